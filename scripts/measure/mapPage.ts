/**
 * A large graph as the page draws it: how long until it is there, script time of a frame while the view is moved, how many
 * of the drawn actors are named at each zoom and whether they stay where they were, and whether each can be brought up by
 * typing its name and opening what is found.
 */
import type { Page } from '@playwright/test';
import type { GraphFile } from '../../src/model/graphFile.ts';

interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What is read of the page's handle. */
declare const window: Window & {
  readonly edgewise: {
    readonly canvas: {
      camera(): Camera;
      setCamera(camera: Camera): boolean;
      pointOf(what: object): { x: number; y: number } | null;
      snapshot(extent: 'view'): {
        scene: { nodes: { key: string }[]; x: number[]; y: number[]; shown: number[] };
        viewport: { originX: number; originY: number; perUnit: number };
        names: { place(viewport: object): { index: number }[] };
      };
    };
    readonly state: () => {
      data: { value: { file: GraphFile } };
      search: { hits: { route: { view: string; key?: string } }[] };
    };
  };
  drawnFrames: number;
};

type Report = (name: string, values: readonly number[], bound: number | null) => void;

const OPENINGS = 5;
const MOVES = 60;
/** All actors are looked for, one in so many is opened: that takes a tenth of a second. */
const EACH = 7;
const ZOOMS = [1, 1.5, 2.3, 3.4, 5, 8, 12, 20];
/** Middles of the view, as shares of the frame. */
const MIDDLES = [0.5, 0.3, 0.7].flatMap((x) => [0.5, 0.3, 0.7].map((y) => ({ x, y })));
/** The view comes to rest, more is drawn, its names fade in. */
const REST = 700;

/** Milliseconds from the address to the drawn page. */
export async function measureOpening(page: Page, url: string, report: Report): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    await page.goto('about:blank');
    await page.goto(url);
    times.push(
      await page.evaluate(async () => {
        while (document.documentElement.dataset['ready'] === undefined)
          await new Promise((later) => setTimeout(later, 5));
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return performance.now();
      }),
    );
  }
  report('the page, from its address to the picture', times, 2000);
}

/** A place of the bare drawing, as far from any drawn actor as can be had. */
const bareSpot = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const { scene, viewport } = window.edgewise.canvas.snapshot('view');
    const { left, top } = document.querySelector('.canvas')!.getBoundingClientRect();
    const places = scene.nodes.flatMap((_, at) =>
      scene.shown[at] === 1
        ? [
            {
              x: left + viewport.originX + scene.x[at]! * viewport.perUnit,
              y: top + viewport.originY - scene.y[at]! * viewport.perUnit,
            },
          ]
        : [],
    );
    let best = { x: 0, y: 0, room: 0 };
    for (let x = 10; x < innerWidth; x += 10)
      for (let y = 10; y < innerHeight; y += 10) {
        if (!document.elementFromPoint(x, y)?.closest('.canvas')) continue;
        const room = Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)));
        if (room > best.room) best = { x, y, room };
      }
    return best;
  });

/** Script time of a frame while the mouse pulls the view to and fro. */
export async function measurePanning(page: Page, what: string, report: Report): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metric = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
  await page.evaluate(() => {
    window.drawnFrames = 0;
    const count = (): void => {
      window.drawnFrames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const { x, y } = await bareSpot(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const [before, frames] = [await metric(), await page.evaluate(() => window.drawnFrames)];
    for (let move = 1; move <= MOVES; move += 1)
      await page.mouse.move(x + 60 * Math.sin(move / 6), y + 40 * Math.sin(move / 9));
    const [after, now] = [await metric(), await page.evaluate(() => window.drawnFrames)];
    times.push((after - before) / (now - frames));
    await page.mouse.up();
  }
  report(`a frame while the view is moved, ${what} (script)`, times, 4);
  await session.detach();
}

/** Drawn actors that nothing covers with their places, and the share of them that is named. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const { scene, viewport, names } = window.edgewise.canvas.snapshot('view');
    const { left, top } = document.querySelector('.canvas')!.getBoundingClientRect();
    const named = new Set(names.place(viewport).map(({ index }) => index));
    const inside = scene.nodes.flatMap(({ key }, at): [string, number, number, boolean][] => {
      const x = viewport.originX + scene.x[at]! * viewport.perUnit;
      const y = viewport.originY - scene.y[at]! * viewport.perUnit;
      if (scene.shown[at] !== 1) return [];
      const seen = document.elementFromPoint(left + x, top + y)?.closest('.canvas');
      return seen ? [[key, scene.x[at]!, scene.y[at]!, named.has(at)]] : [];
    });
    return { inside, all: scene.shown.reduce((sum, one) => sum + one, 0) };
  });

/** Names and places at every zoom, in the middle of the map and off it. */
export async function measureZooms(page: Page, report: Report): Promise<void> {
  const home = await page.evaluate(() => window.edgewise.canvas.camera());
  const first = new Map<string, readonly [number, number]>();
  let moved = 0;
  for (const zoom of ZOOMS) {
    const shares: number[] = [];
    const counts: number[] = [];
    for (const middle of zoom === 1 ? [home] : MIDDLES) {
      await page.evaluate(({ x, y, ratio }) => window.edgewise.canvas.setCamera({ x, y, ratio }), {
        x: middle.x,
        y: middle.y,
        ratio: home.ratio / zoom,
      });
      await page.waitForTimeout(REST);
      const { inside } = await drawn(page);
      for (const [key, x, y] of inside) {
        const before = first.get(key);
        if (!before) first.set(key, [x, y]);
        else if (before[0] !== x || before[1] !== y) moved += 1;
      }
      if (inside.length === 0) continue;
      shares.push((100 * inside.filter(([, , , named]) => named).length) / inside.length);
      counts.push(inside.length);
    }
    report(`zoom ${zoom}: drawn in sight`, counts, null);
    report(`zoom ${zoom}: of those named, % (least ${Math.min(...shares).toFixed(0)})`, shares, null);
  }
  report('actors that were moved by what came later', [moved], 0);
}

/** How many actors cannot be had by typing their name and opening what is found, and of those found how many are not seen then. */
export async function measureReach(page: Page, report: Report): Promise<void> {
  await page.getByRole('searchbox').fill('an');
  await page.waitForFunction(() => window.edgewise.state().search.hits.length > 0);
  const { unfound, unseen } = await page.evaluate(async (each) => {
    const { canvas, state } = window.edgewise;
    const { data } = state();
    const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const unfound: string[] = [];
    const unseen: string[] = [];
    for (const [at, { key, attributes }] of data.value.file.nodes.entries()) {
      box.value = attributes.label;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      if (!state().search.hits.some(({ route }) => route.view === 'actor' && route.key === key))
        unfound.push(attributes.label);
      if (at % each > 0) continue;
      const followed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = `#/actor/${encodeURIComponent(key)}`;
      await followed;
      await new Promise((done) => setTimeout(done));
      const place = canvas.pointOf({ type: 'node', key });
      if (!place || place.x < 0 || place.y < 0 || place.x > innerWidth || place.y > innerHeight)
        unseen.push(attributes.label);
    }
    return { unfound, unseen };
  }, EACH);
  for (const name of [...unfound, ...unseen].slice(0, 10)) console.log(`  out of reach: ${name}`);
  report('actors that their name does not find', [unfound.length], 0);
  report(`actors, of 1 in ${EACH}, that are not in the window when opened`, [unseen.length], 0);
}
