/** A large graph as a map: what matters first, named, and ways to bring up the rest without moving what is there. */
import type { Page } from '@playwright/test';
import { expect, open, region, serve, test, to } from '../testing/page.ts';
import { edge, sketchedFile } from '../testing/sketch.ts';
import type { NodeSketch } from '../testing/sketch.ts';
import type { State } from '../state/index.ts';
import type { Canvas } from './types.ts';

declare const window: { edgewise: { canvas: Canvas; state: () => State } };

/** Twenty hubs that know one another, each with thirty who know it alone, in a field as the stored layout makes it. */
function large() {
  const nodes: NodeSketch[] = [];
  const edges = [];
  for (let hub = 0; hub < 20; hub += 1) {
    const [x, y] = [(hub % 5) * 240, Math.floor(hub / 5) * 240];
    nodes.push({ key: `hub${hub}`, label: `Hub ${hub}`, x, y });
    if (hub > 0)
      edges.push(
        edge({
          source: `hub${hub}`,
          relation: 'aid',
          target: `hub${hub - 1}`,
          modes: ['asserted', 'asserted'],
          documents: ['a', 'b'],
        }),
      );
    for (let leaf = 0; leaf < 30; leaf += 1) {
      const key = `leaf${hub}-${leaf}`;
      nodes.push({
        key,
        label: `Leaf ${hub}-${leaf}`,
        x: x - 90 + (leaf % 6) * 36,
        y: y + 20 + Math.floor(leaf / 6) * 40,
      });
      edges.push(edge({ source: `hub${hub}`, relation: 'consult', target: key }));
    }
  }
  return sketchedFile(nodes, edges);
}

const FILE = large();

/** Keys of the drawn actors inside the window, with their places in the graph plane; of those that nothing lies over, how many are named. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const { scene, viewport, names } = window.edgewise.canvas.snapshot('view');
    const canvas = document.querySelector('.canvas')!.getBoundingClientRect();
    const bare = (x: number, y: number): boolean =>
      document.elementFromPoint(canvas.left + x, canvas.top + y)?.closest('.canvas') != null;
    const inside = scene.nodes.flatMap(({ key }, at) => {
      const x = viewport.originX + scene.x[at]! * viewport.perUnit;
      const y = viewport.originY - scene.y[at]! * viewport.perUnit;
      const seen = x > 0 && y > 0 && x < viewport.width && y < viewport.height;
      return scene.shown[at] === 1 && seen
        ? [{ key, at, x: scene.x[at]!, y: scene.y[at]!, bare: bare(x, y) }]
        : [];
    });
    const named = new Set(names.place(viewport).map(({ index }) => index));
    const open = inside.filter(({ bare }) => bare);
    return {
      places: Object.fromEntries(inside.map(({ key, x, y }) => [key, { x, y }])),
      named: open.filter(({ at }) => named.has(at)).length / open.length,
      all: scene.shown.reduce((sum, one) => sum + one, 0),
    };
  });

test.beforeEach(async ({ page }) => {
  await serve(page, FILE, {});
  await open(page);
});

test('starts with the actors that matter, says how many of how many, and names them; who comes nearer sees more, and nothing that was there has moved; a slider draws more and fewer', async ({
  page,
}) => {
  const first = await drawn(page);
  expect(first.all).toBeGreaterThan(60);
  expect(first.all).toBeLessThan(100);
  for (let hub = 0; hub < 20; hub += 1) expect(first.places[`hub${hub}`], `hub ${hub}`).toBeDefined();
  expect(first.named).toBeGreaterThanOrEqual(0.7);
  await expect(page.getByRole('group', { name: 'How much is drawn' })).toContainText(
    `${first.all} of 620 actors`,
  );

  const before = first;
  for (const [factor, times] of [
    [1.6, 1],
    [1.6, 2],
  ] as const) {
    for (let time = 0; time < times; time += 1)
      await page.evaluate((factor) => window.edgewise.canvas.zoom(factor), factor);
    await expect.poll(async () => (await drawn(page)).all).toBeGreaterThan(before.all);
    await page.waitForTimeout(500);
    const now = await drawn(page);
    expect(now.named).toBeGreaterThanOrEqual(0.7);
    for (const [key, place] of Object.entries(now.places))
      if (before.places[key]) expect(place, key).toEqual(before.places[key]);
  }

  await page.evaluate(() => window.edgewise.canvas.fit());
  await expect.poll(async () => (await drawn(page)).all).toBe(first.all);
  const slider = page.getByRole('slider', { name: 'Actors drawn' });
  const { all } = await drawn(page);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await drawn(page)).all).toBeGreaterThan(all);
  await page.keyboard.press('End');
  await expect.poll(async () => (await drawn(page)).all).toBe(620);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await drawn(page)).all).toBeLessThan(all);
});

test('at every zoom, in the middle of the map and off it, seven in ten of the drawn are named, and each stands where it stood', async ({
  page,
}) => {
  const home = await page.evaluate(() => window.edgewise.canvas.camera());
  const places: Record<string, { x: number; y: number }> = {};
  for (const zoom of [1, 1.5, 2.5, 4, 7, 12])
    for (const [x, y] of zoom === 1
      ? [[home.x, home.y]]
      : [
          [0.5, 0.5],
          [0.3, 0.4],
          [0.7, 0.6],
        ]) {
      await page.evaluate((to) => window.edgewise.canvas.setCamera(to), {
        x: x!,
        y: y!,
        ratio: home.ratio / zoom,
      });
      await page.waitForTimeout(500); // what comes with the nearness has come
      const now = await drawn(page);
      expect(Object.keys(now.places).length, `zoom ${zoom} at ${x}, ${y}`).toBeGreaterThan(0);
      expect(now.named, `zoom ${zoom} at ${x}, ${y}`).toBeGreaterThanOrEqual(0.7);
      for (const [key, place] of Object.entries(now.places))
        expect((places[key] ??= place), key).toEqual(place);
    }
});

test('every actor is two steps away: its name finds it, and opened it stands in the window', async ({
  page,
}) => {
  await page.getByRole('searchbox', { name: 'Search' }).fill('Hub');
  await expect(page.locator('.hit').first()).toBeVisible();
  const lost = await page.evaluate(async () => {
    const { canvas, state } = window.edgewise;
    const { data } = state();
    const keys = data.status === 'ready' ? [...data.value.nodes.keys()] : [];
    const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const lost: string[] = [];
    for (const [at, key] of keys.entries()) {
      box.value = data.status === 'ready' ? data.value.nodes.get(key)!.attributes.label : '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      const found = state().search.hits.some(({ route }) => route.view === 'actor' && route.key === key);
      if (!found) lost.push(`${key} is not found`);
      if (at % 23 > 0) continue; // opening is the same for all, and takes a while
      const followed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = `#/actor/${key}`;
      await followed;
      // The drawing hears of it when the panel is painted.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const place = canvas.pointOf({ type: 'node', key });
      const seen = place && place.x > 0 && place.y > 0 && place.x < innerWidth && place.y < innerHeight;
      if (!seen) lost.push(`${key} is not seen`);
    }
    return lost;
  });
  expect(lost).toEqual([]);
});

test('found by its name an actor is drawn, and its profile brings the others it deals with', async ({
  page,
}) => {
  expect((await drawn(page)).places['leaf19-29']).toBeUndefined();
  await page.keyboard.press('/');
  await page.keyboard.type('Leaf 19-29');
  await page.keyboard.press('Enter');
  await expect(region(page, 'Actor')).toBeVisible();
  await expect.poll(async () => (await drawn(page)).places['leaf19-29']).toBeDefined();
  await to(page, '#/actor/hub19');
  await region(page, 'Actor')
    .getByRole('button', { name: /^Show its \d+ others/ })
    .click();
  await expect
    .poll(
      async () => Object.keys((await drawn(page)).places).filter((key) => key.startsWith('leaf19-')).length,
    )
    .toBe(30);
});
