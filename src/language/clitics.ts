/** How Universal Dependencies cuts a word: clitics ("does|n't", "China|'s") and contractions ("can|not", "gon|na"). */

const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ["y'all", 2],
  ["d'you", 2],
  ["'twas", 2],
  ["'tis", 2],
]);
const ENDING = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Length of the first part of a word of letters and apostrophes: all of it where nothing is to be cut. */
export function firstPart(word: string): number {
  if (word.length > 30) return word.length;
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  const clitic = ENDING.exec(word);
  return clitic !== null && clitic.index > 0 ? clitic.index : word.length;
}

/** Prefixes that stay joined to their word by a hyphen ("non-alignment"); other hyphens stand alone ("oil - rich"). */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'e co non anti pre post pro ex mid semi multi neo re mini sub pan inter un de micro macro counter ultra intra ' +
    'extra meta pseudo quasi trans bi tri uni uh hm mm oh'
  ).split(' '),
);
