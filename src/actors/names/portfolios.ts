/** Capitals that stand before a person's name and are no part of it: "Minister of Transport NAME", "Senator-elect NAME". */
import { GENERIC_WORDS } from '../../lexicon/genericNames.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { PORTFOLIOS, TITLE_MODIFIERS } from '../../lexicon/titles.ts';
import { isGiven } from './nameShapes.ts';
import type { Word } from './words.ts';

/** Whether the word, folded, is one of an office rather than of a name. */
export const isPortfolio = (low: string): boolean =>
  PORTFOLIOS.has(low) ||
  GENERIC_WORDS.has(low) ||
  TITLE_MODIFIERS.has(low) ||
  /-(?:elect|designate|candidate|general)$/.test(low);

/**
 * Where the name begins in a run of capitals that opens with words of an office.
 * @returns the index in `run`; 0 where all of it may be the name
 */
export function nameWithin(run: readonly Word[]): number {
  const from = run.findIndex(({ low }) => !isPortfolio(low));
  const [first, next] = [run[from], run[from + 1]];
  if (from < 1 || !first || !next || isGiven(run[0]?.text ?? '')) return 0;
  // "Roman" is a given name and an adjective.
  const given = isGiven(first.text) || /^(?:roman|augustine)$/.test(first.low);
  return (from > 1 || given) && !PLACE_HEADS.has(next.low) && !isPortfolio(next.low) ? from : 0;
}
