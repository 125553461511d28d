import {
  DATE_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.ts';
import { isSpace } from './spaces.ts';

/** How far to look before and after a mark; longer words are no abbreviations. */
const WINDOW = 40;
/** So many marks without a word between them are no slip: what follows them is not looked for. */
const MOST_STRAY = 20;
/** One mark alone: ". " and ", " but not "...". */
const STRAY = /^[.!?,;](?:\s|$)/u;
const RETIRED = /\((?:ret|retd)\.\)$/iu;
const CLOSERS = `"'”’»)]}›`;
const OPENERS = /["'“‘«„‹([{–—-]/u;
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}(?:\p{Lu}[\p{L}.'’-]*|he|she|they|who)\s+(?:said|says|asked|asks|told|added|wrote|replied)\b/u;

/**
 * Decides whether the run of . ! ? … at view[at, after) ends a sentence.
 * @param start where the sentence began
 * @param limit end of the line
 * @returns where the sentence ends (closing marks included), or -1
 */
export function boundaryAfter(view: string, at: number, after: number, start: number, limit: number): number {
  const end = pastReferences(view, pastClosers(view, after, limit), limit);
  const closed = end > after;
  let next = pastSpaces(view, end, limit);
  if (next >= limit) return limit;
  const follows = view.slice(next, Math.min(limit, next + WINDOW));
  if (next === end) return closed ? -1 : glued(view, at, after, wordBefore(view, at, start), follows, limit);
  if (!/[\p{L}\p{N}]/u.test(view.slice(start, Math.min(at, start + WINDOW)))) return -1;
  // Stray marks after a gap ("Center. . Beijing", "roads”. . As long") belong to what went before.
  let stray = end;
  for (let count = 0; count < MOST_STRAY && next < limit && STRAY.test(view.slice(next, next + 2)); count++) {
    stray = pastClosers(view, next + 1, limit);
    next = pastSpaces(view, stray, limit);
  }
  if (stray > end) return next >= limit || beginsSentence(view.slice(next, next + WINDOW)) ? stray : -1;
  if (!beginsSentence(follows)) return -1;
  if (view.charAt(at) !== '.' || after - at > 1) return closed && SPEECH.test(follows) ? -1 : end;
  // "Lt. Gen. (retd.) Tariq Khan"
  if (closed && RETIRED.test(view.slice(Math.max(start, at - WINDOW), end))) return -1;
  return closed || !abbreviates(wordBefore(view, at, start), follows, view, at, start) ? end : -1;
}

function pastClosers(view: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && CLOSERS.includes(view.charAt(end)) && !opensHere(view, end, limit)) end++;
  return end;
}

/** "… until July 1805. [6] An undistinguished student": references and ellipses in brackets end what went before. */
function pastReferences(view: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const reference = /^\s{0,3}\[(?:\d{1,3}|\.\.\.|…)\]/u.exec(view.slice(end, Math.min(limit, end + 12)));
    if (reference === null) return end;
    end += reference[0].length;
  }
}

function pastSpaces(view: string, from: number, limit: number): number {
  let next = from;
  while (next < limit && isSpace(view, next)) next++;
  return next;
}

/** Whether the quotation mark at `end` opens what follows (a space before it would show that) rather than closes. */
function opensHere(view: string, end: number, limit: number): boolean {
  return `"'`.includes(view.charAt(end)) && end + 1 < limit && /\p{L}/u.test(view.charAt(end + 1));
}

function wordBefore(view: string, at: number, start: number): string {
  let from = at;
  const least = Math.max(start, at - WINDOW);
  while (from > least && /[\p{L}\p{N}.'’&]/u.test(view.charAt(from - 1))) from--;
  return view.slice(from, at);
}

/** "The rally ended.Accessibility links": a stop between a lower-case word and a capitalised one. */
function glued(
  view: string,
  at: number,
  after: number,
  word: string,
  follows: string,
  limit: number,
): number {
  if (after - at > 1 || after >= limit) return -1;
  const ended =
    /^\p{Ll}{2,}$/u.test(word) || /^\p{Lu}?\p{Ll}{2,}$/u.test(word) || /[”"’»)]$/u.test(view.charAt(at - 1));
  return ended && /^["“]?\p{Lu}\p{Ll}*(?:[\s,'’]|$)/u.test(follows) ? after : -1;
}

/** Whether a sentence may begin with what follows: a capital, a number, a mark that opens; not a lower-case word. */
function beginsSentence(follows: string): boolean {
  let i = 0;
  while (i < follows.length && (OPENERS.test(follows.charAt(i)) || /\s/u.test(follows.charAt(i)))) i++;
  const rest = follows.slice(i);
  if (rest === '') return true;
  if (/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(rest)) return true;
  if (/^\p{Ll}/u.test(rest)) return /^\p{Ll}{1,3}-?\p{Lu}/u.test(rest); // iPhone, al-Shabaab
  return !/^[,;:%]/u.test(rest);
}

/** Whether the stop after `word` is an abbreviation's, given what follows. */
function abbreviates(word: string, follows: string, view: string, at: number, start: number): boolean {
  const lower = word.toLowerCase();
  const first = /^["'“‘«(]*([\p{L}\p{N}'’-]+)/u.exec(follows)?.[1] ?? '';
  const opener = SENTENCE_OPENERS.has(first.toLowerCase());
  if (TITLE_ABBREVIATIONS.has(lower)) return !(lower === 'no' && (opener || !/^\p{N}/u.test(first)));
  if (/^[pcv]$/u.test(word) && /^\p{N}/u.test(first)) return true; // a page, about a year, a verse
  if (/^\p{L}$/u.test(word))
    return word !== 'I' && (/^\p{Lu}\.(?!\.)/u.test(follows) || (!opener && initialAt(view, at, start)));
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word) || /^ph\.d$/iu.test(word);
  if (!dotted && !OTHER_ABBREVIATIONS.has(lower)) return false;
  if (DATE_ABBREVIATIONS.has(lower) && !dotted) {
    if (/^(?:mar|sat|sun|may|mon|wed)$/u.test(word)) return false; // these are words in lower case
    return /^\p{N}/u.test(first) || !opener;
  }
  if (/^(?:a\.m|p\.m)$/u.test(lower))
    return !(opener || /^\p{Lu}/u.test(first)) || /^(?:E|P|C|M)?[SD]?T$|^GMT$|^UTC$|day$/u.test(first);
  if (!dotted && word === lower && !/^(?:etc|al|eg|ie|vs|approx|ca)$/u.test(lower)) return false;
  return !opener;
}

/** A single letter is an initial after a capitalised word, another initial, or at the beginning. */
function initialAt(view: string, at: number, start: number): boolean {
  const before = view.slice(Math.max(start, at - WINDOW), at - 1).trimEnd();
  if (before === '') return true;
  return (
    /(?:^|[\s("“‘'])(?:\p{Lu}[\p{L}'’-]*\.?|said|by|and|of|the|with|for|to)$/u.test(before) ||
    /[,;:.(“"‘]$/u.test(before)
  );
}
