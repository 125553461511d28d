/** The filters for single questions: one relation, one speaker, a time, how sure, what is disputed. */
import type { Page } from '@playwright/test';
import { expect, open, region, serve, test } from '../testing/page.ts';
import { TEXTS, sample } from '../testing/sample.ts';

const rows = (page: Page) => page.getByRole('table', { name: 'Relations' }).locator('tbody tr');

test('by keyboard: one relation, one speaker; the address opens the same again', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table');
  const filters = region(page, 'Filters');
  const more = filters.locator('summary', { hasText: 'More filters' });
  await more.focus();
  await page.keyboard.press('Enter');
  await filters.getByRole('combobox', { name: 'One relation' }).selectOption('aid');
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/#\/table\?relation=aid$/);
  await filters.getByRole('combobox', { name: 'One relation' }).selectOption('');
  await filters.getByRole('combobox', { name: 'Who says it' }).selectOption({ label: 'Dora (2)' });
  await expect(rows(page)).toHaveCount(2);
  await open(page, new URL(page.url()).hash);
  await expect(rows(page)).toHaveCount(2);
  await expect(filters.getByRole('combobox', { name: 'Who says it' })).toHaveValue('dora');
});

test('a time leaves out what has no date, counts it, and brings it back by one switch', async ({ page }) => {
  const file = sample();
  file.edges[0]!.attributes.claims[0]!.date = '2022-01-06';
  file.edges[1]!.attributes.claims[0]!.date = '2023';
  await serve(page, file, TEXTS);
  await open(page, '#/table?dates=2022-01-05..2022-01-10');
  await expect(rows(page)).toHaveCount(1);
  const filters = region(page, 'Filters');
  await expect(filters).toContainText('4 claims without a date are left out.');
  await filters.getByRole('checkbox', { name: 'Show claims without a date, too' }).check();
  await expect(rows(page)).toHaveCount(3);
  await filters.getByRole('textbox', { name: 'To' }).fill('2023-02-01');
  await expect(rows(page)).toHaveCount(4);
  await expect(page).toHaveURL(/dates=2022-01-05\.\.2023-02-01,undated$/);
});

test('how sure: the slider says what it means, and hides claims below it', async ({ page }) => {
  const file = sample();
  file.edges[0]!.attributes.claims[0]!.confidence = 0.3;
  await serve(page, file, TEXTS);
  await open(page, '#/table');
  const slider = region(page, 'Filters').getByRole('slider', { name: 'How sure' });
  await slider.focus();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '35 of 100 right');
  await expect(page).toHaveURL(/sure=35$/);
  await expect(region(page, 'Filters').locator('.sum')).toContainText('5 claims');
});

test('only what is disputed, from the palette', async ({ page, graph }) => {
  const denied = graph.edges.filter(({ attributes }) => {
    const modes = new Set(attributes.claims.map(({ mode }) => mode));
    return modes.has('negated') && modes.size > 1;
  });
  await open(page, '#/table');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
  await page.keyboard.type('only what is disputed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/disputed=only/);
  await expect.poll(() => rows(page).count()).toBeGreaterThanOrEqual(Math.max(1, denied.length));
  expect(await rows(page).count()).toBeLessThan(graph.edges.length);
});
