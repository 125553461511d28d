import { expect, test } from 'vitest';
import { sample } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import { NO_FILTERS, facetCounts, onlyOne, sameFilters, toggled, visibleParts } from './filters.ts';

const corpus = indexCorpus(sample());

test('without filters everything is visible, also an actor without relations', () => {
  const { nodes, edges, claims } = visibleParts(corpus, NO_FILTERS);
  expect([nodes.size, edges.size, claims]).toEqual([5, 4, 6]);
});

test('hiding a kind hides its actors, their relations, and actors that are left with none', () => {
  const { nodes, edges } = visibleParts(corpus, toggled(NO_FILTERS, 'kinds', 'analyst'));
  expect(nodes.has('dora')).toBe(false);
  expect(edges.has('dora|comments_on|borduria')).toBe(false);
  expect(nodes.has('eve')).toBe(true);
});

test('an edge stays while one of its claims does', () => {
  const withoutA = toggled(NO_FILTERS, 'documents', 'a');
  expect(visibleParts(corpus, withoutA).edges.has('arland|aid|borduria')).toBe(true);
  expect(visibleParts(corpus, toggled(withoutA, 'documents', 'b')).edges.has('arland|aid|borduria')).toBe(
    false,
  );
});

test('an actor without relations goes with the documents that name it', () => {
  expect(visibleParts(corpus, toggled(NO_FILTERS, 'documents', 'b')).nodes.has('eve')).toBe(false);
});

test('counts of a facet say what its choices would show, its own filter aside', () => {
  const counts = facetCounts(corpus, toggled(NO_FILTERS, 'modes', 'negated'));
  expect(counts.modes.get('negated')).toBe(1);
  expect(counts.families.get('conflict')).toBe(1);
  expect(counts.documents.get('c')).toBeUndefined();
  expect(counts.kinds.get('state')).toBe(3);
});

test('“only” leaves one choice, and a second time brings all back', () => {
  const all = ['asserted', 'reported', 'negated', 'possible'];
  const one = onlyOne(NO_FILTERS, 'modes', 'negated', all);
  expect([...one.modes].sort()).toEqual(['asserted', 'possible', 'reported']);
  expect(onlyOne(one, 'modes', 'negated', all).modes.size).toBe(0);
});

test('filters are the same when they hide the same', () => {
  const hidden = toggled(NO_FILTERS, 'documents', 'a');
  expect(sameFilters(hidden, toggled(NO_FILTERS, 'documents', 'a'))).toBe(true);
  expect(sameFilters(hidden, toggled(NO_FILTERS, 'documents', 'b'))).toBe(false);
  expect(sameFilters(hidden, toggled(hidden, 'kinds', 'state'))).toBe(false);
});
