import { expect, test } from 'vitest';
import { TABLE_COLUMNS } from '../address/views.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import { indexCorpus } from '../graph/corpus.ts';
import { sample } from '../testing/sample.ts';
import { matchRows, sortRows, toRow } from './rows.ts';

const corpus = indexCorpus(sample());
const rows = [...project(corpus, NO_FILTERS).edges.values()].map((edge) => toRow(corpus, edge));
const keys = (list: typeof rows): string[] => list.map(({ edge }) => edge.key);

test('rows stand in the order of the column, and the other way round when asked', () => {
  const up = sortRows(rows, { column: 'passages', descending: false }).map(({ edge }) => edge.passages);
  expect(up).toEqual([1, 1, 1, 3]);
  expect(sortRows(rows, { column: 'source', descending: true })[0]!.source).toBe('Dora');
});

test('every column sorts, and no row is lost', () => {
  for (const column of TABLE_COLUMNS)
    for (const descending of [true, false])
      expect(keys(sortRows(rows, { column, descending })).sort()).toEqual(keys([...rows]).sort());
});

test('words may stand in different columns, in any case', () => {
  expect(keys([...matchRows(rows, 'ARLAND threat')])).toEqual(['carpania|threaten|arland']);
  expect(matchRows(rows, '  ')).toHaveLength(4);
  expect(matchRows(rows, 'denied')).toHaveLength(1);
});
