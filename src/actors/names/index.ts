/** Who is named: the names of a document, read twice, the second time knowing what the first has taught. */
import type { LearnedName } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { Memory } from './memory.ts';
import { hitsOf, readWords, recognise } from './recogniser.ts';
import type { Line } from './line.ts';

interface Lines {
  readonly lines: Line[];
  readonly memory: Memory;
}

/** Lines of documents between the spotting of names and the reading of actors, which would build the same again. */
const kept = new WeakMap<Document, { readonly key: string; readonly found: Lines }>();
const keyOf = (sentences: readonly Span[]): string =>
  sentences.map(({ start, end }) => `${start}-${end}`).join();

function buildLines(document: Document, sentences: readonly Span[], learned: readonly LearnedName[]): Lines {
  const memory = new Memory();
  const read = sentences.map((sentence) => readWords(document.view, sentence, memory));
  for (const words of read)
    for (const { actor } of hitsOf(recognise(document.view, words, memory, learned)))
      if (actor) memory.actors.add(actor);
  return { lines: read.map((words) => recognise(document.view, words, memory, learned)), memory };
}

/** One line for each sentence; the caller may change them. */
export function readLines(
  document: Document,
  sentences: readonly Span[],
  learned: readonly LearnedName[] = [],
): Lines {
  const before = kept.get(document);
  kept.delete(document);
  return before?.key === keyOf(sentences) ? before.found : buildLines(document, sentences, learned);
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
  const found = buildLines(document, sentences, learned);
  kept.set(document, { key: keyOf(sentences), found });
  return found.lines.flatMap((line) =>
    hitsOf(line)
      .filter(
        ({ type, from, to, rule }) =>
          !(
            ((type === 'adjective' || type === 'people') && to === from + 1) ||
            rule === 'institution/ministry' ||
            (to === from + 1 && !line.words[from]?.capital)
          ),
      )
      .map(({ start, end }) => ({ start, end })),
  );
}
