import { expect, test } from 'vitest';
import { sample } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import { documentRows, sortDocuments } from './documentRows.ts';
import { NO_FILTERS } from './filters/filters.ts';
import { project } from './project.ts';

const file = sample();
const corpus = indexCorpus(file);
const rows = documentRows(project(corpus, NO_FILTERS));
const ids = (some: typeof rows) => some.map(({ document }) => document.id);

test('counts what is shown of each document, and names what a copy copies', () => {
  expect(rows.map(({ relations, passages }) => [relations, passages])).toEqual([
    [3, 3],
    [1, 1],
    [1, 1],
  ]);
  expect(rows.map(({ copyOf }) => copyOf)).toEqual([null, 'A tells', null]);
  const hidden = { ...NO_FILTERS, families: new Set(['conflict']) };
  expect(documentRows(project(corpus, hidden)).map(({ relations }) => relations)).toEqual([2, 1, 0]);
});

test('sorts by any column; what has no value there stands last either way', () => {
  expect(ids(sortDocuments(rows, 'title', true))).toEqual(['c', 'b', 'a']);
  expect(ids(sortDocuments(rows, 'characters', true))[0]).toBe('a');
  expect(ids(sortDocuments(rows, 'copy', false))[0]).toBe('b');
  expect(ids(sortDocuments(rows, 'copy', true))[0]).toBe('b');
});
