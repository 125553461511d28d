/** Questions of a reader, each answered in a few steps, by mouse or by keyboard; each answer has an address. */
import type { GraphFile } from '../../model/graphFile.ts';
import { expect, open, region, test, to } from '../testing/page.ts';

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

test('between two states, what their people and organs do stands by itself, with the state of each', async ({
  page,
}) => {
  await open(page, '#/pair/russia/kazakhstan');
  const pair = region(page, 'Pair');
  const own = await pair
    .getByRole('list', { name: 'Relations between the two' })
    .getByRole('link')
    .allTextContents();
  await pair.getByText('Between their people and organs').click();
  const theirs = pair.getByRole('list', { name: 'Relations between their people and organs' });
  const sentences = await theirs.getByRole('link').allTextContents();
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/ \((?:Russia|Kazakhstan)\)/);
    expect(own).not.toContain(sentence);
  }
  await theirs.getByRole('link').first().click();
  await expect(region(page, 'Evidence').locator('blockquote').first()).toBeVisible();
});

test('documents by publisher, date and relations; one click opens the article', async ({ page, graph }) => {
  await open(page);
  await page.keyboard.press('o');
  const table = page.getByRole('table', { name: 'Documents' });
  await expect(table.getByRole('rowheader')).toHaveCount(graph.attributes.documents.length);
  await table.getByRole('button', { name: 'Relations' }).click();
  await expect(page).toHaveURL(/#\/documents\?sort=-relations$/);
  await to(page, '#/documents');
  await to(page, '#/documents?sort=-relations');
  const counts = (await table.locator('td.relations').allTextContents()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await table.getByRole('link').first().click();
  await expect(region(page, 'Article')).toBeVisible();
  await expect(table).toBeVisible();
});

test('what is disputed, by one key: the passages of both sides, each of them one of the file', async ({
  page,
  graph,
}) => {
  await open(page);
  await page.keyboard.press('x');
  const disputes = page.locator('article.dispute');
  // Readings that are all unsure set nobody against another.
  const denied = graph.edges.filter(({ attributes }) => {
    const sides = new Set(
      attributes.claims.flatMap(({ mode, confidence }) => (confidence >= 0.7 ? [mode === 'negated'] : [])),
    );
    return sides.size === 2;
  });
  expect(denied.length).toBeGreaterThan(0);
  // The sentence of the denied side, not the word on a passage that the article denies something.
  await expect(disputes.locator('.sentence').getByText(/^Denied: /)).toHaveCount(denied.length);
  const passages = graph.edges.flatMap(({ attributes }) => attributes.claims.map((c) => c.passage.exact));
  for (const words of await disputes.locator('blockquote').allTextContents())
    expect(passages).toContain(words);
  await to(page, '#/');
  await to(page, '#/disputes');
  await disputes.locator('a.read').first().click();
  await expect(region(page, 'Evidence').locator('[data-claim][aria-current=true]')).toBeInViewport();
});
