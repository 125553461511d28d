/**
 * Script time per frame of the drawing beside plain sigma's, in one run of a real browser: the camera moves for some
 * hundred frames over random graphs of 60, 1,000 and 10,000 nodes, and the time that each spends in its own code is
 * taken (not the rasteriser's, which without a GPU is most of a frame).
 *
 *   npm run measure:canvas
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';
import { ROOT } from '../lib/paths.ts';

const SIZES = [60, 1000, 10_000];
const FRAMES = 24;

/** The page under test; reads `?nodes=…&what=ours|sigma` and leaves its mean in `document.title`. */
const PAGE = `
import { randomLcg } from 'd3';
import Graph from 'graphology';
import Sigma from 'sigma';
import { createCanvas } from '${ROOT}/src/app/canvas/index.ts';
import { indexCorpus, NO_FILTERS, project } from '${ROOT}/src/app/graph/index.ts';
import { familyOf, KINDS, RELATIONS, isSymmetric } from '${ROOT}/src/model/relations.ts';
const query = new URLSearchParams(location.search);
const count = Number(query.get('nodes'));
const random = randomLcg(1);
const pick = (list) => list[Math.floor(random() * list.length)];
const side = Math.sqrt(count) * 60;
const nodes = Array.from({ length: count }, (_, index) => ({ key: 'n' + index, attributes: {
  label: 'Actor number ' + index, kind: pick(KINDS), aliases: [], partOf: null, mentions: [], x: random() * side, y: random() * side } }));
const edges = new Map();
while (edges.size < count * 2) {
  const relation = pick(RELATIONS);
  let [source, target] = [pick(nodes).key, pick(nodes).key];
  if (source === target) continue;
  if (isSymmetric(relation) && source > target) [source, target] = [target, source];
  const key = source + relation + target;
  edges.set(key, { key, source, target, attributes: { relation, family: familyOf(relation), documents: 1, sources: 1,
    claims: [{ id: key, passage: { document: 'a', start: 0, end: 1, exact: 'a' }, spans: {}, by: null, mode: 'asserted', date: null, rule: '', confidence: 1 }] } });
}
const container = document.getElementById('stage');
let spent = 0;
const frame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) => frame((time) => {
  const start = performance.now();
  callback(time);
  spent += performance.now() - start;
});
let move;
if (query.get('what') === 'ours') {
  const file = { options: {}, attributes: { documents: [] }, nodes, edges: [...edges.values()] };
  const canvas = createCanvas(container, project(indexCorpus(file), NO_FILTERS), 'light');
  move = (step) => canvas.setCamera({ x: 0.5 + 0.0005 * step, y: 0.5, ratio: 0.9 });
} else {
  const graph = new Graph({ type: 'directed', multi: true });
  for (const { key, attributes } of nodes) graph.addNode(key, { x: attributes.x, y: attributes.y, size: 5, label: attributes.label });
  for (const { key, source, target } of edges.values()) graph.addEdgeWithKey(key, source, target, { size: 1 });
  const sigma = new Sigma(graph, container);
  move = (step) => sigma.getCamera().setState({ x: 0.5 + 0.0005 * step, y: 0.5, ratio: 0.9 });
}
await new Promise((resolve) => setTimeout(resolve, 800));
const times = [];
for (let step = 1; step <= ${FRAMES}; step += 1) {
  spent = 0;
  move(step);
  await new Promise((resolve) => frame(() => frame(resolve)));
  times.push(spent);
}
times.sort((a, b) => a - b);
document.title = JSON.stringify({ median: times[times.length >> 1] });
`;

const folder = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));
try {
  writeFileSync(join(folder, 'main.js'), PAGE);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><body style="margin:0"><div id="stage" style="width:1400px;height:900px"></div><script type="module" src="./main.js"></script>',
  );
  const config = {
    root: folder,
    configFile: false as const,
    logLevel: 'error' as const,
    resolve: {
      alias: Object.fromEntries(
        ['d3', 'sigma', 'graphology'].map((name) => [name, join(ROOT, 'node_modules', name)]),
      ),
    },
    build: { outDir: join(folder, 'dist'), target: 'es2022' },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 4181, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  console.log('nodes   sigma ms   Edgewise ms   (median script time per frame)');
  for (const count of SIZES) {
    const medians: string[] = [];
    for (const what of ['sigma', 'ours']) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`http://127.0.0.1:4181/?nodes=${count}&what=${what}`);
      await page.waitForFunction(() => document.title.startsWith('{'), undefined, { timeout: 400_000 });
      const { median } = JSON.parse(await page.title()) as { median: number };
      medians.push(median.toFixed(2));
      await page.close();
    }
    console.log(`${String(count).padStart(6)} ${medians[0]?.padStart(8)} ${medians[1]?.padStart(12)}`);
  }
  await browser.close();
  await server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
