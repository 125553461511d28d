import { assert, integer, property, array, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import { QuotationIndex } from './quotationIndex.ts';
import { findQuotations } from './quotations.ts';

test('the quotations at a stretch are those that share a character with it', () => {
  const parts = constantFrom('“', '”', '"', '‘', '’', "'", 'a', ' ', 'b, ', '\n');
  assert(
    property(
      array(parts, { maxLength: 80 }),
      integer({ min: 0, max: 80 }),
      integer({ min: 1, max: 20 }),
      (pieces, start, length) => {
        const text = pieces.join('');
        const blocks = [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({
          start: index,
          end: index + line.length,
        }));
        const list = findQuotations(text, blocks);
        const end = start + length;
        const near = list.flatMap((quotation, at) =>
          quotation.start < end && start < quotation.end ? [at] : [],
        );
        expect(new QuotationIndex(list).at({ start, end })).toEqual(near);
      },
    ),
    { numRuns: 3000 },
  );
});
