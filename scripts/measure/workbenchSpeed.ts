/**
 * How long the answers of the workbench take on a large graph: search over all text, surroundings, paths, disputes, actors'
 * weights, a step of the brush over the strip of time; and what is drawn of it as a map (mapPage.ts), or that alone. Needs
 * `npm run build`, and a folder that `npm run graph -- --in INPUT --out FOLDER` has written.
 *
 *   npm run measure:workbench -- FOLDER [map]
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';
import { ROOT } from '../lib/paths.ts';
import { measureOpening, measurePanning, measureReach, measureZooms } from './mapPage.ts';

const [folder, part] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'graph.json'))) {
  console.error('usage: npm run measure:workbench -- FOLDER [map]   (with graph.json and documents/)');
  process.exit(1);
}

const QUERIES = [
  'iran',
  'the government said',
  'president russia ukraine',
  '"state of emergency"',
  'isreal atack',
];
const MOVES = 60;
const ROUNDS = 5;

const report = (name: string, times: readonly number[], bound: number | null): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, most] = [sorted[sorted.length >> 1]!, sorted.at(-1)!];
  const limit = bound === null ? '' : `  bound ${bound}`;
  console.log(`${name.padEnd(44)} ${median.toFixed(1).padStart(8)} ${most.toFixed(1).padStart(8)}${limit}`);
};

/** A page that asks the page's own functions, and leaves the times in `document.title`. */
const PAGE = `
import { NO_FILTERS, around, byImportance, disputesOf, indexCorpus, pathsBetween, project, stepsFrom, withFilter } from '${ROOT}/src/app/graph/index.ts';
import { weighActors } from '${ROOT}/src/app/graph/weights.ts';
const corpus = indexCorpus(await (await fetch('data/graph.json')).json());
const fresh = () => project(corpus, NO_FILTERS);
const view = fresh();
const [first, ...others] = byImportance(view);
const far = others.filter((_, at) => at % Math.ceil(others.length / 20) === 0);
const timed = (run) => {
  const started = performance.now();
  run();
  return performance.now() - started;
};
const times = (run, rounds = ${ROUNDS}) => Array.from({ length: rounds }, () => timed(run));
const apart = (run, rounds = ${ROUNDS}) => Array.from({ length: rounds }, () => {
  const own = fresh();
  return timed(() => run(own));
});
const near = (steps) => withFilter(NO_FILTERS, around, { key: first, steps });
document.title = JSON.stringify([
  ...[1, 2, 3].map((steps) => ['surroundings, ' + steps + ' of the first actor', times(() => project(corpus, near(steps))), 200]),
  ['what each of three steps would add', times(() => stepsFrom(view.edges.values(), [first], 3)), 200],
  ['paths to ' + far.length + ' others', far.map((key) => timed(() => pathsBetween(view, first, key, new Set()))), 200],
  ['disputes', apart(disputesOf), 200],
  ['weights of all actors', apart(weighActors, 3), null],
]);
`;

/** Gives the page this folder's data instead of its own. */
async function serveFolder(page: Page): Promise<void> {
  await page.route('**/data/**', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).replace(/^.*\/data\//, '');
    const at = join(folder!, path);
    return existsSync(at) ? route.fulfill({ path: at }) : route.fulfill({ status: 404 });
  });
}

/** The answers that the page's functions give, in a page of their own. */
async function askFunctions(page: Page): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));
  const alias = { d3: join(ROOT, 'node_modules/d3') };
  const config = { root, configFile: false as const, logLevel: 'error' as const, resolve: { alias } };
  try {
    writeFileSync(join(root, 'main.js'), PAGE);
    writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
    await build({ ...config, build: { outDir: join(root, 'dist'), target: 'es2022' } });
    const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.waitForFunction(() => document.title.startsWith('['), undefined, { timeout: 300_000 });
    const found = JSON.parse(await page.title()) as [string, number[], number | null][];
    for (const [name, times, bound] of found) report(name, times, bound);
    await server.close();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Handle {
  readonly edgewise: {
    readonly state: () => {
      readonly text: {
        readonly status: string;
        readonly query: string;
        readonly milliseconds: { readonly index: number; readonly find: number };
      };
    };
  };
}

/** The answers of the page's functions, of its search and of the strip of time. */
async function measureAnswers(url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await serveFolder(page);
  await askFunctions(page);
  await page.goto(`${url}#/search?q=${encodeURIComponent(QUERIES[0]!)}`);
  const text = (query: string) =>
    page
      .waitForFunction(
        (wanted) => {
          const { text } = (window as never as Handle).edgewise.state();
          return text.status === 'ready' && text.query === wanted ? text.milliseconds : null;
        },
        query,
        { timeout: 300_000 },
      )
      .then((handle) => handle.jsonValue());
  await page.locator('html[data-ready]').waitFor({ timeout: 120_000 });
  report('index of all texts, in its worker', [(await text(QUERIES[0]!))!.index], 3000);
  const finds: number[] = [];
  for (const query of QUERIES) {
    await page.evaluate((words) => (location.hash = `#/search?q=${encodeURIComponent(words)}`), query);
    finds.push((await text(query))!.find);
  }
  report(`search over all text, ${QUERIES.length} queries`, finds, 100);

  await page.evaluate(() => (location.hash = '#/?time=shown'));
  const bars = page.locator('.time-bars');
  await bars.waitFor({ timeout: 120_000 });
  const box = (await bars.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 10, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, y);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
  const before = await script();
  for (let move = 1; move <= MOVES; move += 1)
    await page.mouse.move(box.x + 30 + (move / MOVES) * (box.width - 60), y);
  report('a step of the brush (script)', [((await script()) - before) / MOVES], 8);
  await page.mouse.up();
  await page.close();
}

/** The map itself, wide and on a phone. */
async function measureMap(url: string): Promise<void> {
  for (const [name, viewport] of Object.entries({
    wide: { width: 1440, height: 900 },
    phone: { width: 390, height: 844 },
  })) {
    console.log(`the map, ${name}`);
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    // The loader names functions by a helper of its own, which the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    await serveFolder(page);
    await measureOpening(page, url, report);
    await measurePanning(page, 'as it opens', report);
    await page.goto('about:blank');
    await page.goto(url);
    await page.locator('html[data-ready]').waitFor();
    await measureZooms(page, report);
    await measureReach(page, report);
    await page.close();
  }
}

console.log(`${'milliseconds'.padEnd(44)} ${'median'.padStart(8)} ${'most'.padStart(8)}`);
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  if (part !== 'map') await measureAnswers(server.resolvedUrls!.local[0]!);
  await measureMap(server.resolvedUrls!.local[0]!);
} finally {
  await browser.close();
  await server.close();
}
