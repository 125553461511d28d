/** The address of every view reopens it in a fresh browser, served or as one file from disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageOf, partsOf } from '../formats/onePage.ts';
import { expect, serve, test } from './testing/page.ts';
import { TEXTS } from './testing/sample.ts';
import { VIEWS, viewed } from './testing/views.ts';

for (const from of ['a server', 'a file on disk'] as const)
  test(`each view's address reopens it in a fresh browser, from ${from}`, async ({ browser, baseURL }) => {
    const folder = mkdtempSync(join(tmpdir(), 'edgewise-views-'));
    const file = join(folder, 'page.html');
    const parts = partsOf(readFileSync('dist/one-page.html', 'utf8'));
    writeFileSync(file, pageOf(parts, { graph: JSON.stringify(viewed()), documents: TEXTS }));
    const root = from === 'a server' ? baseURL! : pathToFileURL(file).href;
    const failed: string[] = [];
    for (const { name, hash, shows } of VIEWS) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => failed.push(`${name}: ${message}`));
      if (from === 'a server') await serve(page, viewed(), TEXTS);
      await page.goto(root + hash);
      await page.locator('html[data-ready]').waitFor();
      await expect.soft(shows(page), `${name}, from ${from}`).toBeVisible();
      expect.soft(new URL(page.url()).hash, `the address of ${name} stays`).toBe(hash);
      await context.close();
    }
    expect(failed).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
