/** What a text says, as the comparison of texts sees it: sentences of content words, cut to their first letters. */
import { FUNCTION_WORDS } from '../lexicon/functionWords.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Document } from '../model/document.ts';

/** A prefix of six letters stands for the stem, and for most variants of a transcribed name. */
const STEM_LETTERS = 6;
/** Shorter sentences say too little to be recognised. */
const FEWEST_WORDS = 4;

export interface ContentWords {
  readonly id: string;
  /** Per sentence that says enough, its content words in order. */
  readonly sentences: readonly (readonly string[])[];
  /** Content words in all of them. */
  readonly size: number;
}

/** The content words of a document's own text: no debris, no block twice. */
export function contentWords(document: Document): ContentWords {
  const { view, blocks } = document;
  const own = blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const sentences = splitSentences(view, own)
    .map(({ start, end }) => wordsOf(view.slice(start, end)))
    .filter(({ length }) => length >= FEWEST_WORDS);
  return { id: document.id, sentences, size: sentences.reduce((sum, { length }) => sum + length, 0) };
}

const wordsOf = (sentence: string): string[] =>
  (
    sentence
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  )
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word.slice(0, STEM_LETTERS));

/** Every run of `length` content words within a sentence, joined by spaces. */
export function shingles({ sentences }: ContentWords, length: number): Set<string> {
  const found = new Set<string>();
  for (const words of sentences)
    for (let at = 0; at + length <= words.length; at++) found.add(words.slice(at, at + length).join(' '));
  return found;
}
