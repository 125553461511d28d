/** Full-text search over every sentence of every document (minisearch: BM25+, beginnings of words, typing errors). */
import MiniSearch from 'minisearch';
import type { Span } from '../../model/span.ts';
import { folded, wordsOf } from '../words/index.ts';
import { sentencesOf } from './sentences.ts';

interface Sentence extends Span {
  readonly document: string;
  readonly text: string;
}

export interface FoundSentence extends Sentence {
  /** Words of it, folded, that the query hits; where they stand is found for what is shown (`hitsIn`). */
  readonly terms: readonly string[];
}

export interface FoundText {
  /** The best first. */
  readonly sentences: readonly FoundSentence[];
  /** Whether only words like those asked for were found: nothing has them as they stand. */
  readonly near: boolean;
}

export interface TextIndex {
  readonly sentences: number;
  readonly find: (query: string) => FoundText;
}

export interface TextOfDocument {
  readonly id: string;
  readonly text: string;
  /** Its passages: each lies within one sentence. */
  readonly passages: readonly Span[];
}

const NOTHING: FoundText = { sentences: [], near: false };

/** Indexes all texts; about a second for 20,000 sentences, so do it beside the page. */
export function indexTexts(documents: Iterable<TextOfDocument>): TextIndex {
  const sentences: Sentence[] = [];
  for (const { id, text, passages } of documents)
    for (const { start, end } of sentencesOf(text, passages))
      sentences.push({ document: id, start, end, text: text.slice(start, end) });
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND' },
  });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  const search = (query: string, fuzzy: boolean): FoundSentence[] => {
    const { words, phrases } = parsed(query);
    return index
      .search(words, {
        prefix: (term) => term.length > 2,
        // Two letters swapped are two edits.
        fuzzy: (term) => (!fuzzy || term.length < 4 ? false : term.length < 5 ? 1 : 2),
      })
      .flatMap(({ id, terms }) => {
        const sentence = sentences[id as number]!;
        const text = folded(sentence.text);
        if (!phrases.every((phrase) => text.includes(phrase))) return [];
        return [{ ...sentence, terms }];
      });
  };
  return {
    sentences: sentences.length,
    find: (query) => {
      if (wordsOf(query).length === 0) return NOTHING;
      const exact = search(query, false);
      if (exact.length > 0) return { sentences: exact, near: false };
      const near = search(query, true);
      return { sentences: near, near: near.length > 0 };
    },
  };
}

/** The words of a query, and those of it that stand between quotation marks and must follow one another. */
function parsed(query: string): { readonly words: string; readonly phrases: readonly string[] } {
  const phrases = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)].map(([, phrase]) => folded(phrase!).trim());
  return { words: query.replaceAll(/["“”„]/gu, ' '), phrases: phrases.filter(Boolean) };
}
