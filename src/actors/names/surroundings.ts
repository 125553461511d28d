/** What the words around a run of capitals tell of it that is no person: a place, a ship, a base. */
import { PLACE_NOUNS, SHIP_MARKS, SHIP_NOUNS } from '../../lexicon/places.ts';
import type { Line } from './line.ts';
import { plainGap } from './words.ts';

/** Whether a common noun beside the run `from`..`end` makes it a place's name: "the NAME mountains", "the town of NAME". */
export function placed({ words, titles }: Line, from: number, end: number): boolean {
  const title = titles[from - 1];
  // "the town of NAME", "the municipality of General NAME"
  const of = title?.from ?? from;
  const noun = words[of - 2];
  if (noun && words[of - 1]?.low === 'of' && PLACE_NOUNS.has(noun.low) && noun.low !== 'base')
    return plainGap(words[of]);
  const after = words.slice(end, end + 2).map(({ low }) => low);
  if (!plainGap(words[end]) || words[end]?.capital || words[end - 1]?.possessive) return false;
  // "the Imam NAME base", "the NAME refugee camp"
  const base = /^(?:(?:air|naval|military|refugee) (?:base|camp)|(?:air)?base|shrine|mosque|barracks)\b/;
  if (base.test(after.join(' '))) return !title || /^(?:imam|general|king|prince|sheikh)$/.test(title.head);
  return !title && PLACE_NOUNS.has(after[0] ?? '');
}

/** Whether the run is a ship's name: "USS NAME", "the tanker NAME", "the NAME aircraft carrier", "NAME-class". */
export function aboard({ words }: Line, from: number, end: number): boolean {
  const before = words[from - 1];
  if (before && plainGap(words[from]) && (SHIP_MARKS.has(before.text) || SHIP_NOUNS.has(before.low)))
    return true;
  if (/^M[VTS]$|^SS$/.test(words[from]?.text ?? '')) return true;
  const [after, next] = [words[end], words[end + 1]];
  if (!after || after.capital || words[end - 1]?.possessive) return false;
  if (after.before === '-') return after.low === 'class';
  if (!plainGap(after) || after.low === 'ship') return false;
  return (
    SHIP_NOUNS.has(after.low) ||
    (/^(?:aircraft|carrier|container|cargo|oil)$/.test(after.low) &&
      /^(?:carriers?|strike|ship|tanker|vessel|group)$/.test(next?.low ?? ''))
  );
}
