import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { sample } from '../testing/sample.ts';
import { makeSearcher } from './searcher.ts';

const search = makeSearcher(indexCorpus(sample()));

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
