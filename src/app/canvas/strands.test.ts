import { describe, expect, it } from 'vitest';
import { edge, viewOf } from '../testing/sketch.ts';
import { strandsOf } from './strands.ts';

describe('strandsOf', () => {
  it('joins relations of one family that run the same way, the strongest edge first', () => {
    const strands = strandsOf(
      viewOf([
        edge({ source: 'a', relation: 'support', target: 'b' }),
        edge({
          source: 'a',
          relation: 'aid',
          target: 'b',
          documents: ['a', 'b'],
          modes: ['asserted', 'asserted'],
        }),
      ]),
    );
    expect(strands).toHaveLength(1);
    expect(strands[0]!.edges.map(({ relation }) => relation)).toEqual(['aid', 'support']);
    expect(strands[0]).toMatchObject({ family: 'cooperation', directed: true, passages: 2, sources: 2 });
  });

  it('keeps apart the two directions, the families, and what has no direction', () => {
    const strands = strandsOf(
      viewOf([
        edge({ source: 'a', relation: 'support', target: 'b' }),
        edge({ source: 'b', relation: 'support', target: 'a' }),
        edge({ source: 'a', relation: 'consult', target: 'b' }),
        edge({ source: 'a', relation: 'accuse', target: 'b' }),
      ]),
    );
    expect(strands).toHaveLength(4);
    expect(strands.filter(({ directed }) => !directed)).toHaveLength(1);
  });

  it('gives the strands of a pair lanes of their own, counted in one sense', () => {
    const strands = strandsOf(
      viewOf([
        edge({ source: 'a', relation: 'support', target: 'b' }),
        edge({ source: 'b', relation: 'accuse', target: 'a' }),
        edge({ source: 'a', relation: 'borders', target: 'b' }),
      ]),
    );
    // A lane of a strand that runs b → a is on the other hand of its own way.
    const lanes = strands.map(({ source, lane }) => (source === 'a' ? lane : -lane));
    expect(lanes.toSorted((x, y) => x - y)).toEqual([-1, 0, 1]);
  });

  it('leaves a pair with one strand straight', () => {
    expect(strandsOf(viewOf([edge({ source: 'b', relation: 'leads', target: 'a' })]))[0]!.lane).toBe(0);
  });

  it('counts a copy and what it copies as one source', () => {
    const edges = [
      edge({ source: 'a', relation: 'support', target: 'b', documents: ['x'] }),
      edge({ source: 'a', relation: 'aid', target: 'b', documents: ['y'] }),
    ];
    expect(strandsOf(viewOf(edges))[0]!.sources).toBe(2);
    expect(strandsOf(viewOf(edges, [], { y: 'x' }))[0]!.sources).toBe(1);
  });

  it('gives the same strands whatever the order of the edges', () => {
    const edges = [
      edge({ source: 'a', relation: 'support', target: 'b' }),
      edge({ source: 'b', relation: 'accuse', target: 'a' }),
      edge({ source: 'a', relation: 'aid', target: 'b' }),
    ];
    const shape = (list: typeof edges) =>
      strandsOf(viewOf(list)).map(({ key, lane, edges }) => [key, lane, edges.map((e) => e.key)]);
    expect(shape([...edges].reverse())).toEqual(shape(edges));
  });
});

it('has the firmness of all its claims together', () => {
  const firmness = (...modes: ('asserted' | 'negated')[]) =>
    strandsOf(
      viewOf(
        modes.map((mode, index) =>
          edge({ source: 'a', relation: index === 0 ? 'aid' : 'support', target: 'b', modes: [mode] }),
        ),
      ),
    )[0]!.firmness;
  expect(firmness('asserted', 'asserted')).toBe('asserted');
  expect(firmness('asserted', 'negated')).toBe('disputed');
  expect(firmness('negated', 'negated')).toBe('denied');
});
