import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { kinds } from '../graph/filters/kinds.ts';
import { project } from '../graph/project.ts';
import { sample } from '../testing/sample.ts';
import { makeSearcher, pairIn } from './searcher.ts';

const corpus = indexCorpus(sample());
const searcher = makeSearcher(corpus);
const search = (words: string) => searcher(words, project(corpus, NO_FILTERS)).hits;

test('actors come first, then passages, each with a way to it', () => {
  const hits = search('borduria');
  expect(hits[0]!.route).toEqual({ view: 'actor', key: 'borduria' });
  expect(hits.some(({ route }) => route.view === 'claim')).toBe(true);
});

test('beginnings of words and a small slip find an actor', () => {
  expect(search('bord')[0]!.text).toBe('Borduria');
  expect(search('bordurja')[0]!.text).toBe('Borduria');
});

test('a passage must hold every word', () => {
  expect(search('attack Carpania').map(({ text }) => text)).toEqual([
    'Borduria may attack Carpania, said Dora.',
  ]);
  expect(search('attack nowhere')).toEqual([]);
});

test('what the filters hide is not offered, but counted', () => {
  const view = project(corpus, withFilter(NO_FILTERS, kinds, new Set(['analyst'])));
  expect(searcher('dora', view)).toMatchObject({
    hits: [{ text: expect.stringContaining('said Dora') }],
    hidden: 1,
  });
});

test('two names find the pair, with or without a word between them', () => {
  for (const words of ['borduria carpania', 'Borduria and Carp', 'bordurja, carpania'])
    expect(search(words)[0]!.route, words).toMatchObject({ view: 'pair', a: 'borduria', b: 'carpania' });
  expect(search('borduria').map(({ route }) => route.view)).not.toContain('pair');
  expect(search('borduria borduria').map(({ route }) => route.view)).not.toContain('pair');
});

test('names of several words are cut where both halves are named best', () => {
  const scores: Record<string, { key: string; score: number }> = {
    'north arland': { key: 'north', score: 4 },
    borduria: { key: 'borduria', score: 3 },
    north: { key: 'north', score: 2 },
    'arland borduria': { key: 'borduria', score: 1 },
  };
  expect(pairIn('North Arland and Borduria', (words) => scores[words.toLowerCase()] ?? null)).toEqual([
    'north',
    'borduria',
  ]);
});
