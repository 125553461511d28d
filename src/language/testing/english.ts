/** For tests: English with the model that ships, loaded once a test file. */
import { readFileSync } from 'node:fs';
import { loadEnglish } from '../index.ts';

export const english = loadEnglish(readFileSync('public/model/english.bin'));
