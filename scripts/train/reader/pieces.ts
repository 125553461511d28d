/**
 * The word pieces that news needs, for export.py: those met twice in the given texts, and all single letters and signs.
 *
 *   tsx scripts/train/reader/pieces.ts VOCABULARY OUT.txt FILE ...     (.jsonl with "text" or "sentence", .conllu.gz)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wordPieces } from '../../../src/encoder/wordPieces.ts';

const [vocabularyFile = '', out = '', ...files] = process.argv.slice(2);
const pieces = readFileSync(vocabularyFile, 'utf8').split('\n').filter(Boolean);
const vocabulary = new Map(pieces.map((piece, id) => [piece, id]));

function* textsOf(file: string): Generator<string> {
  if (file.endsWith('.gz'))
    for (const match of gunzipSync(readFileSync(file))
      .toString('utf8')
      .matchAll(/^# text = (.*)$/gm))
      yield match[1] ?? '';
  else
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as { text?: string; sentence?: string };
      yield row.text ?? row.sentence ?? '';
    }
}

const counts = new Map<number, number>();
for (const file of files)
  for (const text of textsOf(file))
    for (const { id } of wordPieces(text, { start: 0, end: text.length }, vocabulary))
      counts.set(id, (counts.get(id) ?? 0) + 1);
const kept = pieces.filter(
  (piece, id) =>
    (counts.get(id) ?? 0) > 1 ||
    /^\[(?:UNK|CLS|SEP|PAD)\]$/.test(piece) ||
    /^(?:##)?[\u0021-\u024f\u2010-\u20bf]$/u.test(piece),
);
writeFileSync(out, kept.join('\n'));
console.log(`${kept.length} of ${pieces.length} word pieces kept`);
