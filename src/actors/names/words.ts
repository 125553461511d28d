/** The words of a sentence as the recogniser of names sees them: before, and apart from, the parse. */
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
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|sgt|sen|rep|gov|adm|capt|brig|pres|st|rev|hon|jr|sr|no)$/;

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
    let low = fold(form);
    if (text[end] === '.' && (INITIAL.test(form) || ABBREVIATED.test(low)) && end + 1 < text.length) {
      end += 1;
      form += '.';
      low += '.';
    }
    words.push({
      start: sentence.start + match.index,
      end: sentence.start + end,
      text: form,
      low,
      capital: /^\p{Lu}/u.test(form) || /^(?:al|el|ad|as|at|an|ul|ar|az)-\p{Lu}/u.test(form),
      shout: form.length > 1 && form === form.toUpperCase() && /\p{Lu}/u.test(form),
      // A line that was wrapped by hand goes on: its break is a space.
      before: text.slice(last, match.index).replace(/\s+/g, ' '),
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

/** Second parts of compounds that begin with an actor's name: "Moscow-led", "U.S.-made". */
const PARTICIPLE =
  /^(?:\p{L}+ed|\p{L}+ing|led|run|made|built|held|born|era|style|friendly|wide|bound|level|hosted|born|origin|only|proof|free|owned|bred|grown|drawn|sent|fed|sponsored|brokered|leaning|critical|sceptic|skeptic|phile|phobe)$/u;

const LED =
  /-(?:led|backed|run|based|controlled|aligned|linked|affiliated|flagged|owned|occupied|administered|sponsored|funded|supported|majority|born|made|held|mediated|brokered|imposed|sanctioned|allied|operated|trained|installed|appointed|friendly|dominated|style|era)$/;

/** Parts "Moscow-led" and "U.S.-China" at the hyphen, where `listed` knows the first part as an actor's name. */
export function splitCompounds(words: readonly Word[], listed: (text: string) => boolean): Word[] {
  return words.flatMap((word) => {
    const at = word.text.indexOf('-');
    const tail = LED.exec(word.text);
    if (tail && at > 1 && word.capital)
      return [part(word, 0, tail.index), { ...part(word, tail.index + 1, word.text.length), before: '-' }];
    if (at < 2 || listed(word.text)) return [word];
    const cut = word.text.lastIndexOf('-');
    const found = [cut, at].find((place) => {
      const tail = word.text.slice(place + 1);
      return (
        listed(word.text.slice(0, place)) &&
        (PARTICIPLE.test(tail) || (/^\p{Lu}/u.test(tail) && listed(tail)))
      );
    });
    return found === undefined
      ? [word]
      : [part(word, 0, found), { ...part(word, found + 1, word.text.length), before: '-' }];
  });
}

function part(word: Word, from: number, to: number): Word {
  const text = word.text.slice(from, to);
  return {
    start: word.start + from,
    end: word.start + to,
    text,
    low: fold(text),
    capital: /^\p{Lu}/u.test(text),
    shout: text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
    before: from === 0 ? word.before : '-',
    possessive: to === word.text.length && word.possessive,
    plural: to === word.text.length && word.plural,
  };
}
