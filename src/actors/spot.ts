/** The names of a document, read twice: the second time knowing what the first has taught. */
import type { LearnedName } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { Memory } from './memory.ts';
import { hitsOf, readWords, recognise } from './names.ts';
import type { Scene } from './scene.ts';

interface Scenes {
  readonly scenes: Scene[];
  readonly memory: Memory;
}

/** Scenes of documents between the spotting of names and the reading of actors, which would build the same again. */
const kept = new WeakMap<Document, { readonly key: string; readonly found: Scenes }>();
const keyOf = (sentences: readonly Span[]): string =>
  sentences.map(({ start, end }) => `${start}-${end}`).join();

function buildScenes(
  document: Document,
  sentences: readonly Span[],
  learned: readonly LearnedName[],
): Scenes {
  const memory = new Memory();
  const read = sentences.map((sentence) => readWords(document.view, sentence, memory));
  for (const words of read)
    for (const { actor } of hitsOf(recognise(document.view, words, memory, learned)))
      if (actor) memory.actors.add(actor);
  return { scenes: read.map((words) => recognise(document.view, words, memory, learned)), memory };
}

/** One scene for each sentence; the caller may change them. */
export function readScenes(
  document: Document,
  sentences: readonly Span[],
  learned: readonly LearnedName[] = [],
): Scenes {
  const before = kept.get(document);
  kept.delete(document);
  return before?.key === keyOf(sentences) ? before.found : buildScenes(document, sentences, learned);
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
  const found = buildScenes(document, sentences, learned);
  kept.set(document, { key: keyOf(sentences), found });
  return found.scenes.flatMap((scene) =>
    hitsOf(scene)
      .filter(
        ({ type, from, to, rule }) =>
          !(
            ((type === 'adjective' || type === 'people') && to === from + 1) ||
            rule === 'institution/ministry' ||
            (to === from + 1 && !scene.words[from]?.capital)
          ),
      )
      .map(({ start, end }) => ({ start, end })),
  );
}
