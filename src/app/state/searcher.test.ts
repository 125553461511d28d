import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { kinds } from '../graph/filters/kinds.ts';
import { project } from '../graph/project.ts';
import { claim, edge, fileOf, node, sample } from '../testing/sample.ts';
import { makeSearcher, pairIn } from './searcher.ts';

const corpus = indexCorpus(sample());
const searcher = makeSearcher(corpus);
const search = (words: string) => searcher(words, project(corpus, NO_FILTERS)).hits;

test('actors come first, then passages, each with a way to it', () => {
  const hits = search('borduria');
  expect(hits[0]!.route).toEqual({ view: 'actor', key: 'borduria' });
  expect(hits.some(({ route }) => route.view === 'claim')).toBe(true);
});

test('who is called by exactly the words comes first, however many share them', () => {
  const names = ['2-20', '2-21', '2-22', '2-23', '20-2', '21-2', '22-2', '2-2'].map((at) => `Région ${at}`);
  const own = indexCorpus(
    fileOf(
      { a: 'A' },
      names.map((name, at) => node(`n${at}`, 'state', name)),
      [],
    ),
  );
  const [first] = makeSearcher(own)('region 2-2', project(own, NO_FILTERS)).hits;
  expect(first!.text).toBe('Région 2-2');
});

test('a name of one letter is found, and nothing else by so little', () => {
  const own = indexCorpus(fileOf({ a: 'A' }, [node('s', 'leader', 'S'), node('sol', 'state', 'Sol')], []));
  const find = (words: string) => makeSearcher(own)(words, project(own, NO_FILTERS)).hits;
  expect(find('s').map(({ text }) => text)).toEqual(['S']);
  expect(find('x')).toEqual([]);
  expect(find(' ')).toEqual([]);
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

test('a passage that a copy repeats is offered once, from the text that had it first', () => {
  const texts = {
    copy: 'Copy\n\nArland has praised Borduria on Monday for its help after the flood in the north.',
    first: 'First\n\nArland praised Borduria on Monday for its help after the flood in the north.',
    other: 'Other\n\nArland praised Borduria for the peace that it kept at the border all summer long.',
  };
  const claims = Object.entries(texts).map(([id, text]) => claim(id, id, text, text.split('\n\n')[1]!));
  const file = fileOf(
    texts,
    [node('arland', 'state', 'Arland'), node('borduria', 'state', 'Borduria')],
    [edge('arland', 'support', 'borduria', claims)],
    { copy: 'first' },
  );
  const own = indexCorpus(file);
  const { hits } = makeSearcher(own)('praised', project(own, NO_FILTERS));
  expect(hits.map(({ note }) => note).sort()).toEqual(['First', 'Other']);
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
