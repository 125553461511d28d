import { describe, expect, test } from 'vitest';
import { bareSource } from '../../src/model/document.ts';
import { readAll, threadsFor, type ReadSettings } from './threads.ts';

const read = (texts: Readonly<Record<string, string>>, threads: number, more: Partial<ReadSettings> = {}) =>
  readAll(
    Object.entries(texts).map(([id, text]) => bareSource(id, text)),
    { model: '', learned: null },
    threads,
    {
      onRead: () => undefined,
      thread: new URL('./testing/deadly.js', import.meta.url).href,
      memory: 40,
      safeHere: 0,
      ...more,
    },
  );

test('rules are read with a thread less than there are cores to compile beside it; the reader with all, where there is enough to read', () => {
  expect([1, 2, 4, 8, 64].map((cores) => threadsFor(1e7, 'rules', cores))).toEqual([1, 1, 2, 5, 8]);
  expect([1, 2, 4].map((cores) => threadsFor(1e7, 'learned', cores))).toEqual([1, 2, 4]);
  expect(threadsFor(1000, 'learned', 8)).toBe(1);
});

describe('a text whose reading kills its thread', { timeout: 60_000 }, () => {
  const texts = {
    a: 'fine',
    b: 'fine',
    bug: 'throws outside',
    c: 'fine',
    large: 'exhausts memory',
    z: 'fine',
  };

  test.each([1, 2])('is named with the reason, and all others are read, by %d threads', async (threads) => {
    const { analyses, failures } = await read(texts, threads);
    expect(analyses.map(({ document }) => document.id).sort()).toEqual(['a', 'b', 'c', 'z']);
    expect(failures.map(({ document, reason }) => [document.id, reason])).toEqual([
      ['bug', expect.stringContaining('a bug')],
      ['large', 'it needs more memory than a text may have'],
    ]);
  });

  test.each([1, 2])(
    'ends the reading under --strict and is the only one that is named, by %d threads',
    async (threads) => {
      const texts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`t${at}`, 'fine']));
      let done = 0;
      const { analyses, failures } = await read({ ...texts, dead: 'throws outside' }, threads, {
        strict: true,
        onRead: (count) => (done += count),
      });
      expect(failures.map(({ document }) => document.id)).toEqual(['dead']);
      // The other thread ends with what it has in hand.
      expect(analyses.length).toBeLessThan(40);
      expect(done).toBeLessThan(41);
    },
  );
  test('is not blamed where what the threads run is missing', async () => {
    const missing = new URL('./testing/missing.js', import.meta.url).href;
    await expect(read(texts, 2, { thread: missing })).rejects.toThrow(/missing\.js/);
  });
});
