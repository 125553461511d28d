/** The words of a sentence as the recogniser of names sees them: before, and apart from, the parse. */
import { SECOND_PARTS, COMPOUND_ENDINGS, WITH_POINT } from '../../lexicon/nameWords.ts';
import type { Span } from '../../model/span.ts';
import { fold } from './fold.ts';

export interface Word extends Span {
  readonly text: string;
  /** Lower case, no diacritics. */
  readonly low: string;
  /** Starts with a capital letter or is one with digits ("G7", "al-Assad" is not). */
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly shout: boolean;
  /** What stands between the previous word and this one. */
  readonly before: string;
  /** The possessive mark is that of a plural: "Workers' Party". */
  readonly plural: boolean;
  /** A possessive mark follows the word and is no part of it. */
  readonly possessive: boolean;
}

const WORD =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’/&.]\p{L}[\p{L}\p{M}\p{N}]*)*\+?|\p{N}+(?:[.,]\p{N}+)*\p{L}*/gu;
const POSSESSIVE = /['’]s$/i;
const INITIAL = /^\p{Lu}$/u;
/** "Lt Gen (retd) Asad Durrani", "General Bello (ret.)": in brackets it parts a rank and a name as little as a space does. */
const RETIRED = /^(?:retd|ret|retired)$/i;

const shapeOf = (text: string): Pick<Word, 'text' | 'low' | 'capital' | 'shout'> => ({
  text,
  low: fold(text),
  capital: /^(?:(?:al|el|ad|as|at|an|ul|ar|az)-)?\p{Lu}/u.test(text),
  shout: text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
});

/** Splits a sentence of a view into words; a possessive mark is cut off, the point of an initial or title kept. */
export function scanWords(view: string, sentence: Span): Word[] {
  const words: Word[] = [];
  const text = view.slice(sentence.start, sentence.end);
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    let form = match[0];
    let end = match.index + form.length;
    let possessive = false;
    if (POSSESSIVE.test(form) && form.length > 2) {
      form = form.slice(0, -2);
      end -= 2;
      possessive = true;
    } else if (/['’]$/.test(text.slice(end, end + 1)) && /s$/i.test(form)) {
      possessive = /^['’](?=\s+[\p{L}"])/u.test(text.slice(end));
    }
    if (text[end] === '.' && (INITIAL.test(form) || WITH_POINT.test(fold(form))) && end + 1 < text.length) {
      end += 1;
      form += '.';
    }
    const gap = text.slice(last, match.index);
    const closing = gap.endsWith('(') && RETIRED.test(form) ? /^\.?\)/.exec(text.slice(end)) : null;
    if (closing) {
      last = end + closing[0].length;
      continue;
    }
    words.push({
      start: sentence.start + match.index,
      end: sentence.start + end,
      ...shapeOf(form),
      // A line that was wrapped by hand goes on: its break is a space.
      before: gap === ' ' ? gap : gap.replace(/\s+/g, ' '),
      possessive,
      plural: possessive && !/^['’]s/i.test(text.slice(end, end + 2)),
    });
    last = end;
    if (possessive && text.slice(end, end + 2).match(/^['’]s/i)) last = end + 2;
  }
  return words;
}

/** Whether nothing but a space parts the word from the one before. */
export const plainGap = (word: Word | undefined): boolean =>
  word !== undefined && /^[ \u00a0]$/.test(word.before);

/** Parts "Moscow-led" and "U.S.-China" at the hyphen, where `listed` knows the first part as an actor's name. */
export function splitCompounds(words: readonly Word[], listed: (text: string) => boolean): readonly Word[] {
  if (!words.some(({ text }) => text.includes('-'))) return words;
  return words.flatMap((word) => {
    const at = word.text.includes('-') ? cutOf(word, listed) : -1;
    return at < 2 ? [word] : [part(word, 0, at), part(word, at + 1, word.text.length)];
  });
}

/** Where a compound is parted, or -1. */
function cutOf({ text, capital }: Word, listed: (text: string) => boolean): number {
  const [first, last] = [text.indexOf('-'), text.lastIndexOf('-')];
  if (capital && COMPOUND_ENDINGS.test(text)) return last;
  if (listed(text)) return -1;
  const parted = [last, first].find((at) => {
    const tail = text.slice(at + 1);
    return listed(text.slice(0, at)) && (SECOND_PARTS.test(tail) || (/^\p{Lu}/u.test(tail) && listed(tail)));
  });
  return parted ?? -1;
}

const part = (word: Word, from: number, to: number): Word => ({
  ...shapeOf(word.text.slice(from, to)),
  start: word.start + from,
  end: word.start + to,
  before: from === 0 ? word.before : '-',
  possessive: to === word.text.length && word.possessive,
  plural: to === word.text.length && word.plural,
});
