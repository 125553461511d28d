/** Runs of capitals and the heads in them, as names of institutions are made. */
import { INSTITUTION_HEADS, type Sector } from '../../lexicon/institutions.ts';
import { CALENDAR, STARTERS } from '../../lexicon/sentenceStarters.ts';
import type { Line } from './line.ts';
import type { Word } from './words.ts';

/** The kind of body that has this word for its head, singular or plural. */
export const headOf = ({ low }: Word): Sector | undefined => {
  const word = low.replace(/[-–]\p{L}+$/u, '');
  return INSTITUTION_HEADS.get(word) ?? INSTITUTION_HEADS.get(word.replace(/ies$/, 'y').replace(/s$/, ''));
};

/** Whether the word may stand inside a name that is written with capitals. */
export const proper = ({ words, taken }: Line, at: number): boolean => {
  const word = words[at];
  if (!word?.capital || CALENDAR.has(word.low)) return false;
  if (at === 0 && STARTERS.has(word.low) && !taken[at]) return false;
  return !/^(?:the|a|an|in|on|at|by|as|but|when|while|after|his|her|its|their|this|that)$/.test(word.low);
};

/** Whether a possessive mark ends the name here: "Lanzhou University's", but not "Workers' Party". */
export const parts = ({ words, taken }: Line, at: number): boolean => {
  const word = words[at];
  if (!word?.possessive || word.low === 'people') return false;
  return !word.plural || !words[at + 1]?.capital || Boolean(taken[at]);
};

/** Whether nothing parts the word from the one before but a space, a hyphen or a mark of possession. */
export const joined = (word: Word | undefined): boolean =>
  word !== undefined && /^['’]? ?-? ?$/.test(word.before);

/** A small word between the capitals of a name. */
export const isLink = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:of|for|and|the|on|&|against|de|des|du|y|e)$/.test(word.low) && !word.capital;

/** The end of the run of capitals that starts at `from`, links between capitals included; stops after a possessive. */
export function runEnd(line: Line, from: number): number {
  let end = from + 1;
  while (end < line.words.length && !parts(line, end - 1)) {
    let next = end;
    while (next < end + 3 && isLink(line.words[next]) && joined(line.words[next])) next += 1;
    if (!joined(line.words[next]) || !proper(line, next)) break;
    end = next + 1;
  }
  return end;
}
