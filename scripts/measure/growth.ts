/**
 * `npm run measure:growth [-- --text CHARACTERS] [--documents NUMBER] [--page NUMBER] [KIND ...]`: for each kind of text and corpus, and
 * of what is opened in the page, the processor time for n and for 10 n, and their ratio: 10 is linear, 13 to 14 is n log n, 100 is quadratic. Ends with status 1 where one is above 14.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gatherFolder } from '../../src/intake/index.ts';
import { loadEnglish } from '../../src/language/index.ts';
import type { layOut } from '../../src/network/index.ts';
import { assemble, readText, type Analysis } from '../../src/pipeline.ts';
import { MODEL } from '../lib/paths.ts';
import { CORPORA, FOLDERS, TEXTS } from './growthKinds.ts';
import { PAGES } from './pageKinds.ts';
import { MAPS } from './growthMaps.ts';

const MOST = 14;
/** A time shorter than this, in milliseconds, is measured again, and the mean is taken. */
const LONG_ENOUGH = 300;
const MOST_RUNS = 100;
/** Times below this, in milliseconds, are noise: then more is read, up to so many times as much. */
const NOISE = 40;
const MOST_MORE = 64;
/** What seems to grow too much is measured so often again. */
const AGAIN = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'string', default: '20000' },
    documents: { type: 'string', default: '2000' },
    page: { type: 'string', default: '5000' },
  },
});
const english = loadEnglish(readFileSync(MODEL));

/** Processor time of one run in milliseconds: the mean of as many as it takes to tell, `fewest` at least: the clock may be coarse. */
async function timeOf(run: () => unknown, fewest: number): Promise<number> {
  const times: number[] = [];
  for (let sum = 0; times.length < fewest || (sum < LONG_ENOUGH && times.length < MOST_RUNS);) {
    const before = process.cpuUsage();
    await run();
    const { user } = process.cpuUsage(before);
    times.push(user / 1000);
    sum += user / 1000;
  }
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

const source = (text: string) => ({
  id: 'd',
  file: 'd.txt',
  title: null,
  publisher: null,
  url: null,
  published: null,
  text,
});
/** The picture of the foremost actors takes seconds, whatever the graph: they would hide what grows. Maps are measured by themselves. */
const unplaced: typeof layOut = ({ nodes }) => Array.from({ length: nodes }, () => ({ x: 0, y: 0 }));
let tooMuch = 0;

async function report(
  kind: string,
  runOf: (size: number) => () => unknown,
  least: number,
  { more, fewest } = { more: MOST_MORE, fewest: 1 },
): Promise<void> {
  await runOf(least)(); // warms the engine up
  let size = least;
  let small = await timeOf(runOf(size), fewest);
  for (; small < NOISE && size < more * least; small = await timeOf(runOf(size), fewest)) size *= 4;
  let large = await timeOf(runOf(10 * size), fewest);
  // Collecting garbage, or another process, may make one of them slow; what grows too much does so each time.
  for (let again = 0; large > MOST * small && again < AGAIN; again++) {
    const [small2, large2] = [await timeOf(runOf(size), fewest), await timeOf(runOf(10 * size), fewest)];
    if (large2 * small < large * small2) [small, large] = [small2, large2];
  }
  const ratio = large / Math.max(small, 1);
  if (ratio > MOST) tooMuch += 1;
  console.log(
    `${ratio > MOST ? '!' : ' '} ${kind.padEnd(42)} ${small.toFixed(0).padStart(6)} ${large.toFixed(0).padStart(8)} ms ${ratio.toFixed(1).padStart(7)}`,
  );
}

const wanted = (kind: string): boolean =>
  positionals.length === 0 || positionals.some((part) => kind.includes(part));
for (const [kind, make] of Object.entries(TEXTS).filter(([kind]) => wanted(kind)))
  await report(
    kind,
    (size) => {
      const text = source(make(size));
      return () => assemble([readText(text, english)], 'rules alone', unplaced);
    },
    Number(values.text),
  );
for (const [kind, make] of Object.entries(CORPORA).filter(([kind]) => wanted(kind)))
  await report(
    kind,
    (size) => {
      // As a build does: without the trees, whose weight on the memory would be measured instead.
      const analyses = make(size).map((source): Analysis => {
        const { document, reading, claims } = readText(source, english);
        return { document, reading, claims };
      });
      return () => assemble(analyses, 'rules alone', unplaced);
    },
    Number(values.documents),
  );
for (const [kind, make] of Object.entries(FOLDERS).filter(([kind]) => wanted(kind)))
  await report(
    kind,
    (size) => {
      const [files, about] = make(size);
      return () => gatherFolder(files, about);
    },
    Number(values.documents),
  );
for (const [kind, runOf] of Object.entries(PAGES).filter(([kind]) => wanted(kind)))
  await report(kind, runOf, Number(values.page), { more: 16, fewest: 5 });
for (const [kind, runOf] of Object.entries(MAPS).filter(([kind]) => wanted(kind)))
  await report(kind, runOf, Number(values.documents));
process.exitCode = tooMuch > 0 ? 1 : 0;
