import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { families } from '../graph/filters/families.ts';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import { sample } from '../testing/sample.ts';
import type { Cursor, Step } from './walk.ts';
import { step } from './walk.ts';

const corpus = indexCorpus(sample());
const all = project(corpus, NO_FILTERS);
const walk = (from: Cursor | null, ...steps: Step[]): Cursor | null =>
  steps.reduce((cursor, direction) => step(all, cursor, direction), from);

test('the walk begins at the actor with most passages', () => {
  expect(walk(null, 'right')).toEqual({ node: 'borduria', edge: null });
});

test('right goes round all relations of the actor and back to the first', () => {
  const start = { node: 'borduria', edge: null };
  const first = walk(start, 'right');
  expect(first?.edge).toBe('arland|aid|borduria');
  expect(walk(start, 'right', 'right', 'right', 'right')).toEqual(first);
  expect(walk(start, 'right', 'left')).toEqual(walk(start, 'left'));
});

test('down crosses to the other end, up returns to the actor', () => {
  const on = { node: 'borduria', edge: 'arland|aid|borduria' };
  expect(walk(on, 'down')).toEqual({ node: 'arland', edge: null });
  expect(walk(on, 'up')).toEqual({ node: 'borduria', edge: null });
});

test('every actor is reached by going down', () => {
  const seen = new Set<string>();
  let cursor = walk(null, 'home');
  for (let count = 0; count < corpus.nodes.size; count += 1) {
    seen.add(cursor!.node);
    cursor = walk(cursor, 'down');
  }
  expect(seen.size).toBe(corpus.nodes.size);
});

test('what is filtered away is never walked on', () => {
  const visible = project(corpus, withFilter(NO_FILTERS, families, new Set(['cooperation'])));
  let cursor: Cursor | null = { node: 'borduria', edge: null };
  for (let count = 0; count < 6; count += 1) {
    cursor = step(visible, cursor, 'right');
    expect(cursor?.edge).not.toBe('arland|aid|borduria');
  }
});
