/** `npm run actors -- PATH`: prints who is named in a text, as what, under which names, with which roles, and why. */
import { parseArgs } from 'node:util';
import { mergeActors } from '../../src/actors/index.ts';
import type { LocalActor } from '../../src/model/actor.ts';
import { readText } from '../../src/pipeline.ts';
import { english, textsAt } from '../lib/texts.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    mentions: { type: 'boolean', default: false },
    merged: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || positionals.length === 0) {
  console.error(
    'usage: npm run actors -- PATH ... [--mentions] [--merged]   (a text, a folder of texts, a .jsonl file, or a sentence)',
  );
  process.exit(positionals.length === 0 && !values.help ? 1 : 0);
}

const model = english();
const readings = (await Promise.all(positionals.map(textsAt)))
  .flat()
  .map((source) => readText(source, model));

const plain = (text: string): string => text.replace(/\s+/g, ' ');

function show({ id, kind, label, names, roles, certain, reasons }: LocalActor): void {
  console.log(`${kind.padEnd(11)} ${label}  (${id})${certain ? '' : '  ? only if another document tells'}`);
  console.log(`            names: ${names.join(' | ')}`);
  for (const role of roles)
    console.log(
      `            role: ${role.former ? 'former ' : ''}${role.office} "${role.title}" of ${role.of ?? '?'}`,
    );
  for (const reason of reasons) console.log(`            why: ${reason}`);
}

for (const { document, reading, sentences } of readings) {
  console.log(`\n== ${document.id}`);
  for (const actor of reading.actors) show(actor);
  if (!values.mentions) continue;
  for (const { start, end, actor, form, standing, rule, sentence, token } of reading.mentions)
    console.log(
      `  ${String(sentence).padStart(3)} ${plain(document.text.slice(start, end)).padEnd(34)} ${form.padEnd(8)} ${standing.padEnd(9)} ${actor.padEnd(28)} ${rule}  @${sentences[sentence]?.tokens[token]?.form ?? ''}`,
    );
}
if (values.merged || readings.length > 1) {
  const cast = mergeActors(readings.map(({ document, reading }) => ({ document: document.id, reading })));
  console.log('\n== together');
  for (const { key, label, kind, members, reasons } of cast.actors) {
    console.log(`${kind.padEnd(11)} ${label}  (${key}, in ${members.length} documents)`);
    for (const reason of reasons) console.log(`            why: ${reason}`);
  }
}
