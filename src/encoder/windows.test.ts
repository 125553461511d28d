import { array, assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { WINDOW, windowsOf } from './windows.ts';

test('each sentence is in the core of one window, in order', () => {
  assert(
    property(array(nat(200)), (lengths) => {
      const covered = windowsOf(lengths).flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, index) => from + index),
      );
      expect(covered).toEqual([...lengths.keys()]);
    }),
  );
});

test('a core holds whole sentences up to its size, and one longer sentence alone', () => {
  expect(windowsOf([400, 10, 10]).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 3],
  ]);
  for (const { from, to } of windowsOf(Array.from({ length: 30 }, () => 40)))
    expect((to - from) * 40).toBeLessThanOrEqual(WINDOW.core);
});

test('context is at most three sentences before and one short one after', () => {
  const windows = windowsOf(Array.from({ length: 40 }, () => 15));
  for (const { first, from, to, last } of windows) {
    expect(from - first).toBeLessThanOrEqual(WINDOW.sentencesBefore);
    expect(last - to).toBeLessThanOrEqual(1);
  }
  expect(windowsOf([150, 150, 150])[1]).toMatchObject({ first: 1, last: 2 });
});
