import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../model/span.ts';
import { cut, disjoint } from './textMarks.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const spans = fc.array(
  fc
    .tuple(fc.nat(70), fc.integer({ min: 1, max: 30 }))
    .map(([start, size]) => ({ start, end: start + size })),
  { maxLength: 8 },
);

test('the pieces of a cut text are the text, whatever the marks', () => {
  fc.assert(
    fc.property(text, spans, fc.nat(20), (text, marks, offset) => {
      expect(
        cut(text, offset, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a piece carries exactly the marks that cover it', () => {
  fc.assert(
    fc.property(text, spans, (text, marks) => {
      for (const piece of cut(text, 0, marks))
        for (const mark of marks) expect(piece.marks.includes(mark)).toBe(overlaps(mark, piece));
    }),
  );
});

test('disjoint parts never overlap, cover what the passages cover, and leave the one in focus whole', () => {
  fc.assert(
    fc.property(spans, fc.nat(7), (passages, index) => {
      const focus = passages[index] ?? null;
      const parts = disjoint(passages, focus);
      for (const [at, part] of parts.entries())
        for (const other of parts.slice(at + 1)) expect(overlaps(part, other)).toBe(false);
      for (let place = 0; place < 110; place += 1) {
        const point = { start: place, end: place + 1 };
        expect(parts.some((part) => overlaps(part, point))).toBe(passages.some((p) => overlaps(p, point)));
      }
      if (focus)
        expect(parts.some(({ start, end }) => start === focus.start && end === focus.end)).toBe(true);
    }),
  );
});

test('twenty thousand marks are cut at once', { timeout: 60_000 }, () => {
  const marks = Array.from({ length: 20_000 }, (_, at) => ({ start: 10 * at, end: 10 * at + 8 }));
  const { user } = process.cpuUsage();
  expect(cut('x'.repeat(200_000), 0, disjoint(marks, marks[7] ?? null))).toHaveLength(40_000);
  expect(process.cpuUsage().user - user).toBeLessThan(2e6);
});
