import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadEnglish } from '../../src/language/index.ts';
import { readText } from '../../src/pipeline.ts';
import { MODEL } from '../lib/paths.ts';
import { TEXTS } from './growthKinds.ts';

const english = loadEnglish(readFileSync(MODEL));
/** Four times the text: 4 is linear, 16 quadratic; what takes so few milliseconds cannot be told apart. */
const MOST = 10;
const FEW = 100;

/** Processor time in milliseconds. */
function timeOf(text: string): number {
  const source = { id: 'd', file: 'd.txt', title: null, publisher: null, url: null, published: null, text };
  const before = process.cpuUsage();
  readText(source, english);
  return process.cpuUsage(before).user / 1000;
}

test.each(Object.entries(TEXTS))(
  'reading grows with the text, not with its square: %s',
  { retry: 2, timeout: 60_000 },
  (_, make) => {
    const [short, long] = [timeOf(make(4000)), timeOf(make(16_000))];
    expect(long).toBeLessThan(Math.max(FEW, MOST * short));
  },
);
