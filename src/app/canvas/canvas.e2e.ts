/** The drawing in a real browser, through the real page, on a made graph: what is drawn, lit, hit and pulled. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import type { Selection } from '../graph/selection.ts';
import { EVERY_SORT_TEXTS, HUB, LEAVES, ORGAN, everySort } from '../testing/everySort.ts';
import { expect, open, placeOf, region, serve, test } from '../testing/page.ts';
import { nearest, rgbOf } from '../testing/pixels.ts';
import { FAINT, FAMILY_STYLE, KIND_STYLE } from '../ui/palette.ts';
import type { Strand } from './strands.ts';
import { strandsOf } from './strands.ts';
import type { Canvas } from './types.ts';

declare const window: { edgewise: { canvas: Canvas } };

const FILE = everySort();
const STRANDS = strandsOf(project(indexCorpus(FILE), NO_FILTERS));

test.beforeEach(async ({ page }) => {
  await serve(page, FILE, EVERY_SORT_TEXTS);
  await open(page);
});

const edgeOf = (page: Page): string => decodeURIComponent(/#\/edge\/([^?]*)/.exec(page.url())?.[1] ?? '');
const strandOf = (key: string): Strand | undefined =>
  STRANDS.find(({ edges }) => edges.some((edge) => edge.key === key));
const nodeAt = (page: Page, key: string) => placeOf(page, { type: 'node', key });
const pictureOf = async (page: Page): Promise<PNG> => PNG.sync.read(await page.screenshot());

/** Waits for so many frames of the page. */
const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  }, count);

test('what WebGL draws stands where the geometry says, in the palette’s colours; pointing at a node lights its neighbourhood and dims the rest', async ({
  page,
}) => {
  await expect(async () => {
    const picture = await pictureOf(page);
    for (const { key, attributes } of FILE.nodes) {
      const colour = rgbOf(KIND_STYLE[attributes.kind].colour.light);
      expect(nearest(picture, await nodeAt(page, key), colour, 3), key).toBeLessThan(12);
    }
    for (const { edges, family } of STRANDS) {
      const { key } = edges[0]!;
      const colour = rgbOf(FAMILY_STYLE[family].colour.light);
      expect(nearest(picture, await placeOf(page, { type: 'edge', key }), colour, 9), key).toBeLessThan(90);
    }
  }, 'the picture is drawn').toPass();

  const { x, y } = await nodeAt(page, HUB);
  await page.mouse.move(x, y);
  const lit = new Set<string>([HUB, ...LEAVES]);
  await expect(async () => {
    const picture = await pictureOf(page);
    for (const { key, attributes } of FILE.nodes) {
      const colour = rgbOf(KIND_STYLE[attributes.kind].colour.light);
      const off = nearest(picture, await nodeAt(page, key), colour, 3);
      if (lit.has(key)) expect(off, key).toBeLessThan(12);
      else expect(off, key).toBeGreaterThan(60);
    }
  }, 'lit and dimmed').toPass();

  // The tie of an organ lights up with either of its ends, and is dimmed with the rest.
  /** How far the tie's middle is from the colour of a lit one when the reader points at this actor. */
  const fadedBy = async (key: string): Promise<number> => {
    const [to, part, whole] = [
      await nodeAt(page, key),
      await nodeAt(page, ORGAN.part),
      await nodeAt(page, ORGAN.whole),
    ];
    await page.mouse.move(to.x, to.y);
    const middle = { x: (part.x + whole.x) / 2, y: (part.y + whole.y) / 2 };
    return nearest(await pictureOf(page), middle, rgbOf(FAINT.light), 6);
  };
  for (const end of [ORGAN.part, ORGAN.whole]) {
    await expect.poll(() => fadedBy(end)).toBeLessThan(130);
    await expect.poll(() => fadedBy(HUB)).toBeGreaterThan(180);
  }
});

for (const [how, touch, size] of [
  ['mouse', false, { width: 1440, height: 900 }],
  ['touch', true, { width: 390, height: 844 }],
] as const) {
  test.describe(`by ${how}`, () => {
    test.use({ viewport: size, hasTouch: touch });

    test('edges of every sort are hit at their place, straight and curved', async ({ page }) => {
      for (const { key, edges } of STRANDS) {
        // As a reader would: near enough to tell the strands apart.
        await page.evaluate((key) => {
          const { canvas } = window.edgewise;
          canvas.setCamera({ x: 0.5, y: 0.5, ratio: 0.4 });
          canvas.focus({ type: 'edge', key });
        }, edges[0]!.key);
        const at = await placeOf(page, { type: 'edge', key: edges[0]!.key });
        if (touch) await page.touchscreen.tap(at.x, at.y);
        else await page.mouse.click(at.x, at.y);
        await expect(region(page, 'Evidence')).toBeVisible();
        expect(strandOf(edgeOf(page))?.key).toBe(key);
        await page.evaluate(() => (location.hash = '#/'));
        await expect(region(page, 'Evidence')).toBeHidden();
      }
    });
  });
}

test('quick clicks on two edges open one after the other', async ({ page }) => {
  // Both in the left column: clear of the panel that the first click opens.
  const [one, two] = ['west0', 'west4'].map((end) =>
    STRANDS.find(({ source, target }) => source === end || target === end),
  );
  const places = [];
  for (const strand of [one!, two!])
    places.push(await placeOf(page, { type: 'edge', key: strand.edges[0]!.key }));
  await page.evaluate(() => {
    const heard: Selection[] = [];
    window.edgewise.canvas.on('select', (selection) => heard.push(selection));
    Object.assign(window, { heard });
  });
  for (const { x, y } of places) await page.mouse.click(x, y);
  const heard = await page.evaluate(() => (window as unknown as { heard: Selection[] }).heard);
  expect(heard.map((selection) => selection.type === 'edge' && strandOf(selection.key)?.key)).toEqual([
    one!.key,
    two!.key,
  ]);
});

test('what is clicked opens before anything is drawn again', async ({ page }) => {
  const at = await placeOf(page, { type: 'edge', key: STRANDS[0]!.edges[0]!.key });
  await page.mouse.move(at.x, at.y);
  await frames(page, 20); // until it is lit
  await page.evaluate(() => {
    const drawn = { all: 0, first: -1 };
    Object.assign(window, { drawn });
    const gl = WebGL2RenderingContext.prototype;
    for (const name of [
      'drawArrays',
      'drawElements',
      'drawArraysInstanced',
      'drawElementsInstanced',
    ] as const) {
      const draw = gl[name] as (...args: unknown[]) => void;
      Object.assign(gl, {
        [name](this: unknown, ...args: unknown[]) {
          drawn.all += 1;
          draw.apply(this, args);
        },
      });
    }
    const look = (): void => {
      if (document.querySelector('.panel blockquote')) setTimeout(() => (drawn.first = drawn.all));
      else requestAnimationFrame(look);
    };
    addEventListener('pointerup', () => requestAnimationFrame(look), { capture: true, once: true });
  });
  await page.mouse.down();
  await page.mouse.up();
  const drawn = () =>
    page.evaluate(() => (window as unknown as { drawn: { all: number; first: number } }).drawn);
  await expect.poll(async () => (await drawn()).all, 'the drawing follows').toBeGreaterThan(0);
  expect((await drawn()).first, 'drawn until the evidence was painted').toBe(0);
});

test('a pulled node stays where it is put; in the live layout its neighbours follow', async ({ page }) => {
  const from = await nodeAt(page, HUB);
  const to = { x: from.x + 260, y: from.y - 160 };
  const gap = async (): Promise<number> => {
    const place = await nodeAt(page, LEAVES[0]);
    return Math.hypot(place.x - to.x, place.y - to.y);
  };
  const far = await gap();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  expect(await nodeAt(page, HUB)).toEqual({ x: expect.closeTo(to.x, 0), y: expect.closeTo(to.y, 0) });
  expect(await gap()).toBeCloseTo(far, 0);
  await page.evaluate(() => window.edgewise.canvas.startLayout());
  await page.mouse.move(to.x + 1, to.y);
  await expect.poll(gap, { timeout: 15_000 }).toBeLessThan(far * 0.75);
  await page.mouse.up();
  await page.evaluate(() => window.edgewise.canvas.stopLayout());
  const rest = await gap();
  await frames(page, 20); // in each of which a layout that still ran would move it
  expect(await gap()).toBe(rest);
});
