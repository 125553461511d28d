/** A legend of a picture often has no verb: "Xi Jinping and Vladimir Putin in Beijing in 2015." */
import { FINITE_FORMS } from '../lexicon/finiteForms.ts';

const PREPOSITION = /^(of|from|in|at|on|near|outside|with|during|by|and|over|across|along|inside|after)$/;
const FEWEST_WORDS = 5;
const MOST_WORDS = 25;

/**
 * Whether a short block's first sentence holds no word that could be its finite verb, and names a place or a time by a
 * preposition: no auxiliary, no irregular past, nothing in -ed, and no -s form but a plural noun before a preposition.
 * Decided by closed lists alone, since this stands before tagging; only the block's kind depends on it.
 */
export function isVerbless(text: string): boolean {
  if (text.length > 400) return false;
  const [first = ''] = text.split(/(?<=\p{Ll}{2}|\d)[.!?]["')\]]*(?=\s|$)/u);
  if (first === text || !/^["'(]?\p{Lu}/u.test(text)) return false; // without a full stop: a heading or cut off
  const words = first.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (/["?!]/.test(first) || !words.some((word) => /^(in|at|on|near|from|outside|for)$/.test(word)))
    return false;
  return !words.some((word, at) => isFinite(word, words[at + 1] ?? '', at));
}

function isFinite(word: string, next: string, at: number): boolean {
  if (at === 0) return false; // a sentence that tells something has its subject first
  const small = word.toLowerCase();
  if (FINITE_FORMS.has(small) || /n't$|'(s|re|ve|ll|d|m)$/.test(small)) return !/^\p{Lu}.*'s$/u.test(word);
  if (/^\p{Lu}/u.test(word)) return false; // names
  if (small.endsWith('ed')) return true;
  return /\w{3}[^s']s$/.test(small) && !PREPOSITION.test(next.toLowerCase());
}
