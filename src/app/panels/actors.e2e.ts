/** Actors as a table, and the drawing that follows what they weigh; signs on lines. */
import { expect, open, region, test } from '../testing/page.ts';

test('actors as a table, by what they weigh; size and colour of the drawing follow, and the legend says what', async ({
  page,
  graph,
}) => {
  await open(page);
  await page.keyboard.press('#');
  const table = page.getByRole('table', { name: 'Actors' });
  await expect(table.getByRole('rowheader')).toHaveCount(Math.min(100, graph.nodes.length));
  await table.getByRole('button', { name: 'Relations' }).click();
  await expect(page).toHaveURL(/#\/actors\?sort=-relations$/);
  const counts = (await table.locator('td.relations').allTextContents()).map(Number);
  const relations = graph.nodes
    .map(({ key }) => graph.edges.filter(({ source, target }) => source === key || target === key).length)
    .toSorted((a, b) => b - a);
  expect(counts).toEqual(relations.slice(0, 100));
  await table.getByRole('button', { name: 'Betweenness' }).click();
  const first = table.getByRole('rowheader').first();
  const name = await first.innerText();
  await first.getByRole('link').click();
  await expect(region(page, 'Actor').getByRole('heading', { level: 2 })).toHaveText(name.trim());

  await open(page);
  const drawn = (): Promise<string> =>
    page
      .locator('.canvas canvas')
      .last()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await drawn();
  const filters = region(page, 'Filters');
  await filters.getByRole('combobox', { name: 'Colour' }).selectOption('community');
  await expect(page).toHaveURL(/colour=community/);
  await expect(filters.getByRole('list', { name: 'Community' }).getByRole('listitem')).not.toHaveCount(0);
  // The numbers of the communities stand in the nodes, on the layer of the names.
  await expect.poll(drawn).not.toBe(before);
  await filters.getByRole('combobox', { name: 'Size' }).selectOption('betweenness');
  await expect(filters).toContainText('The larger, the more betweenness');
  await expect(filters.locator('.signs')).toContainText('In dispute');
});
