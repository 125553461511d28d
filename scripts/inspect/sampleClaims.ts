/**
 * `npm run sample:claims -- CORPUS.jsonl [--n 100] [--seed 1] [--silent] [--relation NAME]`: a seeded sample of the
 * claims that a corpus yields, each with its passage and rule, to be judged by eye. With --silent: sentences that name
 * two states, leaders or blocs and yield no claim, with what was dropped in them.
 */
import { parseArgs } from 'node:util';
import { readText } from '../../src/pipeline.ts';
import { english, sample, textsAt } from '../lib/texts.ts';

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

const POWERS = new Set(['state', 'leader', 'bloc']);
const model = english();
const claimed: string[] = [];
const silent: string[] = [];
let sentenceCount = 0;
const sources = await textsAt(path);
for (const source of sources) {
  const dropped = new Map<number, string[]>();
  const { document, sentences, reading, claims } = readText(source, model, {
    drop: (sentence, what, why) =>
      void dropped.set(sentence, [...(dropped.get(sentence) ?? []), `${what} (${why})`]),
  });
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const label = (actor: string): string => actors.get(actor)?.label ?? actor;
  sentenceCount += sentences.length;
  for (const { relation, source: from, target: to, passage, mode, by, rule } of claims) {
    if (values.relation !== undefined && relation !== values.relation) continue;
    if (values.rule !== undefined && !rule.includes(values.rule)) continue;
    // The graph shows only actors of which it is certain who they are.
    if (!actors.get(from)?.certain || !actors.get(to)?.certain) continue;
    const said = by === null ? mode : `${mode}, says ${label(by)}`;
    const words = document.view.slice(passage.start, passage.end).replace(/\s+/g, ' ');
    claimed.push(`${label(from)} —${relation}→ ${label(to)}  [${said}]  ${rule}\n    ${source.id}: ${words}`);
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
        `{${[...named].map(label).join(', ')}} ${document.view.slice(start, end).replace(/\s+/g, ' ')}\n    ${source.id}: ${(dropped.get(index) ?? []).join('; ')}`,
      );
  });
}
console.error(
  `${sources.length} documents, ${sentenceCount} sentences, ${claimed.length} claims, ${silent.length} sentences that name two actors and yield none`,
);
const shown = sample(values.silent ? silent : claimed, Number(values.n), Number(values.seed));
for (const [index, text] of shown.entries()) console.log(`${index + 1}. ${text}`);
