/**
 * `npm run measure:speed [-- FILE]`: characters a second for sentences, tags and trees, beside wink-nlp's tags on the same
 * text in the same run, by processor time; peak memory; and how the time grows over 1, 10 and 100 times the text. FILE is plain
 * text or JSON Lines with a `text` a line; without one, the five seeds.
 */
import { readFileSync, readdirSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { MODEL } from '../lib/paths.ts';
import { type English, loadEnglish, splitSentences } from '../../src/language/index.ts';

const LEAST_SHARE = 1 / 12;
const ROUNDS = 5;

function readTexts(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [text];
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Seconds of processor time that the reading of all texts takes: other work on the machine does not count. */
function time(texts: readonly string[], read: (text: string) => void): number {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const parseWith =
  (english: English) =>
  (text: string): void => {
    english.parse(text, splitSentences(text, [{ start: 0, end: text.length }]), []);
  };

const [path] = process.argv.slice(2);
const texts =
  path === undefined ? readdirSync('seeds').flatMap((name) => readTexts(`seeds/${name}`)) : readTexts(path);
const characters = texts.reduce((sum, { length }) => sum + length, 0);
const rate = (seconds: number, times = 1): string =>
  `${Math.round((times * characters) / seconds / 1000).toLocaleString('en')} thousand characters a second`;
console.log(`${texts.length} texts, ${characters.toLocaleString('en')} characters`);

const bytes = readFileSync(MODEL);
let english = loadEnglish(bytes);
const loading = time([''], () => {
  english = loadEnglish(bytes);
});
console.log(`model: ${bytes.length} bytes, loaded in ${(1000 * loading).toFixed(0)} ms`);
const parse = parseWith(english);
time(texts.slice(0, 200), parse);
const sample = characters > 2e6 ? texts.slice(0, Math.ceil((texts.length * 2e6) / characters)) : texts;
const sampled = sample.reduce((sum, { length }) => sum + length, 0) / characters;
const unit = texts.join('\n\n').slice(0, 20_000);
const growth = [1, 10, 100].map((times) => {
  const text = Array.from({ length: times }, () => unit).join('\n\n');
  return [times, time([text], parse)] as const;
});
for (const [times, seconds] of growth)
  console.log(
    `${String(times).padStart(4)} × ${unit.length} characters: ${seconds.toFixed(2)} s, ` +
      `${((1e6 * seconds) / times / unit.length).toFixed(2)} µs a character`,
  );
console.log(`memory, peak: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** Reads a text as wink-nlp does, and asks for the tags. */
function wink(pipe?: string[]): (text: string) => void {
  const nlp = winkNLP(winkModel, pipe);
  const { its } = nlp;
  return (text) => {
    // oxlint-disable-next-line typescript/unbound-method -- the library's own way of asking for tags
    nlp.readDoc(text).tokens().out(its.pos);
  };
}

/** Seconds for the whole of the texts, the best of some rounds; all readers in turn, for the machine's moods to meet all. */
function inTurn(readers: readonly ((text: string) => void)[]): number[] {
  for (const read of readers) time(texts.slice(0, 200), read);
  const rounds = Array.from({ length: ROUNDS }, () => readers.map((read) => time(sample, read)));
  return readers.map((_, reader) => Math.min(...rounds.map((round) => round[reader]!)) / sampled);
}

const [ours = NaN, whole = NaN, bare = NaN] = inTurn([parse, wink(), wink(['sbd', 'pos'])]);
console.log(`sentences + tags + trees: ${rate(ours)}`);
console.log(`wink-nlp as it comes: ${rate(whole)}; our share of its speed ${(whole / ours).toFixed(3)}`);
console.log(`wink-nlp, sentences + tags only: ${rate(bare)}; our share ${(bare / ours).toFixed(3)}`);
console.log(`bound: ${LEAST_SHARE.toFixed(3)} of wink-nlp as it comes`);
if (whole / ours < LEAST_SHARE) process.exitCode = 1;
