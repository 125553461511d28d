import type { Span } from '../model/span.ts';
import { firstPart, HYPHEN_PREFIXES } from './clitics.ts';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { isSpace } from './spaces.ts';

/** Tried in this order where a token begins. Every repetition is bounded or cannot backtrack: linear time. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}|[\w.+-]{1,64}@\w[\w-]{0,63}(?:\.\w[\w-]{0,63}){1,8}|[A-Za-z][\w-]{0,63}(?:\.[A-Za-z][\w-]{0,63}){0,4}\.(?:com|org|net|gov|edu|info|io|cn|ru|kz|uk|de|fr|eu|co|tv|ua|in|us)(?![\p{L}\p{N}])(?:\/[\w./?=&%#~-]{0,500})?/uy;
const DOTTED = /(?:\p{L}\.){2,10}(?!\p{L}{2})|\p{Lu}\.(?:-\p{Lu}\.)+|Ph\.D\.?/uy;
const NUMBER =
  /(?:\d{3}-)?\d{3}-\d{4}(?!\d)|\d{1,20}(?:[.,:]\d{1,20}){0,9}(?:\/\d{1,4}){0,2}(?:st|nd|rd|th|s|['’]s)?(?![\p{L}\p{M}\d])|\d{1,20}(?:[.,:]\d{1,20}){0,9}/uy;
const YEAR = /['’]\d\ds?(?![\p{L}\d])/uy;
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)(?![\p{L}\p{M}\d])/iuy;
const COMPANY = /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\d&])/uy;
const WORD = /[\p{L}\p{M}\p{N}_]{1,200}(?:['’][\p{L}\p{M}]{1,60}){0,3}/uy;
const PIECE = /[\p{L}\p{M}\p{N}]{1,60}/uy;
const RUN = /\.{2,}|[!?]{2,}|-{2,}|[=*_~#+]{2,}|``|''|\[\.\.\.\]|…+|[:;]-?[()DP](?![\p{L}\d(])/uy;

/**
 * Cuts a sentence into words as Universal Dependencies has them.
 * @param view the text; offsets are into it
 * @param sentence the stretch to cut
 * @param names stretches that each become one token, in order, not overlapping; those not wholly inside are ignored
 * @returns the tokens in order; together they cover all that is not white space
 */
export function tokenize(view: string, sentence: Span, names: readonly Span[]): Span[] {
  const tokens: Span[] = [];
  const text = view.slice(sentence.start, sentence.end);
  let at = sentence.start;
  for (const name of names) {
    if (name.start < at || name.end > sentence.end || name.start >= name.end) continue;
    cut(text, sentence.start, at, name.start, tokens);
    tokens.push({ start: name.start, end: name.end });
    at = name.end;
  }
  cut(text, sentence.start, at, sentence.end, tokens);
  return tokens;
}

/** Tokens of text between two offsets into the view; `base` is the offset of the text's beginning. */
function cut(text: string, base: number, from: number, to: number, tokens: Span[]): void {
  const stop = to - base;
  // The first letter of a name that follows shows that the stop in "Mr. X" ends no sentence.
  const part = text.slice(0, stop > 0 && isSpace(text, stop - 1) ? stop + 1 : stop);
  let at = from - base;
  while (at < stop) {
    if (isSpace(part, at)) {
      at++;
      continue;
    }
    const end = tokenEnd(part, at);
    tokens.push({ start: at + base, end: end + base });
    at = end;
  }
}

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

function tokenEnd(text: string, at: number): number {
  const first = text.charAt(at);
  const letter = /[\p{L}\p{N}_]/u.test(first) || first.charCodeAt(0) >= 0xd800;
  if (letter || first === "'" || first === '’' || first === '+') {
    const clitic = at > 0 && !isSpace(text, at - 1) ? match(CLITIC, text, at) : -1;
    if (clitic > 0) return clitic;
  }
  if (!letter) return markEnd(text, at);
  const address = match(ADDRESS, text, at);
  if (address > 0) return withoutTail(text, at, address);
  for (const pattern of [DOTTED, NUMBER, COMPANY]) {
    const end = match(pattern, text, at);
    if (end > 0) return pattern === DOTTED ? dottedEnd(text, at, end) : end;
  }
  const end = match(WORD, text, at);
  if (end < 0) return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  return wordEnd(text, at, end);
}

/** Punctuation and symbols: runs of the same, else one character. */
function markEnd(text: string, at: number): number {
  const year = match(YEAR, text, at);
  if (year > 0) return year;
  const run = match(RUN, text, at);
  if (run > 0) return run;
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** Stops, commas and brackets after an address are not of it. */
function withoutTail(text: string, at: number, to: number): number {
  let end = to;
  while (end > at + 1 && /[.,;:!?)\]'’]/u.test(text.charAt(end - 1))) end--;
  return end;
}

/** "U.S." is one token; "the U.S" with its stop at the sentence's end keeps it, as the treebanks have it. */
function dottedEnd(text: string, at: number, end: number): number {
  return text.charAt(end - 1) === '.' || end === text.length ? end : Math.max(at + 1, end);
}

function wordEnd(text: string, at: number, to: number): number {
  const word = text.slice(at, to);
  const part = firstPart(word);
  if (part < word.length) return at + part;
  const next = text.charAt(to);
  if (next === '-' && HYPHEN_PREFIXES.has(word.toLowerCase()) && !(at > 0 && text.charAt(at - 1) === '-')) {
    const rest = match(PIECE, text, to + 1);
    if (rest > 0) return rest;
  }
  if (next === '.' && abbreviated(text, word, at, to)) return to + 1;
  return to;
}

/** Whether the stop after the word is of the word: an abbreviation's or an initial's. */
function abbreviated(text: string, word: string, at: number, to: number): boolean {
  const last = !/\S/u.test(text.slice(to + 1, to + 8));
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return !last && /^\s?\p{L}/u.test(text.slice(to + 1, to + 3));
  if (TITLE_ABBREVIATIONS.has(lower)) {
    if (last) return false;
    if (lower === 'no' || lower === 'nos') return /^\s?\d/u.test(text.slice(to + 1, to + 3));
    return word !== lower || /^(?:vs|cf|approx|ca|vol|pp|viz|fig|ed|eds|mt|ft)$/u.test(lower);
  }
  if (!OTHER_ABBREVIATIONS.has(lower)) return false;
  if (
    /^(?:mar|sat|sun|mon|wed|am|pm|miss|wash|mass|ill|ind|ore|ala|mo|est|min|mins|pa|ma|va|al|dir|gal|dep|tel)$/u.test(
      word,
    )
  )
    return word === 'al' && /(?:^|\s)et\s$/u.test(text.slice(Math.max(0, at - 4), at));
  if (last) return /^(?:etc|inc|corp|ltd|co|jr|sr|esq|al)$/u.test(lower);
  return word !== lower || /^(?:etc|al|eg|ie|est|approx|ext|lbs?|oz|hrs?|yrs?|dept|div)$/u.test(lower);
}
