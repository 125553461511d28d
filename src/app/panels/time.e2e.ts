/** The strip of time. */
import type { Page } from '@playwright/test';
import { expect, open, region, serve, test } from '../testing/page.ts';
import { TEXTS, sample } from '../testing/sample.ts';

function dated() {
  const file = sample();
  file.edges[0]!.attributes.claims[0]!.date = '2022-01-05';
  file.edges[0]!.attributes.claims[1]!.date = '2022-01-06';
  file.edges[1]!.attributes.claims[0]!.date = '2022-01-09';
  file.edges[2]!.attributes.claims[0]!.date = '2022-01-20';
  return file;
}
const claims = (page: Page) => region(page, 'Filters').locator('.sum');

test('by keyboard: the strip opens by a letter, its two sliders filter everything, “back” undoes it', async ({
  page,
}) => {
  await serve(page, dated(), TEXTS);
  await open(page);
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/#\/\?time=shown$/);
  const last = region(page, 'Time').getByRole('slider', { name: 'Last' });
  await last.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(last).toHaveAttribute('aria-valuetext', '9 January 2022');
  await expect(page).toHaveURL(/dates=2022-01-05\.\.2022-01-09/);
  await expect(claims(page)).toContainText('3 claims');
  await region(page, 'Time')
    .getByRole('button', { name: /without a date/ })
    .click();
  await expect(claims(page)).toContainText('5 claims');
  await open(page, new URL(page.url()).hash);
  await expect(region(page, 'Time').getByRole('status')).toContainText('5 January 2022 to 9 January 2022');
  await region(page, 'Time').getByRole('button', { name: 'All time' }).click();
  await expect(claims(page)).toContainText('6 claims');
});

test('a brush drawn over the bars is one step: everything follows, and “back” brings all back', async ({
  page,
}) => {
  await serve(page, dated(), TEXTS);
  await open(page, '#/?time=shown');
  const bars = page.locator('.time-bars');
  const box = (await bars.boundingBox())!;
  const at = (bin: number) => box.x + ((bin + 0.5) / 4) * box.width;
  await page.mouse.move(at(1), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(2), box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/dates=2022-01-06\.\.2022-01-09/);
  await expect(claims(page)).toContainText('2 claims');
  await page.goBack();
  await expect(page).not.toHaveURL(/dates/);
  await expect(claims(page)).toContainText('6 claims');
});

test('the table says when, and sorts by it; what has no date stands last', async ({ page }) => {
  await serve(page, dated(), TEXTS);
  await open(page, '#/table?sort=date');
  const cells = page.locator('td.date');
  await expect(cells).toHaveText([
    '5 January 2022 to 6 January 2022',
    '9 January 2022',
    '20 January 2022',
    '',
  ]);
});
