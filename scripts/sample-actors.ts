/**
 * `npm run sample:actors -- CORPUS [--n 200] [--seed 7]`: prints a seeded sample of a corpus' documents, each with the
 * actors found in it as the whole corpus knows them, to be judged by eye. CORPUS is a .jsonl file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mergeActors, readActors, spotNames } from '../src/actors/index.ts';
import { findQuotations, loadEnglish, splitSentences } from '../src/language/index.ts';
import { readDocument } from '../src/reading/index.ts';

const MODEL = new URL('../public/model/english.bin', import.meta.url);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    unnamed: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (!path) {
  console.error('usage: npm run sample:actors -- CORPUS.jsonl [--n 200] [--seed 7] [--unnamed]');
  process.exit(1);
}

/** Mulberry32: a small seeded generator of numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const english = loadEnglish(readFileSync(MODEL));
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string; published?: string });
const time = { parse: 0, actors: 0 };
const readings = rows.map(({ id, text, published }) => {
  const document = readDocument({
    id,
    file: path,
    title: null,
    publisher: null,
    url: null,
    published: published ?? null,
    text,
  });
  const read = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const spans = splitSentences(document.view, read);
  const begun = performance.now();
  const names = spotNames(document, spans);
  const spotted = performance.now();
  const sentences = english.parse(document.view, spans, names);
  const parsed = performance.now();
  const reading = readActors(document, sentences, findQuotations(document.view, read));
  time.parse += parsed - spotted;
  time.actors += spotted - begun + performance.now() - parsed;
  return { document: id, text, reading };
});
const cast = mergeActors(readings);
console.error(
  `${rows.length} documents, parse ${(time.parse / 1000).toFixed(1)} s, actors ${(time.actors / 1000).toFixed(1)} s, ${cast.actors.length} actors`,
);

const random = generator(Number(values.seed));
const order = readings.map((reading) => ({ reading, at: random() })).sort((a, b) => a.at - b.at);
const byKey = new Map(cast.actors.map((actor) => [actor.key, actor]));
for (const [
  index,
  {
    reading: { document, text, reading },
  },
] of order.slice(0, Number(values.n)).entries()) {
  console.log(`\n${index + 1}. [${document}] ${text.replace(/\s+/g, ' ')}`);
  const found = reading.actors.map((local) => ({
    local,
    merged: byKey.get(cast.keyOf(document, local.id) ?? ''),
  }));
  for (const { local, merged } of found) {
    const names = local.names.slice(0, 4).join(' | ');
    if (merged) console.log(`   ${merged.kind.padEnd(11)} ${merged.label} <- ${names}`);
    else if (values.unnamed) console.log(`   (dropped)   ${local.label} <- ${names}`);
  }
}
