import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernel, SHIPPED } from './kernel.ts';

test('the arithmetic that ships is what its source compiles to', async () => {
  expect(await compileKernel()).toBe(readFileSync(SHIPPED, 'utf8'));
}, 30_000);
