import { expect, test } from 'vitest';
import { edge, viewOf } from '../testing/sketch.ts';
import { byImportance, foremost, neighboursOf } from './foremost.ts';

const view = viewOf(
  [
    edge({
      source: 'a',
      relation: 'aid',
      target: 'b',
      modes: ['asserted', 'asserted', 'asserted'],
      documents: ['x', 'y', 'z'],
    }),
    edge({ source: 'b', relation: 'aid', target: 'c' }),
    edge({ source: 'c', relation: 'aid', target: 'd' }),
  ],
  [{ key: 'alone', x: 0, y: 0 }],
);

test('actors come by the sources of their relations, then by their neighbours; those without any are none', () => {
  expect(byImportance(view)).toEqual(['b', 'a', 'c', 'd']);
});

test('the first of them are left with what is between them, and keep the size that they have in the whole', () => {
  const { actors, edges, drawn } = foremost(view, 2, new Set());
  expect([...actors.keys()].sort()).toEqual(['a', 'b']);
  expect([...edges.keys()]).toEqual(['a|aid|b']);
  expect(actors.get('b')!.degree).toBe(2);
  expect(drawn).toBe(2);
});

test('what is asked for comes besides, with its relations to those that are there', () => {
  const { actors, edges } = foremost(view, 2, new Set(neighboursOf(view, 'b')));
  expect([...actors.keys()].sort()).toEqual(['a', 'b', 'c']);
  expect([...edges.keys()]).toEqual(['a|aid|b', 'b|aid|c']);
});

test('of many relations the strongest are left, each actor’s own strongest, and all of the one that is chosen', () => {
  const names = Array.from({ length: 12 }, (_, at) => `n${at}`);
  const thicket = viewOf(
    names.flatMap((source, at) =>
      names.slice(at + 1).map((target, next) =>
        edge({
          source,
          relation: 'aid',
          target,
          modes: Array.from({ length: 3 }, () => 'asserted' as const),
          documents: next === 0 ? ['x', 'y', 'z'] : ['x'],
        }),
      ),
    ),
  );
  const part = foremost(thicket, 12, new Set());
  expect(part.edges.size).toBeLessThan(thicket.edges.size / 2);
  for (const name of names)
    expect([...part.edges.values()].some(({ source, target }) => [source, target].includes(name))).toBe(true);
  for (let at = 0; at < 11; at += 1) expect(part.edges.has(`n${at}|aid|n${at + 1}`)).toBe(true);
  const chosen = foremost(thicket, 12, new Set(), new Set(['n3']));
  expect(
    [...chosen.edges.values()].filter(({ source, target }) => [source, target].includes('n3')),
  ).toHaveLength(11);
});
