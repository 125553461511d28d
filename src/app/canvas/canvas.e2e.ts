/** The drawing in a real browser, through the real page: what is drawn, hit, pulled and exported. */
import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { GraphFile } from '../../model/graphFile.ts';
import type { Selection } from '../graph/selection.ts';
import { FAMILY_STYLE, KIND_STYLE, PAPER } from '../ui/palette.ts';
import type { Strand } from './strands.ts';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import { strandsOf } from './strands.ts';
import type { Canvas } from './types.ts';

type Point = { x: number; y: number };
declare const window: {
  edgewise: { canvas: Canvas; make(format: string, choices: Record<string, string>): Promise<Blob> };
};

async function open(page: Page): Promise<GraphFile> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('.');
  await page.locator('html[data-ready]').waitFor();
  return (await page.request.get('./data/graph.json')).json() as Promise<GraphFile>;
}

/** Lets the page take the size and the view that follow from what was just done. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 60);
      }),
  );

/** Where a thing stands, in pixels of the page. */
async function placeOf(page: Page, selection: Selection): Promise<Point> {
  const point = await page.evaluate((wanted) => window.edgewise.canvas.pointOf(wanted), selection);
  const box = await page.locator('.canvas').boundingBox();
  if (!point || !box) throw new Error(`${JSON.stringify(selection)} is not drawn`);
  return { x: box.x + point.x, y: box.y + point.y };
}

/** Whether nothing of the page lies over a place of the drawing. */
const free = (page: Page, { x, y }: Point): Promise<boolean> =>
  page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('.canvas') !== null, [x, y] as const);

type Rgb = readonly [number, number, number];
const rgbOf = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The pixel nearest in colour to `wanted` within `reach` pixels of a place. */
function nearest(picture: PNG, { x, y }: Point, wanted: Rgb, reach: number): number {
  let best = Infinity;
  for (let row = Math.round(y) - reach; row <= y + reach; row += 1)
    for (let column = Math.round(x) - reach; column <= x + reach; column += 1) {
      const at = 4 * (row * picture.width + column);
      const [r = 0, g = 0, b = 0] = picture.data.subarray(at, at + 3);
      best = Math.min(best, distance([r, g, b], wanted));
    }
  return best;
}

/** How many pixels of a picture have about this colour and are opaque. */
function count(picture: PNG, wanted: Rgb): number {
  let found = 0;
  for (let at = 0; at < picture.data.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = picture.data.subarray(at, at + 4);
    if (a > 250 && distance([r, g, b], wanted) < 14) found += 1;
  }
  return found;
}

const strandsOfFile = (file: GraphFile): Strand[] => strandsOf(project(indexCorpus(file), NO_FILTERS));

/** Strands of every sort: straight and curved, in each family. */
function choose(file: GraphFile): Strand[] {
  const chosen = new Map<string, Strand>();
  for (const strand of strandsOfFile(file)) {
    const sort = `${strand.family} ${strand.lane === 0 ? 'straight' : 'curved'} ${strand.firmness}`;
    if (!chosen.has(sort)) chosen.set(sort, strand);
  }
  return [...chosen.values()];
}

const edgeOf = (page: Page): Promise<string> =>
  page.evaluate(() => decodeURIComponent(/#\/edge\/([^?]*)/.exec(location.hash)?.[1] ?? ''));
const strandOf = (strands: readonly Strand[], key: string): Strand | undefined =>
  strands.find(({ edges }) => edges.some((edge) => edge.key === key));

test('what WebGL draws stands where the geometry says, in the palette’s colours', async ({ page }) => {
  const file = await open(page);
  const picture = PNG.sync.read(await page.screenshot());
  let [nodes, seen, lines] = [0, 0, 0];
  for (const { key, attributes } of file.nodes) {
    const at = await placeOf(page, { type: 'node', key });
    if (!(await free(page, at))) continue;
    // A name may be written over a node; its colour is still to be found about the centre.
    expect(nearest(picture, at, rgbOf(KIND_STYLE[attributes.kind].colour.light), 3), key).toBeLessThan(12);
    nodes += 1;
  }
  for (const strand of choose(file)) {
    const edge = strand.edges[0]!;
    const at = await placeOf(page, { type: 'edge', key: edge.key });
    if (!(await free(page, at))) continue;
    const colour = rgbOf(FAMILY_STYLE[strand.family].colour.light);
    // Another line, or a name, may lie over a thin one's middle: that can hide a few, not many.
    seen += 1;
    if (nearest(picture, at, colour, 9) < 90) lines += 1;
  }
  expect(nodes).toBeGreaterThan(file.nodes.length / 2);
  expect(seen).toBeGreaterThan(3);
  expect(lines / seen).toBeGreaterThan(0.8);
});

for (const [how, touch, size] of [
  ['mouse', false, { width: 1440, height: 900 }],
  ['touch', true, { width: 390, height: 844 }],
] as const) {
  test.describe(`by ${how}`, () => {
    test.use({ viewport: size, hasTouch: touch });

    test('edges of every sort are hit at their place, straight and curved', async ({ page }) => {
      const file = await open(page);
      const strands = strandsOfFile(file);
      let tried = 0;
      for (const strand of choose(file)) {
        const key = strand.edges[0]!.key;
        await settle(page);
        // As a reader would: near enough to tell the strands apart.
        await page.evaluate((key) => {
          const { canvas } = window.edgewise;
          canvas.select({ type: 'none' });
          canvas.setCamera({ x: 0.5, y: 0.5, ratio: 0.4 });
          canvas.focus({ type: 'edge', key });
        }, key);
        await settle(page);
        const at = await placeOf(page, { type: 'edge', key });
        if (!(await free(page, at))) continue;
        if (touch) await page.touchscreen.tap(at.x, at.y);
        else await page.mouse.click(at.x, at.y);
        await expect.poll(() => edgeOf(page)).not.toBe('');
        expect(strandOf(strands, await edgeOf(page))?.key, key).toBe(strand.key);
        await page.evaluate(() => (location.hash = '#/'));
        await expect.poll(() => edgeOf(page)).toBe('');
        tried += 1;
      }
      expect(tried).toBeGreaterThan(3);
    });
  });
}

test('quick clicks on two edges open one after the other', async ({ page }) => {
  const file = await open(page);
  const places: { key: string; at: Point }[] = [];
  for (const strand of choose(file)) {
    const key = strand.edges[0]!.key;
    const at = await placeOf(page, { type: 'edge', key });
    // Clear of the panel that the first click opens.
    if (at.x < 900 && (await free(page, at))) places.push({ key: strand.key, at });
  }
  const [one, two] = places;
  await page.evaluate(() => {
    const heard: Selection[] = [];
    window.edgewise.canvas.on('select', (selection) => heard.push(selection));
    Object.assign(window, { heard });
  });
  await page.mouse.click(one!.at.x, one!.at.y);
  await page.mouse.click(two!.at.x, two!.at.y);
  const heard = await page.evaluate(() => (window as unknown as { heard: Selection[] }).heard);
  const strands = strandsOfFile(file);
  expect(heard.map((s) => (s.type === 'edge' ? strandOf(strands, s.key)?.key : s.type))).toEqual([
    one!.key,
    two!.key,
  ]);
});

test('pointing at a node lights its neighbourhood and dims the rest', async ({ page }) => {
  const file = await open(page);
  const around = (key: string): Set<string> =>
    new Set(
      file.edges.flatMap(({ source, target }) => (source === key || target === key ? [source, target] : [])),
    );
  const centre = [...file.nodes].sort((a, b) => around(a.key).size - around(b.key).size || 0).at(-1)!;
  const lit = around(centre.key);
  const at = await placeOf(page, { type: 'node', key: centre.key });
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(250);
  const picture = PNG.sync.read(await page.screenshot());
  let [bright, dim] = [0, 0];
  for (const { key, attributes } of file.nodes) {
    const place = await placeOf(page, { type: 'node', key });
    if (!(await free(page, place))) continue;
    const off = nearest(picture, place, rgbOf(KIND_STYLE[attributes.kind].colour.light), 3);
    if (lit.has(key)) {
      expect(off, key).toBeLessThan(12);
      bright += 1;
    } else if (off > 60) dim += 1;
  }
  expect(bright).toBeGreaterThan(2);
  expect(dim).toBeGreaterThan(0);
});

test('a pulled node stays where it is put; in the live layout its neighbours follow', async ({ page }) => {
  const file = await open(page);
  const degree = (key: string): number =>
    file.edges.filter(({ source, target }) => source === key || target === key).length;
  // A node at the rim that has a neighbour with no other relations: whom else should that one follow?
  const leaf = file.nodes.find(({ key }) => degree(key) === 1)!;
  const tie = file.edges.find(({ source, target }) => source === leaf.key || target === leaf.key)!;
  const held = tie.source === leaf.key ? tie.target : tie.source;
  const from = await placeOf(page, { type: 'node', key: held });
  const to = { x: from.x < 760 ? from.x + 260 : from.x - 260, y: from.y < 450 ? from.y + 160 : from.y - 160 };
  const gap = async (): Promise<number> => {
    const place = await placeOf(page, { type: 'node', key: leaf.key });
    return Math.hypot(place.x - to.x, place.y - to.y);
  };
  const far = await gap();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  expect(await placeOf(page, { type: 'node', key: held })).toEqual({
    x: expect.closeTo(to.x, 0),
    y: expect.closeTo(to.y, 0),
  });
  expect(await gap()).toBeCloseTo(far, 0);
  await page.evaluate(() => window.edgewise.canvas.startLayout());
  await page.mouse.move(to.x + 1, to.y);
  await expect.poll(gap, { timeout: 15_000 }).toBeLessThan(far * 0.75);
  await page.mouse.up();
  await page.evaluate(() => window.edgewise.canvas.stopLayout());
  const rest = await gap();
  await page.waitForTimeout(300);
  expect(await gap()).toBe(rest);
});

/** The picture as the page would save it. */
async function exported(page: Page, options: Readonly<Record<string, string>>): Promise<PNG> {
  const bytes = await page.evaluate(
    async (options) => {
      const blob = await window.edgewise.make('png', options);
      const url: string = await new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve(reader.result as string));
        reader.readAsDataURL(blob);
      });
      return url.slice(url.indexOf(',') + 1);
    },
    { extent: 'graph', background: 'light', ...options },
  );
  return PNG.sync.read(Buffer.from(bytes, 'base64'));
}

test.describe('the exported picture', () => {
  for (const background of ['light', 'dark'] as const) {
    test(`on ${background} has every kind and family that there is, on the right paper`, async ({ page }) => {
      const file = await open(page);
      const picture = await exported(page, { background });
      expect([...picture.data.subarray(0, 4)]).toEqual([...rgbOf(PAPER[background]), 255]);
      for (const kind of new Set(file.nodes.map(({ attributes }) => attributes.kind)))
        expect(count(picture, rgbOf(KIND_STYLE[kind].colour[background])), kind).toBeGreaterThan(60);
      for (const family of new Set(file.edges.map(({ attributes }) => attributes.family)))
        expect(count(picture, rgbOf(FAMILY_STYLE[family].colour[background])), family).toBeGreaterThan(15);
    });
  }

  test('without a background is transparent where nothing is drawn', async ({ page }) => {
    await open(page);
    const picture = await exported(page, { background: 'none' });
    expect(picture.data[3]).toBe(0);
    let opaque = 0;
    for (let at = 3; at < picture.data.length; at += 4) if (picture.data[at]! > 250) opaque += 1;
    expect(opaque).toBeGreaterThan(5000);
  });

  test('grows with its scale, and the view is at least as large as the screen shows it', async ({ page }) => {
    await open(page);
    const box = await page.locator('.canvas').boundingBox();
    const [one, two] = [
      await exported(page, { extent: 'view' }),
      await exported(page, { extent: 'view', scale: '2' }),
    ];
    expect(one.width).toBeGreaterThanOrEqual(Math.floor(box!.width));
    expect(one.height).toBeGreaterThan(box!.height);
    expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(two.height - 2 * one.height)).toBeLessThanOrEqual(2);
  });

  test('leaves a margin free on every side: no name is cut off', async ({ page }) => {
    await open(page);
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
});
