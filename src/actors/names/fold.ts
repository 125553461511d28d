/** Forms of a word under which spellings meet. */
import { ONE_SPELLING, PLAIN_LETTERS } from '../../lexicon/romanisation.ts';

const ASCII = /^[\u0020-\u007e]*$/;
const MARKS = /\p{M}/gu;
const SPECIAL = /[ıøłđßæœþðə]/g;

/** Lower case without diacritics; everything else stays. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[’‘ʼʻ`]/g, "'");
}

/** `fold` and nothing but letters and digits, words kept apart by one space: "U.S." = "us", "RFE / RL" = "rfe rl". */
export const foldName = (text: string): string =>
  fold(text)
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** A function of texts that remembers its answers, up to so many. */
export function remembering<T>(answer: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (found = answer(text)));
    }
    return found;
  };
}

/**
 * One key for the spellings that the usual romanisations (BGN/PCGN, ISO 9, ALA-LC, the agencies' own) give one name:
 * Toqaev = Tokayev, Qasym-Zhomart = Kassym-Jomart, Nazarbaev = Nazarbayev, Pashinian = Pashinyan, Lukashenka =
 * Lukashenko, Zelensky = Zelenskyy. Names of three letters or less keep every letter (Hu is not Hua).
 */
export const soundKey = remembering((name) => {
  const folded = fold(name).replace(/[^a-z]/g, '');
  return folded.length > 3
    ? ONE_SPELLING.reduce((key, [pattern, by]) => key.replace(pattern, by), folded)
    : folded;
});

const VOWELS = /[aeiou]/g;

/** The consonants of a sound key, for names whose vowels no romanisation settles (Mohammed, Muhammad). */
export const skeleton = (name: string): string => {
  const key = soundKey(name).replace(/h(?=[^aeiou]|$)/g, '');
  return (key.slice(0, 1) + key.slice(1).replace(VOWELS, '')).replace(/[gq]/g, 'k');
};
