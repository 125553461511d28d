import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

test('a browser is unpacked once, and no run leaves another', { timeout: 120_000 }, async () => {
  const before = [process.env['TMPDIR'], readdirSync(tmpdir()).filter((name) => name.includes('chromium'))];
  const [first, second] = [await findBrowser(), await findBrowser()];
  expect(second).toBe(first);
  expect([process.env['TMPDIR'], readdirSync(tmpdir()).filter((name) => name.includes('chromium'))]).toEqual(
    before,
  );
});
