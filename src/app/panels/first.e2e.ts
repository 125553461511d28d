/** The first minute: what this is, what to do, where to begin. */
import { expect, open, region, serve, test } from '../testing/page.ts';
import { TEXTS, sample } from '../testing/sample.ts';

test('says what the corpus is and what to do; the hint goes once it was done, and stays away', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page);
  const line = page.locator('.first');
  await expect(line).toContainText('3 documents');
  await expect(line).toContainText('Click a line to read its sentences.');
  await open(page, '#/claim/4');
  await expect(region(page, 'Evidence')).toBeVisible();
  await open(page);
  await expect(line).toContainText('3 documents');
  await expect(line).not.toContainText('Click a line');
  await line.getByRole('button', { name: 'Hide this line' }).click();
  await expect(line).toBeHidden();
  await open(page);
  await expect(line).toBeHidden();
});

test('three questions of the graph itself, each leading to its passages', async ({ page, graph }) => {
  await open(page);
  const questions = page.getByRole('list', { name: 'Questions to start with' }).getByRole('link');
  await expect(questions).toHaveCount(3);
  const most = graph.edges
    .filter(({ attributes }) => !['office', 'membership', 'geography'].includes(attributes.family))
    .reduce((sum, { attributes }) => Math.max(sum, attributes.sources), 0);
  await questions.nth(0).click();
  await expect(region(page, 'Evidence').locator('.weight')).toContainText(`${most} independent source`);
  await questions.nth(1).click();
  await expect(region(page, 'Pair')).toBeVisible();
  await questions.nth(2).click();
  await expect(region(page, 'Actor')).toContainText('What they said');
});
