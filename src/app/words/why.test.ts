import { expect, test } from 'vitest';
import { whyInWords } from './why.ts';

test('a confidence is said as so many of a hundred; other reasons are words already', () => {
  expect(whyInWords('confidence 0.12, by reader')).toBe(
    'not sure enough: of a hundred like it, 12 are right (learned reader)',
  );
  expect(whyInWords('confidence 0.01, by rules')).toContain('1 is right (rule)');
  expect(whyInWords('an end is missing')).toBe('an end is missing');
});
