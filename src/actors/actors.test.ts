import { describe, expect, it } from 'vitest';
import { mergeActors } from './index.ts';
import { actor, merge, read } from './testing/read.ts';

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
