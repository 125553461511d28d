import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadEnglish } from '../../src/language/index.ts';
import { MODEL } from '../lib/paths.ts';
import { fuzz } from './fuzzing.ts';
import { fuzzFiles } from './fuzzingFiles.ts';

test(
  'a hundred inputs made by chance are read, or refused with a reason, and their graphs agree with their texts',
  { timeout: 120_000 },
  () => {
    expect(fuzz(loadEnglish(readFileSync(MODEL)), 100, 17)).toEqual([]);
  },
);

test('spoiled files of every format are read, or named with a reason', { timeout: 120_000 }, async () => {
  const read = { yes: 0, no: 0 };
  const wrong = await fuzzFiles(
    loadEnglish(readFileSync(MODEL)),
    140,
    23,
    (one) => (read[one ? 'yes' : 'no'] += 1),
  );
  expect(wrong).toEqual([]);
  // Most are read in spite of all, and some are past reading.
  expect(read.yes).toBeGreaterThan(60);
  expect(read.no).toBeGreaterThan(20);
});
