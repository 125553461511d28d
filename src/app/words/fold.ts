/** Words as they are looked for, everywhere alike: without case and accents, and letters that have none spelt out. */

/** Letters that Unicode does not take apart, as they are typed on a keyboard without them (Unicode CLDR, Latin-ASCII). */
const SPELT: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};
const LETTERS = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'gu');

/** "Łukasz Şahin" as "lukasz sahin"; typographic apostrophes as typed ones. May be longer than the text. */
export const folded = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : spelt(text));

/** Most words: nothing in them has to be taken apart. */
const PLAIN = /^[ -~]*$/;

const spelt = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(LETTERS, (letter) => SPELT[letter] ?? letter)
    .replace(/[’ʼ‘]/gu, "'");

/** A word with its place in the text; offsets are UTF-16 code units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly term: string;
}

/** The words of a text in order: letters, digits, and marks on them. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    term: folded(word),
  }));
