import { expect, test } from 'vitest';
import { KINDS } from '../model/relations.ts';
import type { WindowPieces } from './pairs.ts';
import type { Encoded } from './network.ts';
import { namesOfWindow, referencesOfWindow } from './tags.ts';

const TEXT = 'Rebels of Ansarul met the bloc.';
/** One piece a word, but for "Ansarul", which is three: An, sar, ul. */
const SPANS = [
  [0, 6],
  [7, 9],
  [10, 12],
  [12, 15],
  [15, 17],
  [18, 21],
  [22, 25],
  [26, 30],
  [30, 31],
] as const;
const pieces: WindowPieces = {
  ids: new Int32Array(SPANS.length + 2),
  shapes: new Int32Array(SPANS.length + 2),
  starts: Int32Array.from([-1, ...SPANS.map(([start]) => start), -1]),
  ends: Int32Array.from([-1, ...SPANS.map(([, end]) => end), -1]),
  sentences: Int32Array.from([-1, ...SPANS.map(() => 0), -1]),
};
const window = { first: 0, from: 0, to: 1, last: 1 };
const count = SPANS.length + 2;

/** Logits that name the pieces with a tag, of a kind. */
function tagged(tags: Record<number, number>, kind: number, references: readonly number[] = []): Encoded {
  const names = new Float32Array(count * 3);
  const kinds = new Float32Array(count * (KINDS.length + 1));
  const heads = new Float32Array(count * 2);
  for (let at = 0; at < count; at += 1) {
    names[at * 3 + (tags[at] ?? 0)] = 5;
    kinds[at * (KINDS.length + 1) + kind] = 5;
    heads[at * 2 + (references.includes(at) ? 1 : 0)] = 5;
  }
  return { states: null as never, names, kinds, references: heads };
}

test('a name is a beginning and what goes on, to the end of its last word', () => {
  const [name, ...more] = namesOfWindow(TEXT, window, pieces, tagged({ 3: 1, 4: 2 }, KINDS.length - 1));
  expect(more).toEqual([]);
  expect(TEXT.slice(name?.start, name?.end)).toBe('Ansarul');
  expect(name?.kind).toBe('institution');
  expect(name?.score).toBeGreaterThan(0.9);
});

test('the kind beyond the kinds is a person who is no actor', () => {
  expect(namesOfWindow(TEXT, window, pieces, tagged({ 3: 1 }, KINDS.length))[0]?.kind).toBe('person');
});

test('what has no capital is no name', () => {
  expect(namesOfWindow(TEXT, window, pieces, tagged({ 8: 1 }, 0))).toEqual([]);
});

test('names outside the core of a window are another window’s', () => {
  const later = { ...window, from: 1, to: 2 };
  expect(namesOfWindow(TEXT, later, pieces, tagged({ 3: 1 }, 0))).toEqual([]);
});

test('references are whole words above the threshold, never punctuation', () => {
  const found = referencesOfWindow(TEXT, window, pieces, tagged({}, 0, [8, 9]), 0.35);
  expect(found.map(({ head }) => TEXT.slice(head.start, head.end))).toEqual(['bloc']);
});
