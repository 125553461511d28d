/** Questions of a reader, each answered in a few steps, by mouse or by keyboard; each answer has an address. */
import type { GraphFile } from '../../model/graphFile.ts';
import { expect, open, region, test } from '../testing/page.ts';

const keyOf = (graph: GraphFile, label: string): string =>
  graph.nodes.find(({ attributes }) => attributes.label === label)!.key;

test('all sentences between China and Russia, from the search box by keyboard', async ({ page, graph }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('China Russia');
  await page.keyboard.press('Enter');
  const pair = region(page, 'Pair');
  const [a, b] = [keyOf(graph, 'China'), keyOf(graph, 'Russia')];
  const places = graph.edges
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .flatMap(({ attributes }) => attributes.claims.map(({ passage }) => JSON.stringify(passage)));
  await expect(pair.locator('blockquote')).toHaveCount(new Set(places).size);
  await expect(pair.getByRole('heading', { level: 2 })).toBeFocused();
  await pair.getByLabel('By date').check();
  await expect(page).toHaveURL(/#\/pair\/china\/russia\?order=time$/);
  await open(page, new URL(page.url()).hash);
  await expect(pair.getByLabel('By date')).toBeChecked();
  await pair.getByRole('link', { name: 'Read in the article' }).first().click();
  await expect(region(page, 'Article').locator('mark[aria-current=true]')).toBeInViewport();
});

test('a row of the table, and the evidence, lead to all that is between their two', async ({ page }) => {
  await open(page, '#/table');
  await page
    .getByRole('link', { name: /^All between/ })
    .first()
    .click();
  await expect(region(page, 'Pair')).toBeVisible();
  await region(page, 'Pair').locator('.relations.between a').first().click();
  await region(page, 'Evidence').getByRole('link', { name: 'All that is said between the two' }).click();
  await expect(region(page, 'Pair')).toBeVisible();
});

test('documents by publisher, date and relations; one click opens the article', async ({ page, graph }) => {
  await open(page);
  await page.keyboard.press('o');
  const table = page.getByRole('table', { name: 'Documents' });
  await expect(table.getByRole('rowheader')).toHaveCount(graph.attributes.documents.length);
  await table.getByRole('button', { name: 'Relations' }).click();
  await expect(page).toHaveURL(/#\/documents\?sort=-relations$/);
  await open(page, new URL(page.url()).hash);
  const counts = (await table.locator('td.relations').allTextContents()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await table.getByRole('link').first().click();
  await expect(region(page, 'Article')).toBeVisible();
  await expect(table).toBeVisible();
});
