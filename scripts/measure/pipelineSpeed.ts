/**
 * `npm run measure:pipeline -- PATH`: processor time of each step of the pipeline over the same documents, by rules alone
 * and with the learned reader, round by round (the first rounds are the engine warming up); then what the reader costs
 * beside the rules: milliseconds a sentence, memory, size of its files.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readText, readTextWith, type Step, type TextReading } from '../../src/pipeline.ts';
import { openReaderFiles, READER } from '../lib/reader.ts';
import { english, textsAt } from '../lib/texts.ts';

const ROUNDS = 5;
const [path = 'seeds'] = process.argv.slice(2);
const model = english();
const sources = await textsAt(path);
const MB = 1 << 20;

interface Round {
  /** Milliseconds of processor time by step, over all documents. */
  readonly times: Map<Step, number>;
  readonly sentences: number;
}

/** Reads all documents once. */
async function round(
  read: (
    source: (typeof sources)[number],
    trace: { drop(): void; step(next: Step): void },
  ) => TextReading | Promise<TextReading>,
): Promise<Round> {
  const times = new Map<Step, number>();
  let sentences = 0;
  let step: Step = 'document';
  let since = process.cpuUsage();
  const turn = (next: Step): void => {
    const { user, system } = process.cpuUsage(since);
    times.set(step, (times.get(step) ?? 0) + (user + system) / 1000);
    since = process.cpuUsage();
    step = next;
  };
  for (const source of sources) {
    const found = await read(source, { drop: () => undefined, step: turn });
    sentences += found.sentences.length;
    turn('document');
  }
  return { times, sentences };
}

const total = ({ times }: Round): number => [...times.values()].reduce((sum, time) => sum + time, 0);
function print(name: string, at: number, found: Round): void {
  const parser = (found.times.get('sentences') ?? 0) + (found.times.get('trees') ?? 0);
  const steps = [...found.times].map(([step, time]) => `${step} ${time.toFixed(0)}`).join('  ');
  console.log(
    `${name}, round ${at}: ${steps} ms; ${(total(found) / found.sentences).toFixed(2)} ms a sentence; the pipeline at ${(parser / total(found)).toFixed(2)} of the parser's speed`,
  );
}

let rules: Round | null = null;
for (let at = 1; at <= ROUNDS; at += 1) {
  rules = await round((source, trace) => readText(source, model, trace));
  print('rules', at, rules);
}
/** Megabytes of the process that are in use, after the engine has cleared away what it could. */
const resident = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / MB;
};
const before = resident();
const reader = await openReaderFiles();
let both: Round | null = null;
for (let at = 1; at <= 2; at += 1) {
  both = await round((source, trace) => readTextWith(source, model, reader, trace));
  print('rules and reader', at, both);
}
if (rules && both) {
  const each = (found: Round): string => (total(found) / found.sentences).toFixed(2);
  const size = ['reader.safetensors', 'reader.vocabulary.txt', 'reader.json'].reduce(
    (sum, name) => sum + statSync(join(READER, name)).size,
    0,
  );
  console.log(
    `${both.sentences} sentences: ${each(rules)} ms each by rules, ${each(both)} ms with the reader; ` +
      `${(resident() - before).toFixed(0)} MB more memory; ${(size / 1e6).toFixed(1)} MB of files`,
  );
}
