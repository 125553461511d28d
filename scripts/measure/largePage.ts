/**
 * `npm run measure:large [-- PART ...]`: how long the page takes over what is large, in a real browser: graphs of 10,000 and 50,000
 * actors, an edge of 8,000 claims of which half are copies, an article of 10,000 passages. Ends with status 1 where one is
 * over its limit. Beside the time that passes stands the processor time of the page's process and of the one that draws:
 * where there is no GPU, that is the rasteriser's. On a busy machine these tell more.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';
import { ROOT } from '../lib/paths.ts';
import { manyActors, manyClaims, manyPassages, type LargeFile } from './largeFiles.ts';

const PORT = Number(process.env['EDGEWISE_TEST_PORT'] ?? 4182);
const RUNS = 3;

/** In milliseconds: what passes, and processor time of the page's process and of the one that draws. */
interface Taken {
  readonly passed: number;
  readonly page: number;
  readonly drawing: number;
}
/** Figures of one opening; numbers are megabytes. */
type Figures = Readonly<Record<string, Taken | number>>;
type Limits = Readonly<Record<string, number>>;
interface Case {
  readonly make: () => LargeFile;
  readonly hash: string;
  readonly limits: Limits;
  readonly act: (page: Page, take: Stopwatch) => Promise<Figures>;
}
type Stopwatch = (run: () => Promise<number>) => Promise<Taken>;

/** Takes the processor time of what runs, beside the time that it says has passed. */
async function stopwatch(browser: Browser): Promise<Stopwatch> {
  const session = await browser.newBrowserCDPSession();
  const spent = async (type: string): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return 1000 * processInfo.reduce((sum, each) => sum + (each.type === type ? each.cpuTime : 0), 0);
  };
  return async (run) => {
    const [page, drawing] = [await spent('renderer'), await spent('GPU')];
    const passed = await run();
    return { passed, page: (await spent('renderer')) - page, drawing: (await spent('GPU')) - drawing };
  };
}

/** Time from a change of the address until there is such an element and the browser has painted it. */
const opening = (page: Page, hash: string, selector: string): Promise<number> =>
  page.evaluate(
    async ({ hash, selector }) => {
      const begun = performance.now();
      location.hash = hash;
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      do await frame();
      while (document.querySelector(selector) === null);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begun;
    },
    { hash, selector },
  );

interface Drawn {
  readonly edgewise: {
    readonly canvas: { pointOf(what: object): { x: number; y: number } | null };
    state(): { data: { value: { file: { edges: { key: string }[] } } } };
  };
}

/** Points to a drawn edge, and waits until it is lit. */
async function point(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const { edgewise } = window as unknown as Drawn;
    const box = document.querySelector('.canvas')!.getBoundingClientRect();
    for (const { key } of edgewise.state().data.value.file.edges) {
      const point = edgewise.canvas.pointOf({ type: 'edge', key });
      if (!point) continue;
      const [x, y] = [box.x + point.x, box.y + point.y];
      const over = x > 400 && y > 100 && x < innerWidth - 500 && y < innerHeight - 100;
      if (over && document.elementFromPoint(x, y)?.closest('.canvas')) return { x, y };
    }
    throw new Error('no edge can be clicked');
  });
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(300);
}

/** Clicks where the pointer is, and waits until the evidence is painted. */
async function click(page: Page): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener(
          'pointerup',
          (event) => {
            const look = (): void => {
              const found = document.querySelector('.panel blockquote, [aria-label="Actor"] h2');
              if (found) setTimeout(() => resolve(performance.now() - event.timeStamp));
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      }),
  );
  await page.mouse.down();
  await page.mouse.up();
  return shown;
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const graph = (actors: number, edges: number, limits: Limits): Case => ({
  make: () => manyActors(actors, edges),
  hash: '#/',
  limits,
  act: async (page, take) => {
    await point(page);
    return { click: await take(() => click(page)), heap: await heap(page) };
  },
});

const CASES: Readonly<Record<string, Case>> = {
  '10,000 actors, 50,000 edges': graph(10_000, 50_000, { open: 3000, click: 300, heap: 150 }),
  '50,000 actors, 200,000 edges': graph(50_000, 200_000, { open: 10_000 }),
  ...Object.fromEntries(
    [800, 8000].map((count): [string, Case] => [
      `evidence of ${count} claims`,
      {
        make: () => manyClaims(count),
        hash: '#/',
        limits: { evidence: 300, pair: 300 },
        act: async (page, take) => ({
          evidence: await take(() =>
            opening(page, '#/edge/kenya%20accuse%20rwanda', '[aria-label=Evidence] blockquote'),
          ),
          last: await take(() =>
            opening(page, `#/claim/c${count / 2 - 1}`, `[data-claim=c${count / 2 - 1}] blockquote`),
          ),
          pair: await take(() => opening(page, '#/pair/kenya/rwanda', '[aria-label=Pair] blockquote')),
          actor: await take(() => opening(page, '#/actor/kenya', '[aria-label=Actor] h2')),
        }),
      },
    ]),
  ),
  ...Object.fromEntries(
    [1000, 10_000].map((count): [string, Case] => [
      `article of ${count} passages`,
      {
        make: () => manyPassages(count),
        hash: '#/',
        limits: { article: 300, turn: 300 },
        act: async (page, take) => ({
          article: await take(() => opening(page, '#/document/long', '.article-text mark')),
          turn: await take(() => opening(page, '#/claim/c17', '[data-claim=c17] blockquote')),
        }),
      },
    ]),
  ),
};

async function once(browser: Browser, { hash, act }: Case): Promise<Figures> {
  const take = await stopwatch(browser);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  // The loader names functions by a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const open = await take(async () => {
    await page.goto(`http://127.0.0.1:${PORT}/${hash}`);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if (document.documentElement.dataset['ready'] === undefined) return void setTimeout(look, 5);
            requestAnimationFrame(() =>
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
            );
          };
          look();
        }),
    );
  });
  const figures = { open, ...(await act(page, take)) };
  await page.close();
  return figures;
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'edgewise-large-'));
let over = 0;
try {
  await build({ root: ROOT, logLevel: 'error', build: { outDir: join(folder, 'dist'), emptyOutDir: true } });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: join(folder, 'dist') },
    preview: { port: PORT, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const data = join(folder, 'dist/data');
  for (const [name, each] of Object.entries(CASES)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const { file, texts } = each.make();
    const bytes = JSON.stringify(file);
    mkdirSync(join(data, 'documents'), { recursive: true });
    writeFileSync(join(data, 'graph.json'), bytes);
    for (const [id, text] of Object.entries(texts)) writeFileSync(join(data, 'documents', `${id}.txt`), text);
    const runs: Figures[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await once(browser, each));
    console.log(`${name} (${(bytes.length / 1e6).toFixed(1)} MB)`);
    for (const figure of Object.keys(runs[0] ?? {})) {
      const all = runs.map((run) => run[figure] ?? 0);
      const limit = each.limits[figure];
      const passed = all.map((one) => (typeof one === 'number' ? one : one.passed));
      const fails = limit !== undefined && median(passed) > limit;
      if (fails) over += 1;
      const spent = all.flatMap((one) => (typeof one === 'number' ? [] : [one]));
      const processor =
        spent.length === 0
          ? ''
          : `; processor: page ${median(spent.map(({ page }) => page)).toFixed(0)}, drawing ${median(spent.map(({ drawing }) => drawing)).toFixed(0)}`;
      console.log(
        `${fails ? '!' : ' '} ${figure.padEnd(10)} ${median(passed).toFixed(0).padStart(7)} (${passed.map((value) => value.toFixed(0)).join(', ')})${limit === undefined ? '' : ` of ${limit}`} ${figure === 'heap' ? 'MB' : 'ms'}${processor}`,
      );
    }
  }
  await browser.close();
  await server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = over > 0 ? 1 : 0;
