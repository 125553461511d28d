import { describe, expect, it } from 'vitest';
import { at, ids, people, read, standing, whose } from './testing/read.ts';

describe('states that share a name stay apart', () => {
  it('Georgia in the Caucasus and Georgia in America', () => {
    expect(ids(read('Russia sent troops to Georgia, and Tbilisi protested.'))).toContain('state:GEO');
    expect(
      ids(read('A judge in Atlanta, Georgia, dismissed the case against the Republican candidates.')),
    ).not.toContain('state:GEO');
  });

  it('the two Congos', () => {
    const reading = read(
      'The Republic of the Congo and the Democratic Republic of the Congo signed a treaty in Brazzaville.',
    );
    expect(ids(reading)).toEqual(expect.arrayContaining(['state:COG', 'state:COD']));
    expect(
      ids(read('The Republic of the Congo votes on Sunday. Congo has one president since 1997.')),
    ).not.toContain('state:COD');
  });

  it('the two Koreas; bare Korea only where one is named', () => {
    expect(ids(read('North Korea fired a missile. South Korea condemned it.'))).toEqual([
      'state:PRK',
      'state:KOR',
    ]);
    expect(whose(read('South Korea marked the liberation of Korea from Japan.'), 'Korea', 1)).toBe(
      'state:KOR',
    );
    expect(ids(read('The border divides Korea.'))).toEqual([]);
  });

  it('Guinea and its namesakes', () => {
    expect(ids(read('Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea sent envoys.'))).toEqual([
      'state:GIN',
      'state:GNB',
      'state:GNQ',
      'state:PNG',
    ]);
    expect(ids(read('Pirates roam the Gulf of Guinea.'))).toEqual([]);
  });

  it('Sudan and South Sudan, Ireland and Northern Ireland, Niger and Nigeria', () => {
    expect(ids(read('Sudan closed its border with South Sudan.'))).toEqual(['state:SDN', 'state:SSD']);
    expect(ids(read('Ireland welcomed the vote in Northern Ireland.'))).toEqual(['state:IRL']);
    expect(ids(read('Nigerien soldiers left Nigeria.'))).toEqual(['state:NER', 'state:NGA']);
  });

  it('Washington the capital, the state and the man', () => {
    expect(whose(read('Washington rejected the demand of Iran.'), 'Washington')).toBe('state:USA');
    expect(ids(read('Fires burned in Washington state on Monday.'))).toEqual([]);
    expect(ids(read('The actor Denzel Washington spoke to students.'))).not.toContain('state:USA');
  });

  it('a person called Jordan and a minister called Israel', () => {
    expect(ids(read('Representative Jim Jordan opposed the bill.'))).not.toContain('state:JOR');
    expect(people(read('Israeli Defense Minister Israel Katz approved the plan.'))).toEqual(['Israel Katz']);
  });
});

describe('a state as actor and a town as place', () => {
  it('a capital that acts is its state', () => {
    for (const text of [
      'Beijing accused Tokyo of lying.',
      'Moscow’s intervention angered Ankara.',
      'Talks between Hanoi and Manila failed.',
    ])
      expect(
        read(text).mentions.every(({ standing }) => standing === 'self'),
        text,
      ).toBe(true);
    expect(ids(read('Talks between Hanoi and Manila failed.'))).toEqual(['state:VNM', 'state:PHL']);
  });

  it('a capital where something happens is none', () => {
    for (const text of [
      'He stood at a parade in Beijing in 2015.',
      'Drones hit Kyiv, Ukraine, and Odesa.',
      'The flight from Cairo to Lima was late.',
      'Two people died near Bogotá.',
    ])
      expect(
        read(text).mentions.some(({ rule }) => rule === 'state/capital'),
        text,
      ).toBe(false);
  });

  it('a capital inside the name of a body is part of it', () => {
    const reading = read('Ada Vance, a fellow at the Carnegie Moscow Center, told reporters about Peru.');
    expect(ids(reading)).toEqual(
      expect.arrayContaining(['state:PER', 'inst:carnegie-center-moscow', 'person:ada-vance']),
    );
    expect(ids(reading)).not.toContain('state:RUS');
  });

  it('seats, governments, forces, people and adjectives each have their standing', () => {
    const reading = read(
      'The Kremlin warned Kazakh authorities that Russian troops would protect Russians near the Finnish border in Norway.',
    );
    expect(standing(reading, 'Kremlin')).toBe('self');
    expect(standing(reading, 'Kazakh authorities')).toBe('self');
    expect(standing(reading, 'Kazakh')).toBe('attribute');
    expect(standing(reading, 'Russian troops')).toBe('forces');
    expect(standing(reading, 'Russians')).toBe('people');
    expect(standing(reading, 'Finnish')).toBe('attribute');
    expect(standing(reading, 'Norway')).toBe('place');
  });

  it('seas, treaties and sums of money are no states', () => {
    expect(
      ids(read('Ships crossed the South China Sea under the Paris Agreement for US$5 million.')),
    ).toEqual([]);
  });
});

describe('blocs', () => {
  it('acronyms of other languages, and one the text introduces wrongly, are the bloc', () => {
    expect(ids(read('The OTAN summit ended. The ODKB sent observers.'))).toEqual(['bloc:NATO', 'bloc:CSTO']);
    const reading = read(
      'The Economic Community of West African States ( ECAWOS) met. ECAWOS condemned the coup.',
    );
    expect(whose(reading, 'ECAWOS', 1)).toBe('bloc:ECOWAS');
  });

  it('a weak acronym counts only where the name stands', () => {
    expect(ids(read('The AU sent troops.'))).toEqual([]);
    expect(whose(read('The African Union met on Friday. The AU sent envoys.'), 'AU')).toBe('bloc:AU');
  });
});

describe('capitals of more than a state, and forces by acronym', () => {
  it('Brussels that acts is the European Union unless the text is about Belgium', () => {
    expect(ids(read('Brussels accused Hungary of corruption.'))).toContain('bloc:EU');
    expect(ids(read('Belgium votes on Sunday. Brussels accused Hungary of corruption.'))).not.toContain(
      'bloc:EU',
    );
  });

  it('the army that an acronym names is its state’s', () => {
    expect(standing(read('The IDF struck a village in Lebanon.'), 'IDF')).toBe('forces');
  });

  it('a leader’s government is the state', () => {
    const reading = read('Kazakh President Qasym-Zhomart Toqaev spoke. Toqaev’s government fell.');
    expect(at(reading, 'Toqaev’s government')[0]?.actor).toBe('state:KAZ');
  });

  it('a headline in capitals makes no names', () => {
    expect(
      people(
        read(
          'Sahel Leaders Reject Deadline As Troops Leave Desert Bases\n\nThe rulers of Mali rejected an ultimatum on Saturday.',
        ),
      ),
    ).toEqual([]);
  });
});
