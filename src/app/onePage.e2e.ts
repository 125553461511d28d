import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { parseGraphFile } from '../model/graphFile.ts';
import { placeOf, reachable, region } from './testing/page.ts';

const ROOT = join(import.meta.dirname, '../..');
// One worker for all, so that the page is made once.
test.describe.configure({ mode: 'default' });
let folder: string;
let file: string;

test.beforeAll(() => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'edgewise-one-'));
  file = join(folder, 'page.html');
  const script = join(ROOT, 'scripts/build/page.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, '--out', file],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one file, opened from disk: click an edge, read, open the article, search, export', async ({
  page,
}) => {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(pathToFileURL(file).href))
      wrong.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    );
  });
  expect(statSync(file).size).toBeLessThan(1_000_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(file).href);
  await page.locator('html[data-ready]').waitFor();

  const graph = parseGraphFile(JSON.parse(readFileSync(join(ROOT, 'public/data/graph.json'), 'utf8')));
  const [edge] = await reachable(page, graph, graph.edges);
  const { x, y } = await placeOf(page, { type: 'edge', key: edge!.key });
  await page.mouse.click(x, y);
  const evidence = region(page, 'Evidence');
  await expect(evidence.locator('li.passage').first()).toBeVisible();
  await evidence.getByRole('link', { name: 'Read in the article' }).first().click();
  await expect(region(page, 'Article')).toContainText(/\w{3}/);

  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Kazakh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/actor\//);

  await page.getByRole('button', { name: 'Export' }).click();
  for (const name of ['Annotations (JSON-LD)', 'Picture (PNG)']) {
    const dialog = page.getByRole('dialog');
    if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export' }).click();
    await dialog.getByRole('radio', { name }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Download/ }).click(),
    ]);
    expect(statSync(await download.path()).size).toBeGreaterThan(10_000);
    await expect(dialog).toBeHidden();
  }
  await page
    .getByRole('button', { name: /layout/i })
    .first()
    .click();
  await page.waitForTimeout(500); // for the layout's worker, if it cannot start, to say so
  expect(wrong).toEqual([]);
});

/** What the app saves as a page, as text. */
async function saved(page: Page, opens: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Page (one HTML file)' }).check();
  await dialog.getByRole('radio', { name: opens }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download page' }).click(),
  ]);
  await expect(dialog).toBeHidden();
  return readFileSync(await download.path(), 'utf8');
}

test('“Save as a page” gives what the command gives, from the app and from a page that is one file', async ({
  page,
}) => {
  const expected = readFileSync(file, 'utf8');
  await page.goto('./');
  await page.locator('html[data-ready]').waitFor();
  expect((await saved(page, 'The whole graph')) === expected).toBe(true);
  await page.goto(pathToFileURL(file).href);
  await page.locator('html[data-ready]').waitFor();
  expect((await saved(page, 'The whole graph')) === expected).toBe(true);
});

test('a page that was saved with a view opens that view from disk', async ({ page }) => {
  const graph = parseGraphFile(JSON.parse(readFileSync(join(ROOT, 'public/data/graph.json'), 'utf8')));
  const edge = graph.edges.find(({ attributes }) => attributes.family === 'conflict')!;
  await page.goto(`./#/edge/${encodeURIComponent(edge.key)}?hide=geography`);
  await page.locator('html[data-ready]').waitFor();
  const kept = join(folder, 'view.html');
  writeFileSync(kept, await saved(page, 'This view, with its filters'));
  await page.goto(pathToFileURL(kept).href);
  await page.locator('html[data-ready]').waitFor();
  await expect(region(page, 'Evidence').locator('li.passage').first()).toBeVisible();
  expect(page.url()).toContain('hide=geography');
});
