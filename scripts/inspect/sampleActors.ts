/**
 * `npm run sample:actors -- CORPUS [--n 200] [--seed 7]`: prints a seeded sample of a corpus' documents, each with the
 * actors found in it as the whole corpus knows them, to be judged by eye. CORPUS is a folder or a .jsonl file.
 */
import { parseArgs } from 'node:util';
import { mergeActors } from '../../src/actors/index.ts';
import { readText } from '../../src/pipeline.ts';
import { english, sample, textsAt } from '../lib/texts.ts';

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

const model = english();
const readings = (await textsAt(path)).map((source) => readText(source, model));
const cast = mergeActors(readings.map(({ document, reading }) => ({ document: document.id, reading })));
console.error(`${readings.length} documents, ${cast.actors.length} actors`);

const byKey = new Map(cast.actors.map((actor) => [actor.key, actor]));
for (const [index, { document, reading }] of sample(
  readings,
  Number(values.n),
  Number(values.seed),
).entries()) {
  console.log(`\n${index + 1}. [${document.id}] ${document.text.replace(/\s+/g, ' ')}`);
  for (const local of reading.actors) {
    const merged = byKey.get(cast.keyOf(document.id, local.id) ?? '');
    const names = local.names.slice(0, 4).join(' | ');
    if (merged) console.log(`   ${merged.kind.padEnd(11)} ${merged.label} <- ${names}`);
    else if (values.unnamed) console.log(`   (dropped)   ${local.label} <- ${names}`);
  }
}
