/** What the scripts that look at claims share: one text, read all the way, with a trace on demand. */
import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../src/model/document.ts';
import { type English, findQuotations, loadEnglish, splitSentences } from '../src/language/index.ts';
import { readDocument } from '../src/reading/index.ts';
import { readActors, spotNames } from '../src/actors/index.ts';
import { readClaims, type Trace } from '../src/claims/index.ts';

export const english = (): English =>
  loadEnglish(readFileSync(new URL('../public/model/english.bin', import.meta.url)));

export const sourceOf = (id: string, text: string, published: string | null = null): SourceDocument => ({
  id,
  file: `${id}.txt`,
  title: null,
  publisher: null,
  url: null,
  published,
  text,
});

/** Reads one text: document, sentences with trees, quotations, actors and claims. */
export function readText(model: English, source: SourceDocument, trace?: Trace) {
  const document = readDocument(source);
  const blocks = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const spans = splitSentences(document.view, blocks);
  const sentences = model.parse(document.view, spans, spotNames(document, spans));
  const quotations = findQuotations(document.view, blocks);
  const reading = readActors(document, sentences, quotations);
  return {
    document,
    sentences,
    quotations,
    reading,
    claims: readClaims(document, sentences, quotations, reading, trace),
  };
}
