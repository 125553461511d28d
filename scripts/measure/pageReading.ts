/**
 * `npm run measure:page [-- FOLDER]`: reading texts in the page beside Node, on the seeds by default: processor time with one
 * worker and in Node, elapsed time with one and two workers, from the drop to the graph, and the page's longest task meanwhile;
 * then two workers beside one, in turns, over the same texts cut into at least ten documents. Files are dropped out of nowhere, and in one
 * run after a second over the page, in which readers make ready. Needs `npm run build`. Elapsed times are those of the machine as
 * it is: its load is printed, and what two threads of mere arithmetic do there beside one, which no two readers can exceed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { gatherFolder } from '../../src/intake/index.ts';
import { loadEnglish } from '../../src/language/index.ts';
import { readTextWith } from '../../src/pipeline.ts';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';
import { MODEL, SEEDS } from '../lib/paths.ts';
import { openReaderFiles } from '../lib/reader.ts';

const [folder = SEEDS] = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.\w+$/.test(name),
);
interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}
const files: readonly File[] = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** Runs with one and with two workers in turns: what else the machine does disturbs some of them, and the least is nearest to none. */
const TURNS = 3;

/** Characters of a part; no part of a text is the whole work of one worker. */
const PART = 3000;

/** Texts cut at the ends of paragraphs into documents of about one length. */
const parts: readonly File[] = files
  .filter(({ name }) => name.endsWith('.txt'))
  .flatMap(({ name, bytes }) => {
    const cut: string[] = [];
    for (const paragraph of new TextDecoder().decode(bytes).split(/(?<=\n)(?=\S)/)) {
      const last = cut.at(-1);
      if (last === undefined || last.length > PART) cut.push(paragraph);
      else cut[cut.length - 1] = last + paragraph;
    }
    return cut.map((text, at) => ({ name: `${at}-${name}`, bytes: Buffer.from(text) }));
  });

/** Seconds of the processor that reading alone takes in Node, once everything is loaded. */
async function inNode(): Promise<{ seconds: number; sentences: number }> {
  const { documents } = await gatherFolder(files.map(({ name, bytes }) => ({ name, bytes: () => bytes })));
  const english = loadEnglish(readFileSync(MODEL));
  const reader = await openReaderFiles();
  const before = process.cpuUsage();
  let sentences = 0;
  for (const document of documents)
    sentences += (await readTextWith(document, english, reader)).sentences.length;
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, sentences };
}

/** So much of mere arithmetic, in the memory of one thread. */
const ARITHMETIC = `
  const numbers = new Float64Array(1 << 16);
  let sum = 0;
  for (let round = 0; round < 16000; round += 1) for (const number of numbers) sum += number * 1.1 + round;
  if (sum === 1) console.log(sum);
`;

/** How much more two threads do than one in the same time. */
async function twoThreads(): Promise<number> {
  const seconds = async (threads: number): Promise<number> => {
    const started = performance.now();
    const all = Array.from({ length: threads }, () => once(new Worker(ARITHMETIC, { eval: true }), 'exit'));
    await Promise.all(all);
    return (performance.now() - started) / 1000;
  };
  return (2 * (await seconds(1))) / (await seconds(2));
}

interface Run {
  /** Seconds of the processor, all of the page's threads, while texts are read. */
  readonly reading: number;
  /** Seconds by the clock from the drop to all readers ready, to all texts read, and to the graph. */
  readonly ready: number;
  readonly read: number;
  readonly whole: number;
  /** Milliseconds of the page's own thread. */
  readonly longest: number;
}

/** What the page notes of itself; it outlives the change of address at the end. */
const WATCH = `
  const note = (key, value) => sessionStorage.setItem(key, String(value));
  const mark = performance.mark.bind(performance);
  performance.mark = (name, ...rest) => { note(name, Date.now()); return mark(name, ...rest); };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (sessionStorage.getItem('dropped') && !sessionStorage.getItem('edgewise: graph'))
        note('longest', Math.max(duration, Number(sessionStorage.getItem('longest') ?? 0)));
  }).observe({ type: 'longtask' });
`;

async function inPage(
  browser: Browser,
  origin: string,
  workers: number,
  given: readonly File[] = files,
  dragged = 0,
): Promise<Run> {
  const page = await browser.newPage();
  const session = await browser.newBrowserCDPSession();
  /** Of the busiest process of a page, which is this one's. */
  const spent = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime));
  };
  await page.addInitScript(WATCH);
  // As text: a function loses what the loader of TypeScript puts into it, and fails unseen.
  await page.addInitScript(`Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${workers} })`);
  await page.goto(origin);
  await page.locator('html[data-ready]').waitFor();
  // What the page still does as it opens is over then, and no task of the reading.
  await page.waitForTimeout(1500);
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  if (cores !== workers) throw new Error(`the page takes the machine for one of ${cores} cores`);
  const noted = (key: string): Promise<number> =>
    page.evaluate((name) => Number(sessionStorage.getItem(name) ?? 0), key).catch(() => 0);
  const when = async (key: string): Promise<number> => {
    for (;;) {
      const at = await noted(key);
      if (at > 0) return at;
      await page.waitForTimeout(250); // the page notes its times itself: to ask often would take them from it
    }
  };
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, content } of given)
        transfer.items.add(
          new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name),
        );
      return transfer;
    },
    given.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString('base64') })),
  );
  if (dragged > 0) {
    await page.dispatchEvent('#app', 'dragenter', { dataTransfer: data });
    await page.waitForTimeout(dragged);
  }
  await page.evaluate(() => sessionStorage.setItem('dropped', String(Date.now())));
  await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
  const dropped = await noted('dropped');
  const ready = await when('edgewise: models');
  const before = await spent();
  const read = await when('edgewise: texts');
  const reading = (await spent()) - before;
  const whole = await when('edgewise: graph');
  const longest = await noted('longest');
  await page.close();
  const since = (at: number): number => (at - dropped) / 1000;
  return { reading, ready: since(ready), read: since(read), whole: since(whole), longest };
}

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const figure = (value: number, digits = 1): string => value.toFixed(digits);
try {
  const node = await inNode();
  console.log(
    `load of the machine ${figure(loadavg()[0] ?? 0)}; ${files.length} files, ${node.sentences} sentences`,
  );
  const one = await inPage(browser, origin, 1);
  const two = await inPage(browser, origin, 2);
  const over = await inPage(browser, origin, 2, files, 1000);
  console.log(
    `Node: ${figure(node.seconds)} s of the processor; page: ${figure(one.reading)} s with one worker`,
  );
  console.log(`page's speed beside Node's, one core: ${figure(node.seconds / one.reading, 2)}`);
  for (const [workers, run] of [
    ['one worker', one],
    ['two workers', two],
    ['two workers, files a second over the page', over],
  ] as const)
    console.log(
      `${workers}: readers ready after ${figure(run.ready)} s, texts read after ${figure(run.read)} s, graph after ${figure(run.whole)} s with the models' load; longest task of the page ${figure(run.longest, 0)} ms`,
    );
  const [alone, both]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    alone.push(await inPage(browser, origin, 1, parts));
    both.push(await inPage(browser, origin, 2, parts));
  }
  for (const [what, seconds] of [
    ['after the drop', ({ read }: Run) => read],
    ["without the models' load", ({ read, ready }: Run) => read - ready],
  ] as const) {
    const [one, two] = [alone.map(seconds), both.map(seconds)];
    const told = (times: readonly number[]): string => times.map((time) => figure(time)).join(', ');
    console.log(
      `${parts.length} documents, ${what}: read in ${told(one)} s by one worker, in turns with ${told(two)} s by two; ` +
        `two beside one, the least of each: ${figure(Math.min(...one) / Math.min(...two), 2)}`,
    );
  }
  console.log(`two threads of arithmetic do ${figure(await twoThreads(), 2)} of what one does`);
  console.log(`load of the machine at the end ${figure(loadavg()[0] ?? 0)}`);
} finally {
  await browser.close();
  await server.close();
}
