/** The year of a day that is given without one: the nearest to the publication that the tense allows. */
import type { Tree } from '../sentence/tree.ts';

export type Tense = 'past' | 'future' | null;

const TO_COME = /^(?:will|'ll|wo|shall|would)$/;
const GONE_BY = /^(?:has|have|had|was|were|did)$/;

/** Whether what a token tells of has happened or is to come; null where the sentence does not show it. */
export function tenseAt(tree: Tree, anchor: number): Tense {
  for (let at = anchor; at >= 0; at = tree.head(at)) {
    const { xpos } = tree.at(at);
    const helpers = tree.childrenBy(at, 'aux', 'aux:pass', 'cop').map((child) => tree.form(child));
    if (helpers.some((form) => TO_COME.test(form))) return 'future';
    if (helpers.some((form) => GONE_BY.test(form)) || xpos === 'VBD') return 'past';
    // "plans to meet on 3 January"
    if (xpos === 'VB' && tree.hasChild(at, ['to'], 'mark')) return 'future';
    if (xpos === 'VBZ' || xpos === 'VBP') return null;
  }
  return null;
}

const DAY = 86_400_000;

/**
 * The year that a day and month are of.
 * @param month 1 to 12
 * @param published 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; a year alone is taken for the day's own
 * @returns null where no year near the publication has such a day
 */
export function yearOf(month: number, day: number, published: string, tense: Tense): number | null {
  const [year = 0, pubMonth, pubDay] = published.split('-').map(Number);
  if (pubMonth === undefined) return year;
  const first = Date.UTC(year, pubMonth - 1, pubDay ?? 1);
  const last = pubDay === undefined ? Date.UTC(year, pubMonth, 0) : first;
  let best: { readonly year: number; readonly far: number } | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const date = new Date(Date.UTC(candidate, month - 1, day));
    if (date.getUTCMonth() !== month - 1) continue;
    const ahead = Math.max(0, date.getTime() - last) / DAY;
    const back = Math.max(0, first - date.getTime()) / DAY;
    // A day of grace: clocks differ around the world.
    if ((tense === 'past' && ahead > 1) || (tense === 'future' && back > 1)) continue;
    if (best === null || ahead + back < best.far) best = { year: candidate, far: ahead + back };
  }
  return best?.year ?? null;
}
