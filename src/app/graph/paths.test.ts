import { expect, test } from 'vitest';
import { edge, viewOf } from '../testing/sketch.ts';
import { nearestTo, pathsBetween } from './paths.ts';
import { stepsFrom } from './surroundings.ts';
import type { Family } from '../../model/relations.ts';

const none = new Set<Family>();
const ways = (view: ReturnType<typeof viewOf>, a: string, b: string, left = none) =>
  pathsBetween(view, a, b, left).map((path) => [a, ...path.map(({ to }) => to)].join(' '));

test('the fewest steps first; of chains as long, the better attested and asserted one', () => {
  const view = viewOf([
    edge({ source: 'a', relation: 'aid', target: 'x', modes: ['possible'] }),
    edge({ source: 'x', relation: 'aid', target: 'z' }),
    edge({
      source: 'y',
      relation: 'aid',
      target: 'a',
      modes: ['asserted', 'asserted'],
      documents: ['1', '2'],
    }),
    edge({ source: 'y', relation: 'aid', target: 'z' }),
    edge({ source: 'a', relation: 'consult', target: 'p' }),
    edge({ source: 'p', relation: 'consult', target: 'q' }),
    edge({ source: 'q', relation: 'consult', target: 'z' }),
  ]);
  expect(ways(view, 'a', 'z')).toEqual(['a y z', 'a x z', 'a p q z']);
  expect(ways(view, 'z', 'a')).toEqual(['z y a', 'z x a', 'z q p a']);
});

test('no chain passes an actor twice, and none is told twice', () => {
  const edges = ['ab', 'bc', 'cd', 'ac', 'bd', 'ad'].map(([source, target]) =>
    edge({ source: source!, relation: 'aid', target: target! }),
  );
  const found = ways(viewOf(edges), 'a', 'd');
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength(4);
  for (const way of found) expect(new Set(way.split(' ')).size).toBe(way.split(' ').length);
  expect(found[0]).toBe('a d');
});

test('what is denied connects nobody, and neither does a family that is left out', () => {
  const view = viewOf([
    edge({ source: 'a', relation: 'aid', target: 'b', modes: ['negated'] }),
    edge({ source: 'a', relation: 'borders', target: 'c' }),
    edge({ source: 'c', relation: 'borders', target: 'b' }),
  ]);
  expect(ways(view, 'a', 'b')).toEqual(['a c b']);
  expect(ways(view, 'a', 'b', new Set(['geography']))).toEqual([]);
});

test('without a chain, the nearest are those who are connected with the one and named beside the other', () => {
  const view = viewOf([
    edge({ source: 'a', relation: 'aid', target: 'x' }),
    edge({ source: 'x', relation: 'aid', target: 'y' }),
    edge({ source: 'b', relation: 'aid', target: 'c' }),
  ]);
  const mention = (document: string) => ({ document, start: 0, end: 1, text: 'b', form: 'name' as const });
  for (const [key, documents] of [
    ['b', ['1', '2']],
    ['y', ['1', '2']],
    ['x', ['2']],
  ] as const)
    view.corpus.nodes.get(key)!.attributes.mentions.push(...documents.map(mention));
  expect(ways(view, 'a', 'b')).toEqual([]);
  expect(nearestTo(view, 'a', 'b', none)).toEqual([
    { key: 'y', documents: 2 },
    { key: 'x', documents: 1 },
  ]);
});

test('surroundings: each step adds who was not there yet, and it ends where nobody is left', () => {
  const edges = ['ab', 'bc', 'ca', 'cd'].map(([source, target]) => ({ source: source!, target: target! }));
  expect(stepsFrom(edges, ['a'], 3).map((ring) => Array.from(ring))).toEqual([['a'], ['b', 'c'], ['d']]);
  expect(stepsFrom(edges, ['nobody'], 3)).toHaveLength(1);
});
