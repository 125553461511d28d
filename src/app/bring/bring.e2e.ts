/** A reader's own texts, from a drop to a graph that is found again: on the built page, as a reader does it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { graphText } from '../../formats/json.ts';
import { GERMAN } from '../../../scripts/lib/sampleFiles.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import { expect, open, placeOf, reachable, region, test } from '../testing/page.ts';
import { FILES, commandGraph, drop, folderOf, withoutNetwork } from './testing/files.ts';

const state = (page: Page): Promise<GraphFile> =>
  page.evaluate(
    () =>
      (
        window as unknown as { edgewise: { state(): { data: { value: { file: unknown } } } } }
      ).edgewise.state().data.value.file as GraphFile,
  );

const own = (page: Page): Locator => page.getByRole('dialog', { name: 'Your own texts' });
const arrived = async (page: Page): Promise<void> => {
  await page.waitForURL(/\?corpus=/, { timeout: 200_000 });
  await page.locator('html[data-ready]').waitFor();
};

/** The numbers that a place of the page has told so far, each once in a row: `words` has the number in brackets. */
async function watch(page: Page, place: string, words: string): Promise<() => Promise<number[]>> {
  await page.evaluate(
    ([selector, pattern]) => {
      const seen: number[] = [];
      const told = new RegExp(pattern, 'u');
      new MutationObserver(() => {
        const found = told.exec(document.querySelector(selector)?.textContent ?? '')?.[1];
        if (found === undefined || seen.at(-1) === Number(found)) return;
        seen.push(Number(found));
        sessionStorage.setItem(pattern, JSON.stringify(seen));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [place, words] as const,
  );
  return () => page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as number[], words);
}

test('readers make ready while files are over the page, once, and read what is dropped', async ({ page }) => {
  test.setTimeout(200_000);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('reader.safetensors')) asked.push(request.url());
  });
  await open(page);
  const data = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['Kenya accused Uganda of arming rebels.'], 'a.txt'));
    return files;
  });
  expect(asked).toEqual([]);
  await page.dispatchEvent('#app', 'dragenter', { dataTransfer: data });
  await expect.poll(() => asked.length).toBe(1);
  await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
  await arrived(page);
  expect((await state(page)).edges.map(({ key }) => key)).toContain('kenya~accuse~uganda');
  expect(asked).toHaveLength(1);
});

test('a folder of ten mixed files, without a network: cancelled once, read, its graph the command’s byte for byte; found again, added to, saved as a zip and opened in a fresh browser', async ({
  page,
  context,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(400_000);
  const folder = folderOf(info.outputPath('texts'), FILES);
  await withoutNetwork(context, baseURL!);
  await open(page);
  const dialog = own(page);
  // A text that gives nothing says why.
  await page.keyboard.press('u');
  await dialog.getByRole('textbox', { name: 'Or paste a text' }).fill(GERMAN);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('German', { timeout: 60_000 });
  await drop(page, FILES);
  await expect(dialog.getByRole('progressbar', { name: 'Documents read' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Drop files or a folder anywhere')).toBeVisible();

  const growth = await watch(page, '.grows figcaption', '(\\d+)\\s+relations?');
  await dialog.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(dialog.getByText(/Read \d+ of 10 documents/)).toBeVisible({ timeout: 100_000 });
  // The graph grows while there is more to read.
  await expect(dialog.getByRole('img', { name: 'The graph so far' })).toBeVisible();
  await arrived(page);
  // Relations were told before all was read, and never fewer than a moment before.
  const counts = await growth();
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  const graph = await state(page);
  expect(graphText(graph)).toBe(await commandGraph(FILES));

  const told = graph.edges.filter(({ attributes: { claims } }) =>
    claims.some(({ passage }) => passage.document === 'paper'),
  );
  const [edge] = await reachable(page, graph, told);
  const at = await placeOf(page, { type: 'edge', key: edge!.key });
  await page.mouse.click(at.x, at.y);
  const evidence = region(page, 'Evidence');
  const { exact } = edge!.attributes.claims[0]!.passage;
  await expect(evidence).toContainText(exact);
  await evidence.getByRole('link', { name: 'Read in the article' }).first().click();
  const article = region(page, 'Article');
  await expect(article).toContainText('Malawi rejected the accusation');
  await article.getByText(/sentences?, \d+ with a relation/).click();
  await expect(article).toContainText('Language: too short to tell');

  // Another visit finds it, with what was left out, and the page's own corpus is one click away.
  await page.goto('./');
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Your texts' }).click();
  await expect(dialog.getByText('10 documents')).toBeVisible();
  await dialog.getByText(/remarks? on its files/).click();
  await expect(dialog).toContainText('deutsch.txt: it is in German, and only English is read');
  await expect(dialog).toContainText('broken.pdf: it is no PDF that can be opened');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await dialog.getByRole('textbox', { name: 'New name' }).fill('Ten files');
  await page.keyboard.press('Enter');
  await dialog.getByRole('link', { name: 'Ten files' }).click();
  await arrived(page);
  expect(await state(page)).toEqual(graph);

  // More joins it: what was read is not read again, and the graph is that of all files together.
  const more = [['pasted.txt', 'Zambia thanked Kenya for its mediation.\n']] as const;
  await page.keyboard.press('u');
  await dialog.getByRole('textbox', { name: 'Or paste a text' }).fill(more[0][1]);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  const reads = await watch(page, 'dialog[open]', 'Read (\\d+) of 11 documents');
  await dialog.getByRole('button', { name: 'Add to “Ten files”' }).click();
  await page.waitForFunction(
    () => document.documentElement.dataset['ready'] === undefined || !document.querySelector('dialog[open]'),
    null,
    { timeout: 100_000 },
  );
  await arrived(page);
  expect((await reads())[0]).toBeGreaterThanOrEqual(10);
  const joined = await state(page);
  expect(graphText(joined)).toBe(await commandGraph([...FILES, ...more]));

  // Search goes over its texts, not over those that the page came with.
  await page.evaluate(() => (location.hash = '#/search?q=thanked Kenya'));
  await expect(page.getByText(/1 sentence/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Your texts' }).click();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as zip Ten files' }).click();
  const zip = await coming;
  expect(zip.suggestedFilename()).toBe('Ten files.edgewise.zip');

  const other = await browser.newContext();
  await withoutNetwork(other, baseURL!);
  const fresh = await other.newPage();
  await fresh.goto(`${baseURL!}#/`);
  await fresh.locator('html[data-ready]').waitFor();
  await drop(fresh, [['Ten files.edgewise.zip', readFileSync(await zip.path())]]);
  await arrived(fresh);
  expect(await state(fresh)).toEqual(joined);
  await fresh.goto(`${fresh.url().replace(/#.*$/, '')}#/document/paper`);
  await expect(region(fresh, 'Article')).toContainText('Malawi rejected the accusation');
  await other.close();
});
