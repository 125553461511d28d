import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter, bestRice } from './bits.ts';

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 24 }))),
      fc.array(fc.tuple(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), fc.integer({ min: 0, max: 24 }))),
      (plain, signed) => {
        const writer = new BitWriter();
        for (const [value, k] of plain) writer.rice(value, k);
        for (const [value, k] of signed) writer.signed(value, k);
        const reader = new BitReader(writer.finish(), 0);
        for (const [value, k] of plain) expect(reader.rice(k)).toBe(value);
        for (const [value, k] of signed) expect(reader.signed(k)).toBe(value);
      },
    ),
  );
});

test('past the end all bits are 0', () => {
  const reader = new BitReader(Uint8Array.of(255), 0);
  expect([reader.bits(8), reader.bits(16), reader.rice(3)]).toEqual([255, 0, 0]);
});

test('the best parameter grows with the numbers', () => {
  expect(bestRice([0, 0, 1])).toBe(0);
  expect(bestRice([1000, 1100, 900])).toBeGreaterThan(7);
});
