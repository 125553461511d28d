/** Runs of capitals and the heads in them, as names of institutions are made. */
import { INSTITUTION_HEADS, type Sector } from '../../lexicon/institutions.ts';
import type { Line } from './line.ts';
import { STARTERS } from './starters.ts';
import type { Word } from './words.ts';

const LINKS = new Set(['of', 'for', 'and', 'the', 'on', '&', 'against', 'de', 'des', 'du', 'y', 'e']);
/** Forces of a state, whatever they are called: "Russian Armed Forces", "U.S. Army". */
export const FORCES = new Set(
  'armed forces force army air navy military defense defence ground land naval aerospace strategic rocket marine coast guard border national troops space special operations royal'.split(
    ' ',
  ),
);
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

export const headOf = (word: Word): Sector | undefined => {
  const low = word.low.replace(/[-–]\p{L}+$/u, '');
  return (
    INSTITUTION_HEADS.get(low) ??
    (low.endsWith('s')
      ? INSTITUTION_HEADS.get(low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.slice(0, -1))
      : undefined)
  );
};

/** Whether the word may stand inside a name that is written with capitals. */
export const proper = (line: Line, at: number): boolean => {
  const word = line.words[at];
  if (!word?.capital || MONTH.test(word.low)) return false;
  if (at === 0 && STARTERS.has(word.low) && !line.taken[at]) return false;
  return !/^(?:the|a|an|in|on|at|by|as|but|when|while|after|his|her|its|their|this|that)$/.test(word.low);
};
/** Whether a possessive mark ends the name here: "Lanzhou University's", but not "Workers' Party". */
export const parts = (line: Line, at: number): boolean => {
  const word = line.words[at];
  return (
    word !== undefined &&
    word.possessive &&
    word.low !== 'people' &&
    !(word.plural && line.words[at + 1]?.capital && !line.taken[at])
  );
};
export const joined = (word: Word | undefined): boolean =>
  word !== undefined && /^['’]? ?-? ?$/.test(word.before);

/** The end of the run of capitals that starts at `from`, links between capitals included; stops after a possessive. */
export function runEnd(line: Line, from: number): number {
  let end = from + 1;
  while (end < line.words.length && !parts(line, end - 1)) {
    if (!joined(line.words[end])) break;
    if (proper(line, end)) end += 1;
    else {
      let next = end;
      while (next < end + 3 && LINKS.has(line.words[next]?.low ?? '') && joined(line.words[next])) next += 1;
      if (next === end || !proper(line, next) || !joined(line.words[next])) break;
      end = next + 1;
    }
  }
  return end;
}

export const isLink = (word: Word | undefined): boolean =>
  word !== undefined && LINKS.has(word.low) && !word.capital;
