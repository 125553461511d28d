import { describe, expect, it } from 'vitest';
import { english } from '../language/testing/english.ts';
import type { ActorReading, LocalActor, Mention } from '../model/actor.ts';
import { mergeActors } from './index.ts';
import { bareSource } from '../model/document.ts';
import { readText } from '../pipeline.ts';

interface Read extends ActorReading {
  readonly text: string;
}

const read = (text: string): Read => ({ text, ...readText(bareSource('t', text), english).reading });

const merge = (...texts: string[]): { label: string; kind: string; key: string }[] =>
  mergeActors(texts.map((text, at) => ({ document: String(at), reading: read(text) }))).actors;
const people = (reading: ActorReading): string[] =>
  reading.actors
    .filter(({ id }) => id.startsWith('person:'))
    .map(({ label }) => label)
    .sort();
const ids = (reading: ActorReading): string[] => reading.actors.map(({ id }) => id);
const actor = (reading: ActorReading, label: string): LocalActor | undefined =>
  reading.actors.find((each) => each.label === label);
const at = (reading: Read, text: string, nth = 0): Mention[] => {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = reading.text.indexOf(text, start + 1);
  return reading.mentions.filter((mention) => mention.start === start && mention.end === start + text.length);
};
const whose = (reading: Read, text: string, nth = 0): string | undefined => at(reading, text, nth)[0]?.actor;
const standing = (reading: Read, text: string, nth = 0): string | undefined =>
  at(reading, text, nth)[0]?.standing;

describe('spellings of one person meet in one node', () => {
  const pairs: [string, string][] = [
    [
      'Kazakh President Qasym-Zhomart Toqaev spoke on Monday.',
      'Kazakh President Kassym-Jomart Tokayev spoke on Tuesday.',
    ],
    [
      'Former Kazakh President Nursultan Nazarbaev was seen in Almaty.',
      'Former Kazakh President Nursultan Nazarbayev left Almaty.',
    ],
    [
      'Armenian Prime Minister Nikol Pashinian flew home.',
      'Armenian Prime Minister Nikol Pashinyan came back.',
    ],
    [
      'Belarusian President Alyaksandr Lukashenka signed it.',
      'Belarusian President Alexander Lukashenko signed a law.',
    ],
    [
      'Ukrainian President Volodymyr Zelensky thanked Poland.',
      'Ukrainian President Volodymyr Zelenskyy thanked Norway.',
    ],
    [
      'Crown Prince Mohammed bin Salman of Saudi Arabia hosted the talks.',
      'Saudi Crown Prince Muhammad bin Salman will travel.',
    ],
    ['Russian Foreign Minister Sergei Lavrov objected.', 'Russian Foreign Minister Sergey Lavrov agreed.'],
    [
      'Iranian Foreign Minister Hossein Amir-Abdollahian landed.',
      'Iranian Foreign Minister Hossein Amirabdollahian left.',
    ],
  ];
  it.each(pairs)('%s / %s', (first, second) => {
    expect(merge(first, second).filter(({ kind }) => kind === 'leader')).toHaveLength(1);
  });

  it('takes a family name alone, and one with a lost possessive, for the person named in full', () => {
    const reading = read(
      'Chinese President Xi Jinping offered support on Friday. Xis project reaches Kenya, and Xi praised it.',
    );
    expect(people(reading)).toEqual(['Xi Jinping']);
    expect(whose(reading, 'Xis')).toBe('person:xi-jinping');
  });

  it('joins a body and its member over a lost possessive', () => {
    const reading = read(
      'Dana Ruiz, a fellow at the Harbor Policy Center, spoke first. According to Harbor Policy Centers Ruiz, Chile has no choice.',
    );
    expect(whose(reading, 'Ruiz', 1)).toBe('person:dana-ruiz');
    expect(whose(reading, 'Harbor Policy Centers')).toBe(whose(reading, 'Harbor Policy Center'));
  });

  it('lets initials and middle names stand aside', () => {
    expect(
      people(read('Senator John R. Whitfield voted no. John Whitfield, a senator from Ohio, said so.')),
    ).toEqual(['John R. Whitfield']);
  });
});

describe('persons who only share a part of their names stay apart', () => {
  it('two Kims', () => {
    const reading = read(
      'North Korean leader Kim Jong Un met South Korean President Kim Dae-jung. Neither smiled.',
    );
    expect(people(reading)).toEqual(['Kim Dae-jung', 'Kim Jong Un']);
  });

  it('leaves a family name alone unresolved while two bear it', () => {
    const reading = read(
      'North Korean leader Kim Jong Un met South Korean President Kim Dae-jung. Kim smiled.',
    );
    expect(whose(reading, 'Kim', 2)).toBeUndefined();
  });

  it('Hu and Hua', () => {
    const reading = read(
      'Hu Xijin, a commentator, wrote a post. Hua Chunying, a spokeswoman for the Chinese Foreign Ministry, did not.',
    );
    expect(people(reading)).toEqual(['Hu Xijin', 'Hua Chunying']);
  });

  it('same family name, other given name, over documents', () => {
    expect(
      merge(
        'Polish President Lech Kaczyński resigned.',
        'Former Polish Prime Minister Jarosław Kaczyński resigned.',
      ).filter(({ kind }) => kind === 'leader'),
    ).toHaveLength(2);
  });

  it('same full name, other state', () => {
    expect(
      merge('Guyanese President Mohamed Ali spoke.', 'Somali Defense Minister Mohamed Ali spoke.').filter(
        ({ kind }) => kind === 'leader',
      ),
    ).toHaveLength(2);
  });
});

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

  it('"the bloc" and "the organization" take up the only one named', () => {
    const reading = read('The Shanghai Cooperation Organization met in June. The bloc admitted Belarus.');
    expect(whose(reading, 'The bloc')).toBe('bloc:SCO');
  });
});

describe('roles and kinds', () => {
  const role = (reading: ActorReading, label: string): string[] =>
    actor(reading, label)?.roles.map(
      ({ office, of, former }) => `${former ? 'former ' : ''}${office} ${of ?? '-'}`,
    ) ?? [];

  it('a head of state before the name', () => {
    const reading = read('Then Chilean president Marta Solís met Peruvian Foreign Minister Luis Ocampo.');
    expect(role(reading, 'Marta Solís')).toEqual(['former leads state:CHL']);
    expect(role(reading, 'Luis Ocampo')).toEqual(['official state:PER']);
  });

  it('a shared plural title', () => {
    const reading = read('It was signed by presidents Marta Solís of Chile and Luis Ocampo of Peru.');
    expect(role(reading, 'Marta Solís')).toEqual(['leads state:CHL']);
    expect(role(reading, 'Luis Ocampo')).toEqual(['leads state:PER']);
  });

  it('an apposition, with both the ministry and the state', () => {
    const reading = read('Lena Olsen, a spokeswoman for the Norwegian Foreign Ministry, denied it.');
    expect(role(reading, 'Lena Olsen').sort()).toEqual([
      'spokesperson inst:nor-foreign-ministry',
      'spokesperson state:NOR',
    ]);
  });

  it('somebody’s spokesman speaks for that somebody’s state', () => {
    const reading = read(
      'Turkish President Kemal Arslan flew home. Deniz Polat, Arslan’s spokesman, confirmed it.',
    );
    expect(role(reading, 'Deniz Polat')).toEqual(['spokesperson state:TUR']);
  });

  it('an expert is an analyst, even one with an office behind them', () => {
    const reading = read(
      'Paul Brandt, a former German ambassador and now a senior fellow at the Atlantic Council, disagreed.',
    );
    expect(actor(reading, 'Paul Brandt')?.kind).toBe('analyst');
    const other = read('Anna Fischer, a professor of history at Lund University, said Sweden would join.');
    expect(actor(other, 'Anna Fischer')?.kind).toBe('analyst');
    expect(role(other, 'Anna Fischer')).toEqual(['expert inst:lund-university']);
  });

  it('a counterpart holds the same office', () => {
    const reading = read(
      'The Chinese Foreign Minister, Wang Yi, spoke with his Russian counterpart, Sergei Lavrov.',
    );
    expect(role(reading, 'Sergei Lavrov')).toEqual(['official state:RUS']);
    const longer = read(
      'On Friday, the Peruvian Foreign Minister, Javier González, also spoke with his Chilean counterpart, Alberto van Klaveren, and told him that Peru agreed.',
    );
    expect(role(longer, 'Javier González')).toEqual(['official state:PER']);
  });

  it('people without a public role are no actors', () => {
    expect(
      merge('A nurse, Emma Stone, and the singer Paul Simon met in Norway.').filter(
        ({ kind }) => kind === 'leader' || kind === 'analyst',
      ),
    ).toEqual([]);
  });
});

describe('people whom the text gives no office', () => {
  const kinds = (text: string): string[] =>
    merge(text)
      .filter(({ kind }) => kind === 'leader')
      .map(({ label }) => label)
      .sort();

  it('are leaders where they meet, host or impose as states do', () => {
    expect(kinds('Marta Solís will hold talks with Peruvian President Luis Ocampo on Monday.')).toEqual([
      'Luis Ocampo',
      'Marta Solís',
    ]);
    expect(kinds('Tomas Brandt imposed sanctions on Norway.')).toEqual(['Tomas Brandt']);
  });

  it('are nobody where things only happen to them', () => {
    expect(kinds('Emma Stone was born in Norway. Paul Simon was injured near the Finnish border.')).toEqual(
      [],
    );
  });

  it('a bare family name joins the leader of that name whose state the text speaks of', () => {
    const found = mergeActors([
      { document: 'a', reading: read('Turkish President Kemal Arslan flew home.') },
      { document: 'b', reading: read('Protesters in Turkey burned flags after Arslan said he would stay.') },
    ]);
    expect(found.actors.find(({ key }) => key === 'kemal-arslan')?.members).toHaveLength(2);
  });

  it('titles after "as", after a complement and beside another name', () => {
    expect(kinds('Greta Holm resigned as the interior minister of Norway.')).toEqual(['Greta Holm']);
    expect(kinds('The U.N. special envoy for Libya Hanna Lindqvist warned of war.')).toEqual([
      'Hanna Lindqvist',
    ]);
    expect(kinds('King Olav dismissed Jens Moe from his post as mayor of Bergen in Norway.')).toContain(
      'Jens Moe',
    );
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

describe('institutions', () => {
  it('the same words in another order are one body', () => {
    const reading = read(
      'The Research Center for the Northern Sea Route published it. The Northern Sea Route Research Center is in Oslo.',
    );
    expect(reading.actors.filter(({ kind }) => kind === 'institution')).toHaveLength(1);
  });

  it('"the Security Council" of two states are two', () => {
    const found = merge('Kazakhstan’s Security Council met.', 'Armenia’s Security Council met.').filter(
      ({ kind }) => kind === 'institution',
    );
    expect(found).toHaveLength(2);
  });

  it('a ministry, an army or a council is an organ of the state or bloc that the text gives it', () => {
    const told: [string, string, string | null][] = [
      ['The Kazakh Foreign Ministry protested to Uzbekistan.', 'Kazakh Foreign Ministry', 'state:KAZ'],
      ['NATO was silent. The Military Committee of NATO met.', 'Military Committee of NATO', 'bloc:NATO'],
      ['The Assistance Mission in Somalia thanked Kenya.', 'Assistance Mission', null],
      ['The Central Intelligence Agency warned Mexico.', 'Central Intelligence Agency', null],
      ['The Syrian Democratic Forces attacked Turkey.', 'Syrian Democratic Forces', null],
    ];
    for (const [text, label, owner] of told)
      expect([label, actor(read(text), label)?.partOf ?? null]).toEqual([label, owner]);
  });
  it('a party written small', () => {
    expect(
      read('Members of the Alga Qazaqstan party were detained in Kazakhstan.').actors.some(({ label }) =>
        label.startsWith('Alga'),
      ),
    ).toBe(true);
  });
});

describe('referring back', () => {
  it('"the Kazakh president" is the president named', () => {
    const reading = read(
      'Kazakh President Qasym-Zhomart Toqaev spoke to reporters. Russia thanked the Kazakh president.',
    );
    expect(whose(reading, 'the Kazakh president')).toBe('person:qasym-zhomart-toqaev');
  });

  it('"the former president" is not the present one', () => {
    const reading = read(
      'Bolivian President Rosa Quispe dismissed former President Juan Mamani from the council. The former president protested.',
    );
    expect(whose(reading, 'The former president')).toBe('person:juan-mamani');
  });

  it('"he" and "his" where one man is there, nobody where two are', () => {
    const one = read('Egyptian President Karim Mansour arrived late. He praised his hosts.');
    expect(whose(one, 'He')).toBe('person:karim-mansour');
    const two = read(
      'Ivan Petrov, the Bulgarian foreign minister, told Marko Ilić, the Serbian foreign minister, that his plan failed.',
    );
    expect(whose(two, 'his')).not.toBe('person:marko-ilic');
  });

  it('"she" does not take up a man', () => {
    const reading = read('Danish Prime Minister Mette Holm met Swedish King Gustav. She left early.');
    expect(whose(reading, 'She')).toBe('person:mette-holm');
  });

  it('"the country" and "its"', () => {
    const reading = read(
      'In Kazakhstan, China has invested billions and used the country as a base for its trade.',
    );
    expect(whose(reading, 'the country')).toBe('state:KAZ');
    expect(whose(reading, 'its')).toBe('state:CHN');
  });
});

describe('merging', () => {
  it('a bare family name joins the only bearer with the same office', () => {
    expect(
      merge(
        'French President Emmanuel Macron spoke.',
        'France waits. President Macron of France resigned.',
      ).filter(({ kind }) => kind === 'leader'),
    ).toHaveLength(1);
  });

  it('does not depend on the order of documents', () => {
    const texts = [
      'French President Emmanuel Macron spoke.',
      'Macron said no.',
      'Kenyan President William Ruto spoke to Macron.',
    ];
    expect(merge(...texts).map(({ key }) => key)).toEqual(
      merge(...[...texts].reverse()).map(({ key }) => key),
    );
  });

  it('an organ of a state is part of its node in any document', () => {
    const [china, ministry] = mergeActors(
      [
        'The Chinese Foreign Ministry protested.',
        'The Foreign Ministry of China met Chinese journalists.',
      ].map((text, at) => ({ document: String(at), reading: read(text) })),
    ).actors;
    expect([china?.key, china?.partOf, ministry?.partOf]).toEqual(['china', null, 'china']);
  });
  it('gives readable keys', () => {
    expect(
      merge('The CSTO met in Kazakhstan, and Russian President Vladimir Putin spoke.').map(({ key }) => key),
    ).toEqual(['csto', 'kazakhstan', 'russia', 'vladimir-putin']);
  });
});
