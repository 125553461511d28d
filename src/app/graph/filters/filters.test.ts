import { expect, test } from 'vitest';
import { sample } from '../../testing/sample.ts';
import { indexCorpus } from '../corpus.ts';
import { choiceCounts } from '../counts.ts';
import { project } from '../project.ts';
import { onlyOne, toggled } from './choices.ts';
import { documents } from './documents.ts';
import { families } from './families.ts';
import { FILTERS, NO_FILTERS, readFilters, sameFilters, withFilter, writeFilters } from './filters.ts';
import { kinds } from './kinds.ts';
import { modes } from './modes.ts';

const corpus = indexCorpus(sample());
const none = new Set<string>();

test('ids are unique, and what a filter takes away by itself is nothing', () => {
  expect(new Set(FILTERS.map(({ id }) => id)).size).toBe(FILTERS.length);
  const { actors, edges, claims } = project(corpus, NO_FILTERS);
  expect([actors.size, edges.size, claims.size]).toEqual([5, 4, 6]);
});

test('counts say what each choice would show, its own filter aside', () => {
  const filters = withFilter(NO_FILTERS, modes, new Set(['negated']));
  const counts = choiceCounts(project(corpus, filters), filters);
  expect(counts.get('modes')?.get('negated')).toBe(1);
  expect(counts.get('families')?.get('conflict')).toBe(1);
  expect(counts.get('documents')?.get('c')).toBeUndefined();
  expect(counts.get('kinds')?.get('state')).toBe(3);
});

test('a comment counts as reported, never as asserted', () => {
  const claims = corpus.claimsOf.get('dora|comments_on|borduria')!;
  expect(claims.map(({ mode }) => mode)).toEqual(['reported']);
  const file = sample();
  file.edges[3]!.attributes.claims[0]!.mode = 'asserted';
  const view = project(indexCorpus(file), NO_FILTERS);
  expect(modes.control.type === 'choices' && modes.control.count(view).get('asserted')).toBe(3);
});

test('“only” leaves one choice, and a second time brings all back', () => {
  const all = ['asserted', 'reported', 'negated', 'possible'];
  const one = onlyOne(none, 'negated', all);
  expect([...one].sort()).toEqual(['asserted', 'possible', 'reported']);
  expect(onlyOne(one, 'negated', all).size).toBe(0);
});

test('filters are the same when they hide the same', () => {
  const hidden = withFilter(NO_FILTERS, documents, toggled(none, 'a'));
  expect(sameFilters(hidden, withFilter(NO_FILTERS, documents, new Set(['a'])))).toBe(true);
  expect(sameFilters(hidden, withFilter(NO_FILTERS, documents, new Set(['b'])))).toBe(false);
  expect(sameFilters(hidden, withFilter(hidden, kinds, new Set(['state'])))).toBe(false);
});

test('filters that share a parameter keep apart in it', () => {
  const filters = withFilter(
    withFilter(NO_FILTERS, kinds, new Set(['state'])),
    families,
    new Set(['conflict']),
  );
  expect(writeFilters(filters)).toEqual([['hide', 'state,conflict']]);
  const read = readFilters((name) => (name === 'hide' ? ['state,conflict,nonsense'] : []));
  expect(sameFilters(read, filters)).toBe(true);
});
