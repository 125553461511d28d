/** `npm run actors -- PATH`: prints who is named in a text, as what, under which names, with which roles, and why. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mergeActors, readActors, spotNames } from '../src/actors/index.ts';
import { findQuotations, loadEnglish, splitSentences } from '../src/language/index.ts';
import type { LocalActor } from '../src/model/actor.ts';
import type { SourceDocument } from '../src/model/document.ts';
import { readDocument } from '../src/reading/index.ts';

const MODEL = new URL('../public/model/english.bin', import.meta.url);

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
    'usage: npm run actors -- PATH ... [--mentions] [--merged]   (a .txt file, a .jsonl corpus, or the text itself)',
  );
  process.exit(positionals.length === 0 && !values.help ? 1 : 0);
}

const source = (id: string, file: string, text: string, published: string | null = null): SourceDocument => ({
  id,
  file,
  title: null,
  publisher: null,
  url: null,
  published,
  text,
});

function sourcesAt(path: string): SourceDocument[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [source('argument', 'argument', path)];
  }
  if (!path.endsWith('.jsonl')) return [source(path.split('/').pop() ?? path, path, text)];
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = JSON.parse(line) as { id: string; text: string; published?: string };
      return source(row.id, path, row.text, row.published ?? null);
    });
}

const english = loadEnglish(readFileSync(MODEL));
const readings = positionals.flatMap(sourcesAt).map((each) => {
  const document = readDocument(each);
  const read = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const spans = splitSentences(document.view, read);
  const sentences = english.parse(document.view, spans, spotNames(document, spans));
  return {
    document: document.id,
    text: document.text,
    sentences,
    reading: readActors(document, sentences, findQuotations(document.view, read)),
  };
});

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

for (const { document, text, reading, sentences } of readings) {
  console.log(`\n== ${document}`);
  for (const actor of reading.actors) show(actor);
  if (!values.mentions) continue;
  for (const { start, end, actor, form, standing, rule, sentence, token } of reading.mentions)
    console.log(
      `  ${String(sentence).padStart(3)} ${plain(text.slice(start, end)).padEnd(34)} ${form.padEnd(8)} ${standing.padEnd(9)} ${actor.padEnd(28)} ${rule}  @${sentences[sentence]?.tokens[token]?.form ?? ''}`,
    );
}
if (values.merged || readings.length > 1) {
  console.log('\n== together');
  for (const { key, label, kind, members, reasons } of mergeActors(readings).actors) {
    console.log(`${kind.padEnd(11)} ${label}  (${key}, in ${members.length} documents)`);
    for (const reason of reasons) console.log(`            why: ${reason}`);
  }
}
