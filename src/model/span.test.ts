import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { lastStarting, overlaps, reachOf } from './span.ts';

test('a stretch reaches the spans that share a character with it', () => {
  assert(
    property(
      array(integer({ min: 1, max: 5 }), { maxLength: 20 }),
      integer({ min: 0, max: 60 }),
      integer({ min: 1, max: 20 }),
      (lengths, start, length) => {
        let at = 0;
        const spans = lengths.map((length, index) => {
          const span = { start: at + (index % 3), end: at + (index % 3) + length };
          at = span.end;
          return span;
        });
        const stretch = { start, end: start + length };
        const [from, to] = reachOf(spans, stretch);
        expect(spans.slice(from, to)).toEqual(spans.filter((span) => overlaps(span, stretch)));
        expect(lastStarting(spans, start)).toBe(spans.findLastIndex((span) => span.start <= start));
      },
    ),
  );
});
