/**
 * `npm run measure:exports [-- DATA]`: how long each format of data takes in a real browser, from the click to the file, and
 * the longest time for which the page answered nothing meanwhile. DATA is what `npm run graph -- --out DATA` wrote; without it,
 * the graph that the page was built with. Needs `npm run build` first.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';

const FORMATS: readonly (readonly [format: string, ...choices: string[]])[] = [
  ['Table (CSV)', 'Passages'],
  ['Table (CSV)', 'Relations'],
  ['Table (CSV)', 'Actors'],
  ['Gephi (GEXF)'],
  ['GraphML'],
  ['Graph file (JSON)'],
  ['Annotations (JSON-LD)'],
  ['Quotations', 'Plain text'],
  ['Quotations', 'Markdown'],
  ['Quotations', 'BibTeX'],
  ['Quotations', 'CSL-JSON (Zotero)'],
  ['Page (one HTML file)', 'The whole graph'],
];

declare const window: { gaps: number[]; progress: number };

/** The built page with these data: a folder to serve. */
function withData(dist: string, data: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-exports-'));
  cpSync(dist, folder, { recursive: true });
  if (data === undefined) return folder;
  rmSync(join(folder, 'data'), { recursive: true });
  cpSync(data, join(folder, 'data'), { recursive: true });
  const graph = JSON.parse(readFileSync(join(data, 'graph.json'), 'utf8')) as GraphFile;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = readdirSync(join(data, 'documents')).map((name) => [
    name.slice(0, -4),
    decoder.decode(readFileSync(join(data, 'documents', name))),
  ]);
  const bundle = { corpus: graph.attributes.corpus, texts: Object.fromEntries(texts) as unknown };
  writeFileSync(join(folder, 'data/texts.json'), JSON.stringify(bundle));
  return folder;
}

/** Saves one format by the dialog. Times in milliseconds. */
async function measure(page: Page, [format, ...choices]: (typeof FORMATS)[number]) {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format! }).check();
  for (const choice of choices) await dialog.getByRole('radio', { name: choice, exact: true }).check();
  await page.evaluate(() => {
    window.gaps.length = 0;
    window.progress = 0;
  });
  const started = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ]);
  const took = performance.now() - started;
  const { size } = statSync(await download.path());
  await dialog.waitFor({ state: 'hidden' });
  const { longest, progress } = await page.evaluate(() => ({
    longest: Math.max(...window.gaps),
    progress: window.progress,
  }));
  return { took, longest, progress, size };
}

const [data, dist = 'dist'] = process.argv.slice(2);
const folder = withData(dist, data);
const server = await preview({ build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.gaps = [];
    window.progress = 0;
    let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      const now = performance.now();
      window.gaps.push(now - last);
      if (document.querySelector('dialog progress')) window.progress += 1;
      last = now;
      setTimeout(() => channel.port2.postMessage(null), 4);
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.locator('html[data-ready]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2000); // the camera comes to rest, the search gets its index
  console.log('seconds  longest standstill  progress  megabytes  format');
  for (const format of FORMATS) {
    const { took, longest, progress, size } = await measure(page, format);
    console.log(
      `${(took / 1000).toFixed(2).padStart(7)}  ${`${longest.toFixed(0)} ms`.padStart(18)}  ${(progress > 0 ? 'shown' : '-').padStart(8)}  ${(size / 1e6).toFixed(1).padStart(9)}  ${format.join(', ')}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
