import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadEnglish } from '../../src/language/index.ts';
import { MODEL } from '../lib/paths.ts';
import { fuzz } from './fuzzing.ts';

test(
  'a hundred inputs made by chance are read, or refused with a reason, and their graphs agree with their texts',
  { timeout: 120_000 },
  () => {
    expect(fuzz(loadEnglish(readFileSync(MODEL)), 100, 17)).toEqual([]);
  },
);
