/** Who is named: the names of a document, read twice, the second time knowing what the first has taught. */
import type { LearnedName } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { hitsOf, type Line } from './line.ts';
import { Memory } from './memory.ts';
import { readWords, recognise } from './recogniser.ts';

/** Lines of documents between the spotting of names and the reading of actors, which would build the same again. */
const kept = new WeakMap<Document, { readonly key: string; readonly lines: Line[] }>();
const keyOf = (sentences: readonly Span[]): string =>
  sentences.map(({ start, end }) => `${start}-${end}`).join();

function buildLines(document: Document, sentences: readonly Span[], learned: readonly LearnedName[]): Line[] {
  const memory = new Memory();
  const read = sentences.map((sentence) => readWords(document.view, sentence));
  for (const words of read)
    for (const { actor } of hitsOf(recognise(document.view, words, memory, learned)))
      if (actor) memory.actors.add(actor);
  return read.map((words) => recognise(document.view, words, memory, learned));
}

/** One line for each sentence; the caller may change them. */
export function readLines(
  document: Document,
  sentences: readonly Span[],
  learned: readonly LearnedName[],
): readonly Line[] {
  const before = kept.get(document);
  kept.delete(document);
  return before?.key === keyOf(sentences) ? before.lines : buildLines(document, sentences, learned);
}

/**
 * Stretches that are names and should enter the parser as one token each, in order, without overlaps: people,
 * institutions, blocs, states and other runs of capitals. Adjectives of one word
 * ("Kazakh") are left to the tagger; "South Korean" is one token.
 */
export function spotNames(
  document: Document,
  sentences: readonly Span[],
  learned: readonly LearnedName[] = [],
): Span[] {
  const lines = buildLines(document, sentences, learned);
  kept.set(document, { key: keyOf(sentences), lines });
  return lines.flatMap((line) =>
    hitsOf(line)
      .filter(({ type, from, to, rule }) => {
        const plain = type === 'adjective' || type === 'people' || !line.words[from]?.capital;
        return rule !== 'institution/ministry' && !(plain && to === from + 1);
      })
      .map(({ start, end }) => ({ start, end })),
  );
}
