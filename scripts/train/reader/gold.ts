/**
 * The hand-made gold of seeds as annotated documents, for training: a claim's ends are the names of its entities, its
 * sentence the last one of its quotation.
 *
 *   tsx scripts/train/reader/gold.ts GOLD_FOLDER TEXT_FOLDER OUT.jsonl
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { splitSentences } from '../../../src/language/index.ts';
import { bareSource } from '../../../src/model/document.ts';
import { readDocument } from '../../../src/reading/index.ts';
import type { AnnotatedClaim, AnnotatedDocument } from '../../lib/annotated.ts';

interface Entity {
  readonly t: 'entity';
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
interface Claim {
  readonly t: 'claim';
  readonly quote: string;
  readonly source: string;
  readonly rel: AnnotatedClaim['r'];
  readonly target: string;
  readonly by: string | null;
  readonly mode: AnnotatedClaim['m'];
}

const [goldFolder = '', textFolder = '', out = ''] = process.argv.slice(2);
const texts = readdirSync(textFolder).filter((name) => name.endsWith('.txt'));
const documents = readdirSync(goldFolder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name): AnnotatedDocument[] => {
    const file = texts.find((each) => each.startsWith(basename(name, '.jsonl')));
    if (file === undefined) return [];
    const text = readFileSync(join(textFolder, file), 'utf8');
    const document = readDocument(bareSource(file, text));
    const read = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
    const spans = splitSentences(document.view, read);
    const rows = readFileSync(join(goldFolder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Entity | Claim);
    const entities = new Map(rows.flatMap((row) => (row.t === 'entity' ? [[row.id, row] as const] : [])));
    /** The longest of an entity's names that the text has. */
    const nameOf = (id: string): string => {
      const entity = entities.get(id);
      const names = [...(entity?.aliases ?? []), entity?.name ?? id].filter((each) => text.includes(each));
      return names.sort((a, b) => b.length - a.length)[0] ?? entity?.name ?? id;
    };
    const claims = rows.flatMap((row): AnnotatedClaim[] => {
      if (row.t !== 'claim') return [];
      const start = text.indexOf(row.quote);
      const n = spans.findLastIndex(
        (span) => start >= 0 && span.start < start + row.quote.length && start < span.end,
      );
      if (n < 0) return [];
      const ends = { s: '', S: nameOf(row.source), t: '', T: nameOf(row.target) };
      const by = row.by === null ? null : nameOf(row.by);
      return [{ n: n + 1, ...ends, r: row.rel, w: '', m: row.mode, by }];
    });
    const people = [...entities.values()].flatMap(({ id, kind }) =>
      kind === 'leader' || kind === 'analyst' ? [[nameOf(id), kind] as const] : [],
    );
    const sentences = spans.map(({ start, end }) => [start, end] as const);
    return [{ id: file, text, sentences, people, claims }];
  });
writeFileSync(out, `${documents.map((each) => JSON.stringify(each)).join('\n')}\n`);
