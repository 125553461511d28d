/** "Check this graph": a sample is judged by keyboard alone, and the card tells what the verdicts come to. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, open, test } from './testing/page.ts';

/** Runs in the page: how many decisions the browser keeps. */
const keptLines = (): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('edgewise-decisions');
    opening.addEventListener('success', () => {
      const database = opening.result;
      const found = database.transaction('decisions').objectStore('decisions').getAll();
      found.addEventListener('success', () => {
        database.close();
        resolve((found.result as { lines: string[] }[]).flatMap(({ lines }) => lines).length);
      });
    });
  });

const judged = (page: Page) => page.locator('.table-head .sum');

test('a sample is judged by keys, the next passage at once; the card gives the precision with its interval, and stays', async ({
  page,
}) => {
  await open(page, '#/documents');
  await page.getByRole('link', { name: 'Check this graph' }).focus();
  await page.keyboard.press('Enter');
  const question = page.locator('.check-question');
  await expect(question).toBeFocused();
  await expect(judged(page)).toHaveText('0 of 20 passages judged');
  const seen = new Set<string>();
  for (const [at, key] of ['r', 'r', '3', 'r'].entries()) {
    seen.add((await question.getAttribute('data-check'))!);
    await page.keyboard.press(key);
    await expect(judged(page)).toHaveText(`${at + 1} of 20 passages judged`);
    await expect(question).toBeFocused();
  }
  expect(seen.size).toBe(4);
  const card = page.getByRole('region', { name: 'What the check tells' });
  await expect(card).toContainText('Of a hundred passages of this graph about');
  await expect(card).toContainText('3 of 4 judged, and the sample is not done');
  await expect(card).toContainText('On news that it was not trained on');
  await expect(card).toContainText('What the reader cannot know');
  const steps = page.getByRole('navigation', { name: 'Passages of the sample' }).getByRole('button');
  await expect(steps.nth(2)).toHaveAccessibleName('Passage 3, wrong');
  const precise = (await card.locator('.check-sum').innerText()).replace(/\s+/g, ' ');
  expect(precise).toMatch(/about \d+ are right \(\d+ to \d+, in 95 of 100 such checks; 3 of 4 judged/);

  await expect.poll(() => page.evaluate(keptLines)).toBe(4);
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await expect(card.locator('.check-sum')).toHaveText(precise);
  await steps.nth(0).click();
  await expect(question).toContainText('Judged right. Another verdict takes its place.');
  await question.getByRole('button', { name: 'wrong direction' }).click();
  await expect(card).toContainText('2 of 4 judged');
  await page.evaluate(`typeof axe === 'undefined' && (0, eval)(${JSON.stringify(axe.source)})`);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

  await page.getByRole('button', { name: 'Another sample' }).click();
  await expect(page).toHaveURL(/#\/check\?seed=2/);
  await expect(steps).toHaveCount(20);
});
