import { expect, test } from 'vitest';
import { NO_FILTERS, indexCorpus, project } from '../graph/index.ts';
import { sample } from '../testing/sample.ts';
import { actorRows, actorSort, actorSortText, matchActors, sortActors } from './actorRows.ts';

const rows = actorRows(project(indexCorpus(sample()), NO_FILTERS));
const names = (some: typeof rows): string[] => some.map(({ name }) => name);

test('words narrow actors by name and kind, whatever the accents', () => {
  expect(names(matchActors(rows, 'bórd'))).toEqual(['Borduria']);
  expect(names(matchActors(rows, 'analyst'))).toEqual(['Dora']);
  expect(names(matchActors(rows, 'arland analyst'))).toEqual([]);
});

test('rows run either way by a column, and what has no value stands last', () => {
  const by = (text: string): string[] => names(sortActors(rows, actorSort(text)));
  expect(by('name')).toEqual(['Arland', 'Borduria', 'Carpania', 'Dora', 'Eve']);
  expect(by('-relations')[0]).toBe('Borduria');
  expect(by('community').at(-1)).toBe('Eve');
  expect(by('-community').at(-1)).toBe('Eve');
});

test('an order is written as it is read, and the default not at all', () => {
  for (const text of ['name', '-betweenness', 'earliest']) expect(actorSortText(actorSort(text))).toBe(text);
  expect(actorSortText(actorSort('nonsense'))).toBe('');
});
