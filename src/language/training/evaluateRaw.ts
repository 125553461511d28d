import type { Span } from '../../model/span.ts';
import type { TreebankSentence } from '../conllu.ts';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokenize.ts';

/** F1 of tokens and of sentences, from 0 to 1, by exact offsets in the characters that are not white space. */
export interface RawScores {
  readonly tokens: number;
  readonly sentences: number;
}

/**
 * Puts documents together again and cuts them into sentences and words (the measure of the CoNLL 2018 task).
 * @param lines whether a sentence without a final mark (a heading, an item of a list) ends its line, as it did where
 *   it was printed; the treebank files no longer say where lines and paragraphs ended
 */
export function scoreRaw(sentences: readonly TreebankSentence[], lines: boolean): RawScores {
  const tokens = { gold: 0, guessed: 0, right: 0 };
  const whole = { gold: 0, guessed: 0, right: 0 };
  for (const paragraph of documents(sentences)) {
    const gold = layOut(paragraph, lines);
    const blocks = [{ start: 0, end: gold.text.length }];
    const guessed = splitSentences(gold.text, blocks);
    compare(gold.text, gold.sentences, guessed, whole);
    compare(
      gold.text,
      gold.tokens,
      guessed.flatMap((sentence) => tokenize(gold.text, sentence, [])),
      tokens,
    );
  }
  return { tokens: f1(tokens), sentences: f1(whole) };
}

interface Counts {
  gold: number;
  guessed: number;
  right: number;
}

const f1 = ({ gold, guessed, right }: Counts): number => (2 * right) / Math.max(1, gold + guessed);

function compare(text: string, gold: readonly Span[], guessed: readonly Span[], counts: Counts): void {
  const key = ({ start, end }: Span): string => `${start} ${end}`;
  const keys = new Set(gold.map(key));
  counts.gold += gold.length;
  counts.guessed += guessed.length;
  counts.right += guessed.filter((span) => keys.has(key(span))).length;
}

/** The sentences of each document. */
function documents(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const groups: TreebankSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.begins || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(sentence);
  }
  return groups;
}

/** The text of some sentences, with the places of its sentences and words. */
function layOut(
  sentences: readonly TreebankSentence[],
  lines: boolean,
): {
  text: string;
  sentences: Span[];
  tokens: Span[];
} {
  let text = '';
  const places: Span[] = [];
  const tokens: Span[] = [];
  for (const { words } of sentences) {
    const start = text.length;
    let end = start;
    for (const { form, spaceAfter } of words) {
      tokens.push({ start: text.length, end: text.length + form.length });
      text += form;
      end = text.length;
      if (spaceAfter) text += ' ';
    }
    if (lines && !/[.!?…:;"'”’»)\]]$/u.test(text.trimEnd())) text = `${text.trimEnd()}\n`;
    places.push({ start, end });
  }
  return { text, sentences: places, tokens };
}
