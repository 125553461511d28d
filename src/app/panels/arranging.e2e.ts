/** Arranging: choosing with a frame, placing by hand, menus, kept filters, notes and stars; each step can be taken back. */
import type { Page } from '@playwright/test';
import { expect, open, placeOf, region, serve, test, to } from '../testing/page.ts';
import { TEXTS } from '../testing/sample.ts';
import { viewed } from '../testing/views.ts';

const NODE = { type: 'node', key: 'arland' } as const;
const menu = (page: Page) => page.getByRole('menu');

test('an actor that is pulled stays where it is put; undo brings it back; a menu and a key let it go', async ({
  page,
}) => {
  await serve(page, viewed(), TEXTS);
  await open(page);
  const before = await placeOf(page, NODE);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 40, { steps: 4 });
  await page.mouse.up();
  const after = await placeOf(page, NODE);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(40);
  await page.keyboard.press('Control+z');
  expect((await placeOf(page, NODE)).x).toBeCloseTo(before.x, 0);
  await page.keyboard.press('Control+Shift+z');
  expect((await placeOf(page, NODE)).x).toBeCloseTo(after.x, 0);

  await page.mouse.click(after.x, after.y, { button: 'right' });
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  const entry = menu(page).getByRole('menuitem', { name: /^Let it go to its place/ });
  await expect(entry).toContainText('!');
  await entry.click();
  expect((await placeOf(page, NODE)).x).toBeCloseTo(before.x, 0);

  // By keyboard: the cursor, its menu, arrows.
  await page.locator('.drawing').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('.');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('End');
  await expect(menu(page).getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  // A relation and the background have menus of their own.
  const line = await placeOf(page, { type: 'edge', key: 'arland|aid|borduria' });
  await page.mouse.click(line.x, line.y, { button: 'right' });
  await menu(page)
    .getByRole('menuitem', { name: /^All that is said between the two/ })
    .click();
  await expect(region(page, 'Pair')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the menu of an actor, and of a relation, opens from the head of its panel, inside the page; whoever closes it is back where it was opened', async ({
    page,
  }) => {
    await serve(page, viewed(), TEXTS);
    await open(page);
    const { x, y } = await placeOf(page, NODE);
    await page.touchscreen.tap(x, y);
    const dots = region(page, 'Actor').getByRole('button', { name: 'Menu' });
    await dots.tap();
    await expect(menu(page)).toHaveAccessibleName('Arland');
    await expect(menu(page).getByRole('menuitem', { name: /^Open/ })).toHaveCount(0);
    for (const item of await menu(page).getByRole('menuitem').all()) {
      const box = (await item.boundingBox())!;
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
      expect(box.height).toBeGreaterThanOrEqual(24);
    }
    await page.keyboard.press('Escape');
    await expect(dots).toBeFocused();
    await dots.tap();
    await menu(page)
      .getByRole('menuitem', { name: /^Only the surroundings, 1 step/ })
      .tap();
    await expect(page).toHaveURL(/around=arland/);

    await to(page, '#/edge/arland%7Caid%7Cborduria');
    await region(page, 'Evidence').getByRole('button', { name: 'Menu' }).tap();
    await menu(page)
      .getByRole('menuitem', { name: /^All that is said between the two/ })
      .tap();
    await expect(region(page, 'Pair')).toBeVisible();
  });
});

test('a frame with the shift key chooses the actors in it', async ({ page }) => {
  await serve(page, viewed(), TEXTS);
  await open(page);
  const places = await Promise.all(
    ['arland', 'borduria', 'carpania', 'dora', 'eve'].map((key) => placeOf(page, { type: 'node', key })),
  );
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  await page.keyboard.down('Shift');
  await page.mouse.move(Math.min(...xs) - 40, Math.min(...ys) - 40);
  await page.mouse.down();
  await page.mouse.move(Math.max(...xs) + 40, Math.max(...ys) + 40, { steps: 4 });
  await expect(page.locator('.marquee')).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.locator('.scope-line')).toContainText('5 actors chosen');
});

test('filters are kept under a name, found again, opened by a click; stars and notes are listed', async ({
  page,
}) => {
  await serve(page, viewed(), TEXTS);
  await open(page, '#/?hide=conflict&sure=50');
  const sets = page.getByRole('region', { name: 'Kept filters' });
  await sets.getByRole('textbox', { name: 'Keep these filters as' }).fill('Without conflict');
  await page.keyboard.press('Enter');
  await open(page, '#/actor/dora');
  await page.keyboard.press('f');
  if (!(await sets.isVisible())) await page.keyboard.press('f');
  const link = sets.getByRole('link', { name: 'Without conflict' });
  await expect(link).toHaveAttribute('href', '#/?hide=conflict&sure=50');
  await link.click();
  await expect(page).toHaveURL(/#\/actor\/dora\?hide=conflict&sure=50$/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/hide=/);

  await region(page, 'Actor').getByRole('button', { name: 'Star this actor' }).click();
  await open(page, '#/edge/arland%7Caid%7Cborduria');
  await region(page, 'Evidence').getByText('Note', { exact: true }).first().click();
  await region(page, 'Evidence').getByRole('textbox', { name: 'Note' }).first().fill('ask again');
  await page.keyboard.press('Tab');
  await page.keyboard.press('*');
  const kept = page.getByRole('dialog');
  await expect(kept).toContainText('ask again');
  await kept.getByRole('link', { name: 'Dora' }).click();
  await expect(kept).toBeHidden();
  await expect(region(page, 'Actor').getByRole('heading', { level: 2 })).toHaveText('Dora');
});
