/** A large graph as a map: what matters first, named, and ways to bring up the rest without moving what is there. */
import type { Page } from '@playwright/test';
import { expect, open, region, serve, test, to } from '../testing/page.ts';
import { edge, sketchedFile } from '../testing/sketch.ts';
import type { NodeSketch } from '../testing/sketch.ts';
import type { Canvas } from './types.ts';

declare const window: { edgewise: { canvas: Canvas } };

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

/** Keys of the drawn actors inside the window, with their places in the graph plane, and how many of them are named. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const { scene, viewport, names } = window.edgewise.canvas.snapshot('view');
    const inside = scene.nodes.flatMap(({ key }, at) => {
      const x = viewport.originX + scene.x[at]! * viewport.perUnit;
      const y = viewport.originY - scene.y[at]! * viewport.perUnit;
      const seen = x > 0 && y > 0 && x < viewport.width && y < viewport.height;
      return scene.shown[at] === 1 && seen ? [{ key, at, x: scene.x[at]!, y: scene.y[at]! }] : [];
    });
    const named = new Set(names.place(viewport).map(({ index }) => index));
    return {
      places: Object.fromEntries(inside.map(({ key, x, y }) => [key, { x, y }])),
      named: inside.filter(({ at }) => named.has(at)).length / inside.length,
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

test('any actor is two steps away: found by its name it is drawn, and its profile brings the others it deals with', async ({
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
