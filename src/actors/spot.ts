/** The names of a document, read twice: the second time knowing what the first has taught. */
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { Memory } from './memory.ts';
import { hitsOf, recognise } from './names.ts';
import type { Scene } from './scene.ts';

/** One scene for each sentence. */
export function readScenes(
  document: Document,
  sentences: readonly Span[],
): { scenes: Scene[]; memory: Memory } {
  const memory = new Memory();
  for (const sentence of sentences)
    for (const { actor } of hitsOf(recognise(document.view, sentence, memory)))
      if (actor) memory.actors.add(actor);
  return { scenes: sentences.map((sentence) => recognise(document.view, sentence, memory)), memory };
}

/**
 * Stretches that are names and should enter the parser as one token each, in order, without overlaps: people,
 * institutions, blocs, states and other runs of capitals. Adjectives ("Kazakh") are left to the tagger.
 */
export function spotNames(document: Document, sentences: readonly Span[]): Span[] {
  return readScenes(document, sentences).scenes.flatMap((scene) =>
    hitsOf(scene)
      .filter(
        ({ type, from, to, rule }) =>
          !(
            type === 'adjective' ||
            type === 'people' ||
            rule === 'institution/ministry' ||
            (to === from + 1 && !scene.words[from]?.capital)
          ),
      )
      .map(({ start, end }) => ({ start, end })),
  );
}
