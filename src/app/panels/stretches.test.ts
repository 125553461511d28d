import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../ui/textMarks.ts';
import { stretchesOf } from './stretches.ts';

const word = fc.constantFrom('Kenya ', 'accused ', 'Rwanda.\n', '\n\n', 'of lies', 'x'.repeat(5000));
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
const marks = fc.array(
  fc
    .tuple(fc.nat(60_000), fc.integer({ min: 1, max: 4000 }))
    .map(([start, size]) => ({ start, end: start + size })),
  { maxLength: 20 },
);

test('stretches joined are the text, and no marked piece is cut', () => {
  fc.assert(
    fc.property(text, marks, (text, marks) => {
      const pieces = cut(text, 0, marks);
      const stretches = stretchesOf(pieces);
      expect(stretches.flatMap((stretch) => stretch.map((piece) => piece.text)).join('')).toBe(text);
      const marked = (list: readonly { readonly marks: readonly unknown[] }[]) =>
        list.filter(({ marks }) => marks.length > 0);
      expect(marked(stretches.flat())).toEqual(marked(pieces));
    }),
    { numRuns: 60 },
  );
});

test('a stretch ends with a line, and holds some screens of text', () => {
  const pieces = cut('Kenya accused Rwanda.\n\n'.repeat(10_000), 0, []);
  const stretches = stretchesOf(pieces).map((stretch) => stretch.map(({ text }) => text).join(''));
  expect(stretches.length).toBeGreaterThan(20);
  for (const stretch of stretches)
    expect([stretch.endsWith('\n\n'), stretch.length < 10_000]).toEqual([true, true]);
});

test('a paragraph without end is parted between words', () => {
  const stretches = stretchesOf(cut('Kenya accused Rwanda. '.repeat(10_000), 0, []));
  expect(stretches.length).toBeGreaterThan(5);
  for (const [last] of stretches.map((stretch) => stretch.slice(-1)))
    expect(last?.text.endsWith(' ')).toBe(true);
});
