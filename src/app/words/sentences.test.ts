import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { families } from '../graph/filters/families.ts';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import { sample } from '../testing/sample.ts';
import { attributionInWords, edgeInWords, firmnessInWords, selectionInWords } from './sentences.ts';

const corpus = indexCorpus(sample());
const view = project(corpus, NO_FILTERS);

test('a relation that is only denied is said to be', () => {
  expect(edgeInWords(corpus, view.edges.get('carpania|threaten|arland')!)).toBe(
    'Carpania threatens Arland, denied. Conflict, 1 passage, 1 independent source.',
  );
});

test('of mixed claims each manner is named with its number; plain assertion needs no word', () => {
  expect(firmnessInWords({ modes: new Map([['asserted', 3]]) })).toBe('');
  expect(
    firmnessInWords({
      modes: new Map([
        ['asserted', 3],
        ['negated', 1],
      ]),
    }),
  ).toBe('3 asserted, 1 denied');
});

test('what the filters hide is said to be hidden', () => {
  const filtered = project(corpus, withFilter(NO_FILTERS, families, new Set(['conflict'])));
  expect(selectionInWords(filtered, { type: 'edge', key: 'carpania|threaten|arland' })).toBe(
    'Carpania threatens Arland. Hidden by the filters.',
  );
});

test('who makes claims how firmly: articles by their number, speakers by name, or many by number', () => {
  const said = (...keys: string[]): string =>
    attributionInWords(
      corpus,
      keys.flatMap((key) => corpus.claimsOf.get(key) ?? []),
    );
  expect(said('arland|aid|borduria')).toBe('Asserted by 2 articles');
  expect(said('borduria|assault|carpania', 'carpania|threaten|arland')).toBe(
    'Denied by 1 article, held possible by Dora',
  );
  expect(attributionInWords(corpus, [])).toBe('');
});
