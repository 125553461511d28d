import { expect, test } from 'vitest';
import { indexCorpus, readFilters } from '../graph/index.ts';
import { sample } from '../testing/sample.ts';
import { filtersInWords } from './filters.ts';

const corpus = indexCorpus(sample());
const inWords = (query: string): string => {
  const parameters = new URLSearchParams(query);
  return filtersInWords(
    corpus,
    readFilters((name) => parameters.getAll(name)),
  );
};

test('filters that are set are named, each in its own words; none says nothing', () => {
  expect(inWords('')).toBe('');
  expect(inWords('hide=conflict,negated&sources=2')).toBe(
    'Without conflict, denied. Independent sources: at least 2.',
  );
  expect(inWords('disputed=only')).toBe('Only what is disputed.');
  expect(inWords('without=a')).toBe('Without “A tells”.');
});
