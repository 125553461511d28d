/** The report: the picture's numbers and the passages under them, as a file and on paper. */
import { readFileSync } from 'node:fs';
import { hostile } from '../../formats/testing/hostile.ts';
import { indexCorpus, project, readFilters } from '../graph/index.ts';
import { expect, open, serve, test } from '../testing/page.ts';

declare const window: {
  edgewise: { make(format: string, choices: Readonly<Record<string, string>>): Promise<Blob> };
};

test('the numbers in the picture match the sheet, which quotes every passage that is shown and no other', async ({
  page,
  graph,
}) => {
  const view = project(
    indexCorpus(graph),
    readFilters((name) => (name === 'hide' ? ['geography', 'negated'] : [])),
  );
  await open(page, '#/?hide=geography,negated');
  const html = await page.evaluate(async () =>
    (await window.edgewise.make('report', { filters: 'on', title: 'A report' })).text(),
  );
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('A report');
  await expect(sheet.locator('.amounts')).toContainText('Without geography, denied.');
  const inPicture = await sheet
    .locator('.number > title')
    .evaluateAll((titles) =>
      titles.map(
        (title) => `${title.parentElement!.querySelector('text')!.textContent} ${title.textContent}`,
      ),
    );
  const inSheet = await sheet.locator('h4').evaluateAll((heads) => heads.map((head) => head.textContent));
  expect(inPicture.sort()).toEqual(inSheet.sort());
  expect(inSheet.length).toBeGreaterThan(40);

  const quoted = await sheet.locator('blockquote').evaluateAll((quotes) => quotes.map((q) => q.textContent));
  expect(new Set(quoted)).toEqual(new Set([...view.claims.values()].map(({ claim }) => claim.passage.exact)));
  // Each under its own line.
  for (const edge of [...view.edges.values()].slice(0, 8)) {
    const line = sheet.locator(`[data-key~="${CSS_ESCAPED(edge.key)}"] > title`).first();
    const words = await line.textContent();
    const section = sheet.locator('section.line').filter({ has: sheet.locator('h4', { hasText: words! }) });
    const under = await section
      .locator('blockquote')
      .evaluateAll((quotes) => quotes.map((q) => q.textContent ?? ''));
    for (const { claim } of edge.claims) expect(under).toContain(claim.passage.exact);
  }
  const rows = await sheet.locator('.documents tbody tr').count();
  expect(rows).toBe(new Set([...view.claims.values()].map(({ claim }) => claim.passage.document)).size);
});

const CSS_ESCAPED = (key: string): string => key.replace(/["\\]/g, '\\$&');

test('hostile names and texts are text in the report, and nothing of it runs', async ({ page }) => {
  const { file, texts } = hostile();
  await serve(page, file, Object.fromEntries(texts));
  await open(page);
  const html = await page.evaluate(async () => (await window.edgewise.make('report', {})).text());
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  expect(await sheet.locator('script').count()).toBe(0);
  const exact = file.edges.map(({ attributes }) => attributes.claims[0]!.passage.exact);
  const quoted = await sheet.locator('blockquote').evaluateAll((quotes) => quotes.map((q) => q.textContent));
  // What HTML cannot hold is replaced, and it knows one kind of line break.
  const plain = (text: string): string =>
    text
      // oxlint-disable-next-line no-control-regex -- they are what is replaced
      .replace(/[\u0000\b\v\ufffe\ufffd]/g, '\ufffd')
      .replace(/\r\n?/g, '\n');
  expect(quoted.map((text) => plain(text ?? '')).sort()).toEqual(exact.map(plain).sort());
});

test('printed, the paper has the report alone, and the page is as before', async ({ page }, testInfo) => {
  await page.addInitScript(() => {
    Object.assign(window, { print: () => document.documentElement.setAttribute('data-printing', '') });
  });
  await open(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Report (HTML, print)' }).check();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('On paper');
  await dialog.getByRole('button', { name: 'Print' }).click();
  await page.locator('html[data-printing]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  await page.emulateMedia({ media: null });
  const path = testInfo.outputPath('report.pdf');
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
  const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(5);
  await expect(page.locator('.report')).toHaveCount(0);
  await expect(page.locator('.canvas')).toBeVisible();
});
