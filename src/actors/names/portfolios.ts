/** Capitals that stand before a person's name and are no part of it: "Minister of Transport NAME", "Senator-elect NAME". */
import { GENERIC_WORDS } from '../../lexicon/genericNames.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { TITLE_MODIFIERS } from '../../lexicon/titles.ts';
import { isGiven } from './nameShapes.ts';
import type { Word } from './words.ts';

/** What ministries and staffs are for, and what officers are called, besides the words that titles and bodies are made of. */
const PORTFOLIOS: ReadonlySet<string> = new Set(
  `policy human homeland staff incumbent operations relations homelessness defense defence transport works pensions treasury sport children families
  women equality innovation research immigration integration reform justice veterans lady gentleman republic air naval territorial principal
  premier deputy fellow brother sister father`.split(/\s+/),
);

/** Given names that are adjectives, too. */
const ADJECTIVES: ReadonlySet<string> = new Set(['roman', 'christian', 'german', 'augustine']);

/** Whether the word, folded, is one of an office rather than of a name. */
export const isPortfolio = (low: string): boolean =>
  PORTFOLIOS.has(low) ||
  GENERIC_WORDS.has(low) ||
  TITLE_MODIFIERS.has(low) ||
  /-(?:elect|designate|candidate|general)$/.test(low);

/**
 * Where the name begins in a run of capitals that opens with words of an office or of a place: the first given name
 * that another capital follows.
 * @returns the index in `run`; 0 where all of it may be the name
 */
export function nameWithin(run: readonly Word[]): number {
  const [first] = run;
  if (!first || run.length < 3) return 0;
  for (let at = 1; at + 1 < run.length; at += 1) {
    const word = run[at];
    if (
      !word ||
      !(isGiven(word.text) || ADJECTIVES.has(word.low)) ||
      isPortfolio(word.low) ||
      PLACE_HEADS.has(word.low)
    )
      continue;
    const before = run.slice(0, at);
    const office = before.every(({ low }) => isPortfolio(low));
    const place = before.length > 1 && PLACE_HEADS.has(before.at(-1)?.low ?? '') && !isGiven(first.text);
    const next = run[at + 1];
    if ((office || place) && next && !PLACE_HEADS.has(next.low) && !isPortfolio(next.low)) return at;
    return 0;
  }
  // "Security Policy NAME": two words and more of an office, then two of a name that no list knows.
  const office = run.findIndex(({ low }) => !isPortfolio(low));
  const name = office < 2 ? [] : run.slice(office);
  return name.length === 2 && name.every(({ low, text }) => !PLACE_HEADS.has(low) && isPlain(text))
    ? office
    : 0;
}

const isPlain = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text);
