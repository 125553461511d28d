/**
 * `npm run screenshots [-- FOLDER [DIST]]`: the main views of the built page as PNGs: wide, small and phone; light, dark and
 * in forced colours.
 * Needs `npm run graph` and `npm run build` first.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';

const [folder = 'test-results/screenshots', dist = 'dist'] = process.argv.slice(2);

/** The edge with most claims, the actor with most edges, and the longest passage of that edge's. */
function subjects(file: GraphFile) {
  const edge = file.edges.toSorted((a, b) => b.attributes.claims.length - a.attributes.claims.length)[0];
  if (!edge) throw new Error('The graph has no edges to show.');
  const degree = (key: string): number =>
    file.edges.filter(({ source, target }) => source === key || target === key).length;
  const people = file.nodes.filter(({ attributes }) => attributes.kind === 'leader');
  const actor = (people.length > 0 ? people : file.nodes).toSorted(
    (a, b) => degree(b.key) - degree(a.key),
  )[0]!;
  const claim = edge.attributes.claims.find(({ spans }) => spans.trigger) ?? edge.attributes.claims[0]!;
  return { edge, actor, claim };
}

const file = JSON.parse(readFileSync(join(dist, 'data/graph.json'), 'utf8')) as GraphFile;
const { edge, actor, claim } = subjects(file);
const { document, start, end } = claim.passage;
const VIEWS = {
  graph: '#/',
  evidence: `#/edge/${encodeURIComponent(edge.key)}`,
  article: `#/document/${encodeURIComponent(document)}?at=${start}-${end}`,
  actor: `#/actor/${encodeURIComponent(actor.key)}`,
  table: '#/table',
};
const SIZES = {
  wide: { width: 1440, height: 900 },
  small: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  'forced-dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

mkdirSync(folder, { recursive: true });
const server = await preview({ build: { outDir: dist }, preview: { host: '127.0.0.1', port: 0 } });
const origin = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const [look, media] of Object.entries(LOOKS)) {
      const context = await browser.newContext({ viewport, ...media, hasTouch: size === 'phone' });
      const page = await context.newPage();
      for (const [view, hash] of Object.entries(VIEWS)) {
        await page.goto('about:blank');
        await page.goto(`${origin}${hash}`);
        await page.locator('html[data-ready]').waitFor();
        await page.waitForTimeout(600); // the camera comes to rest
        await page.screenshot({ path: join(folder, `${view}-${size}-${look}.png`) });
      }
      await context.close();
    }
} finally {
  await browser.close();
  await server.close();
}
