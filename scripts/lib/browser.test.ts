import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from './browser.ts';
import { ROOT } from './paths.ts';

// What the browser needs in its surroundings is not for the tests beside this one.
const surroundings = { ...process.env };
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in surroundings)) delete process.env[name];
  Object.assign(process.env, surroundings);
});

test.skipIf(process.env['CHROMIUM_PATH'])(
  'a browser is unpacked once, into the project and not among what is temporary',
  { timeout: 120_000 },
  async () => {
    const before = process.env['TMPDIR'];
    const first = await findBrowser();
    expect(await findBrowser()).toBe(first);
    expect(process.env['TMPDIR']).toBe(before);
    // A project may itself lie in a folder for what is temporary.
    expect(relative(join(ROOT, 'node_modules'), first)).not.toMatch(/^\.\./);
  },
);
