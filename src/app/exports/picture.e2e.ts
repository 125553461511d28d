/** The exported picture in a real browser, through the real page, of a made graph. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { EVERY_SORT_TEXTS, everySort } from '../testing/everySort.ts';
import { expect, open, serve, test } from '../testing/page.ts';
import { count, distance, rgbOf } from '../testing/pixels.ts';
import { FAMILY_STYLE, KIND_STYLE, PAPER } from '../ui/palette.ts';

declare const window: {
  edgewise: { make(format: string, choices: Readonly<Record<string, string>>): Promise<Blob> };
};

const FILE = everySort();

test.beforeEach(async ({ page }) => {
  await serve(page, FILE, EVERY_SORT_TEXTS);
  await open(page);
});

/** The picture as the page would save it. */
async function exported(page: Page, choices: Readonly<Record<string, string>>): Promise<PNG> {
  const bytes = await page.evaluate(
    async (choices) => {
      const blob = await window.edgewise.make('png', choices);
      const url: string = await new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve(reader.result as string));
        reader.readAsDataURL(blob);
      });
      return url.slice(url.indexOf(',') + 1);
    },
    { extent: 'graph', background: 'light', ...choices },
  );
  return PNG.sync.read(Buffer.from(bytes, 'base64'));
}

/** Every kind and family that there is, each in its colour. */
function expectColours(picture: PNG, shade: 'light' | 'dark'): void {
  for (const kind of new Set(FILE.nodes.map(({ attributes }) => attributes.kind)))
    expect(count(picture, rgbOf(KIND_STYLE[kind].colour[shade])), kind).toBeGreaterThan(60);
  for (const family of new Set(FILE.edges.map(({ attributes }) => attributes.family)))
    expect(count(picture, rgbOf(FAMILY_STYLE[family].colour[shade])), family).toBeGreaterThan(15);
}

test('the picture has every kind and family that there is, on light and on dark paper, saved from the dialog too; without a background it is transparent where nothing is drawn', async ({
  page,
}) => {
  for (const background of ['light', 'dark'] as const) {
    const picture = await exported(page, { background });
    expect([...picture.data.subarray(0, 4)]).toEqual([...rgbOf(PAPER[background]), 255]);
    expectColours(picture, background);
  }
  const picture = await exported(page, { background: 'none' });
  expect(picture.data[3]).toBe(0);
  let opaque = 0;
  for (let at = 3; at < picture.data.length; at += 4) if (picture.data[at]! > 250) opaque += 1;
  expect(opaque).toBeGreaterThan(5000);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The whole graph').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('edgewise.png');
  const saved = PNG.sync.read(await readFile(await download.path()));
  expectColours(saved, 'light');
  await expect(dialog).toBeHidden();
});

test('the picture grows with its scale, the view is at least as large as the screen shows it, and a margin is free on every side: no name is cut off', async ({
  page,
}) => {
  const box = await page.locator('.canvas').boundingBox();
  const [one, two] = [
    await exported(page, { extent: 'view' }),
    await exported(page, { extent: 'view', scale: '2' }),
  ];
  expect(one.width).toBeGreaterThanOrEqual(Math.floor(box!.width));
  expect(one.height).toBeGreaterThan(box!.height);
  expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(2);
  expect(Math.abs(two.height - 2 * one.height)).toBeLessThanOrEqual(2);

  for (const extent of ['graph', 'view'] as const) {
    const picture = await exported(page, { extent });
    const paper = rgbOf(PAPER.light);
    const blank = (x: number, y: number): boolean => {
      const at = 4 * (y * picture.width + x);
      const [r = 0, g = 0, b = 0] = picture.data.subarray(at, at + 3);
      return distance([r, g, b], paper) < 3;
    };
    for (let y = 0; y < picture.height; y += 1)
      expect(blank(0, y) && blank(picture.width - 1, y), `row ${y}`).toBe(true);
    for (let x = 0; x < picture.width; x += 1) expect(blank(x, 0), `column ${x}`).toBe(true);
  }
});
