import { describe, expect, it } from 'vitest';
import { edge } from '../testing/sketch.ts';
import { firmnessOf, strandsOf } from './strands.ts';

describe('strandsOf', () => {
  it('joins relations of one family that run the same way, the strongest edge first', () => {
    const strands = strandsOf([
      edge({ source: 'a', relation: 'support', target: 'b' }),
      edge({
        source: 'a',
        relation: 'aid',
        target: 'b',
        documents: ['a', 'b'],
        modes: ['asserted', 'asserted'],
      }),
    ]);
    expect(strands).toHaveLength(1);
    expect(strands[0]!.edges.map(({ attributes }) => attributes.relation)).toEqual(['aid', 'support']);
    expect(strands[0]).toMatchObject({ family: 'cooperation', directed: true, claims: 3, sources: 2 });
  });

  it('keeps apart the two directions, the families, and what has no direction', () => {
    const strands = strandsOf([
      edge({ source: 'a', relation: 'support', target: 'b' }),
      edge({ source: 'b', relation: 'support', target: 'a' }),
      edge({ source: 'a', relation: 'consult', target: 'b' }),
      edge({ source: 'a', relation: 'accuse', target: 'b' }),
    ]);
    expect(strands).toHaveLength(4);
    expect(strands.filter(({ directed }) => !directed)).toHaveLength(1);
  });

  it('gives the strands of a pair lanes of their own, counted in one sense', () => {
    const strands = strandsOf([
      edge({ source: 'a', relation: 'support', target: 'b' }),
      edge({ source: 'b', relation: 'accuse', target: 'a' }),
      edge({ source: 'a', relation: 'borders', target: 'b' }),
    ]);
    // A lane of a strand that runs b → a is on the other hand of its own way.
    const lanes = strands.map(({ source, lane }) => (source === 'a' ? lane : -lane));
    expect(lanes.toSorted((x, y) => x - y)).toEqual([-1, 0, 1]);
  });

  it('leaves a pair with one strand straight', () => {
    expect(strandsOf([edge({ source: 'b', relation: 'leads', target: 'a' })])[0]!.lane).toBe(0);
  });

  it('counts a copy and what it copies as one source', () => {
    const edges = [
      edge({ source: 'a', relation: 'support', target: 'b', documents: ['x'] }),
      edge({ source: 'a', relation: 'aid', target: 'b', documents: ['y'] }),
    ];
    expect(strandsOf(edges)[0]!.sources).toBe(2);
    expect(strandsOf(edges, new Map([['y', 'x']]))[0]!.sources).toBe(1);
  });

  it('gives the same strands whatever the order of the edges', () => {
    const edges = [
      edge({ source: 'a', relation: 'support', target: 'b' }),
      edge({ source: 'b', relation: 'accuse', target: 'a' }),
      edge({ source: 'a', relation: 'aid', target: 'b' }),
    ];
    const shape = (list: typeof edges) =>
      strandsOf(list).map(({ key, lane, edges }) => [key, lane, edges.map((e) => e.key)]);
    expect(shape([...edges].reverse())).toEqual(shape(edges));
  });
});

describe('firmnessOf', () => {
  it.each([
    [['negated', 'asserted'], 'asserted'],
    [['reported', 'negated'], 'tentative'],
    [['possible'], 'tentative'],
    [['negated', 'negated'], 'denied'],
  ])('of %j is %s', (modes, firmness) => {
    expect(firmnessOf(modes)).toBe(firmness);
  });
});
