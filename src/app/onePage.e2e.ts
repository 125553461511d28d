import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { parseGraphFile } from '../model/graphFile.ts';
import { placeOf, reachable, region } from './testing/page.ts';

const ROOT = join(import.meta.dirname, '../..');
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
