import { expect, test } from 'vitest';
import { packRows, unpackRows } from './pack.ts';
import { ROW_LIMIT } from './weights.ts';

test('weights are read as they were written, those that an entry cannot hold as the greatest that it can', () => {
  const key = 0x9e3779b1;
  const written: [label: number, weight: number][] = [
    [1, 7],
    [3, -ROW_LIMIT],
    [62, -ROW_LIMIT - 1],
    [63, ROW_LIMIT + 1000],
  ];
  const scores = new Int32Array(64);
  unpackRows(packRows([{ key, weights: written }]), 0).score(Int32Array.of(key), 1, scores);
  expect(written.map(([label]) => scores[label])).toEqual([7, -ROW_LIMIT, -ROW_LIMIT, ROW_LIMIT]);
});
