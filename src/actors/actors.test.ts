import { describe, expect, it } from 'vitest';
import { mergeActors } from './index.ts';
import { actor, merge, read, whose } from './testing/read.ts';

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
