/**
 * `npm run sample:claims -- CORPUS.jsonl [--n 100] [--seed 1] [--silent] [--relation NAME]`: a seeded sample of the
 * claims that a corpus yields, each with its passage and rule, to be judged by eye. With --silent: sentences that name
 * two states, leaders or blocs and yield no claim, with what was dropped in them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Trace } from '../src/claims/index.ts';
import { english, readText, sourceOf } from './reading.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    silent: { type: 'boolean', default: false },
    relation: { type: 'string' },
    rule: { type: 'string' },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error(
    'usage: npm run sample:claims -- CORPUS.jsonl [--n 100] [--seed 1] [--silent] [--relation NAME]',
  );
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

const POWERS = new Set(['state', 'leader', 'bloc']);
const model = english();
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string; published?: string });

const claimed: string[] = [];
const silent: string[] = [];
let sentenceCount = 0;
for (const { id, text, published } of rows) {
  const dropped = new Map<number, string[]>();
  const trace: Trace = {
    claim: () => undefined,
    drop: (sentence, what, why) =>
      void dropped.set(sentence, [...(dropped.get(sentence) ?? []), `${what} (${why})`]),
  };
  const { document, sentences, reading, claims } = readText(
    model,
    sourceOf(id, text, published ?? null),
    trace,
  );
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const label = (actor: string): string => actors.get(actor)?.label ?? actor;
  sentenceCount += sentences.length;
  for (const { relation, source, target, passage, mode, by, rule } of claims) {
    if (values.relation !== undefined && relation !== values.relation) continue;
    if (values.rule !== undefined && !rule.includes(values.rule)) continue;
    // The graph shows only actors of which it is certain who they are.
    if (!actors.get(source)?.certain || !actors.get(target)?.certain) continue;
    const said = by === null ? mode : `${mode}, says ${label(by)}`;
    const words = document.view.slice(passage.start, passage.end).replace(/\s+/g, ' ');
    claimed.push(`${label(source)} —${relation}→ ${label(target)}  [${said}]  ${rule}\n    ${id}: ${words}`);
  }
  sentences.forEach(({ start, end }, index) => {
    if (claims.some(({ passage }) => passage.start === start)) return;
    const named = new Set(
      reading.mentions
        .filter(({ actor, sentence }) => sentence === index && POWERS.has(actors.get(actor)?.kind ?? ''))
        .map(({ actor }) => actor),
    );
    if (named.size >= 2)
      silent.push(
        `{${[...named].map(label).join(', ')}} ${document.view.slice(start, end).replace(/\s+/g, ' ')}\n    ${id}: ${(dropped.get(index) ?? []).join('; ')}`,
      );
  });
}
console.error(
  `${rows.length} documents, ${sentenceCount} sentences, ${claimed.length} claims, ${silent.length} sentences that name two actors and yield none`,
);
const random = generator(Number(values.seed));
const sample = (values.silent ? silent : claimed)
  .map((text) => ({ text, at: random() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, Number(values.n));
for (const [index, { text }] of sample.entries()) console.log(`${index + 1}. ${text}`);
