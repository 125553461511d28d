import { expect, test } from 'vitest';
import { edge, viewOf } from '../testing/sketch.ts';
import { comparable, compareDocuments } from './compare.ts';

const view = viewOf([
  edge({ source: 'p', relation: 'aid', target: 'q', documents: ['a', 'b'], modes: ['asserted', 'negated'] }),
  edge({ source: 'p', relation: 'aid', target: 'r', documents: ['a'] }),
  edge({ source: 'q', relation: 'aid', target: 'r', documents: ['b'] }),
  edge({ source: 'r', relation: 'aid', target: 'q', documents: ['c'] }),
]);
const keys = (edges: readonly { key: string }[]) => edges.map(({ key }) => key);

test('each relation of the two is in one list, with their claims alone; what neither says is in none', () => {
  const { onlyA, onlyB, both, disputes } = compareDocuments(view, 'a', 'b');
  expect(keys(onlyA)).toEqual(['p|aid|r']);
  expect(keys(onlyB)).toEqual(['q|aid|r']);
  expect(keys(both)).toEqual(['p|aid|q']);
  expect(disputes.map(({ kind }) => kind)).toEqual(['denied']);
});

test('documents with more in common stand first', () => {
  expect(comparable(view, 'a', 5)).toEqual(['b', 'c']);
});
