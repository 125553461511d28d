/** Laying out anew what is shown, live forces, and back to the original places; each can be taken back. */
import type { Page } from '@playwright/test';
import { expect, open, serve, test } from '../testing/page.ts';
import { TEXTS, sample } from '../testing/sample.ts';
import type { Canvas } from './types.ts';

declare const window: { edgewise: { canvas: Canvas } };

/** Keys and places of the shown nodes. */
const placed = (page: Page) =>
  page.evaluate(() => {
    const { scene } = window.edgewise.canvas.snapshot('view');
    return scene.nodes.flatMap(({ key }, at): [string, number, number][] =>
      scene.shown[at] === 1 ? [[key, scene.x[at]!, scene.y[at]!]] : [],
    );
  });

test('what the filters show is laid out anew in a worker, the same every time; undo and “Original places” lead back; what live forces made stays until then', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/?hide=conflict');
  const controls = page.getByRole('toolbar', { name: 'Drawing' });
  const back = controls.getByRole('button', { name: 'Original places' });
  const anew = controls.getByRole('button', { name: 'Arrange what is shown' });
  const stored = await placed(page);
  await expect(back).toHaveCount(0);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));

  await anew.click();
  await expect(back).toBeVisible();
  await expect(anew).toBeVisible();
  expect(workers.some((url) => url.includes('arranging'))).toBe(true);
  const first = await placed(page);
  expect(first.map(([key]) => key)).toEqual(stored.map(([key]) => key));
  expect(first).not.toEqual(stored);

  await page.keyboard.press('Control+z');
  await expect(back).toHaveCount(0);
  expect(await placed(page)).toEqual(stored);
  await page.keyboard.press('Control+Shift+z');
  expect(await placed(page)).toEqual(first);

  await page.keyboard.press('8');
  await expect(back).toHaveCount(0);
  expect(await placed(page)).toEqual(stored);

  await page.keyboard.press('l');
  await expect.poll(() => placed(page)).not.toEqual(stored);
  await page.keyboard.press('l');
  await expect(controls.getByRole('button', { name: 'Start the live layout' })).toBeVisible();
  const forced = await placed(page);
  expect(forced).not.toEqual(stored);

  // From wherever they stand, the same.
  await page.keyboard.press('9');
  await expect.poll(() => placed(page)).toEqual(first);
  await page.keyboard.press('Control+z');
  expect(await placed(page)).toEqual(forced);
  await back.click();
  expect(await placed(page)).toEqual(stored);
});
