/** What the words around a run of capitals tell of it that is no person: a place, a ship, a base. */
import { PLACE_NOUNS, SHIP_MARKS, SHIP_NOUNS } from '../../lexicon/places.ts';
import type { Line } from './line.ts';
import { plainGap } from './words.ts';

/** Whether a common noun beside the run `from`..`end` makes it a place's name: "the NAME mountains", "the town of NAME". */
export function placed(line: Line, from: number, end: number): boolean {
  const { words } = line;
  const [before, noun, after] = [words[from - 1], words[from - 2], words[end]];
  const named = before?.low === 'of' && plainGap(words[from]) && noun !== undefined && plainGap(before);
  if (named && PLACE_NOUNS.has(noun.low) && noun.low !== 'base' && !words[from - 3]?.possessive) return true;
  const title = line.titles[from - 1];
  if (title) {
    // "the municipality of General NAME", "the Imam NAME base"
    const of = words[title.from - 1];
    if (of?.low === 'of' && PLACE_NOUNS.has(words[title.from - 2]?.low ?? '') && plainGap(of)) return true;
    return /^(?:imam|general|king|prince|sheikh)$/.test(title.head) && isBase(line, end);
  }
  const last = words[end - 1];
  if (!after || after.capital || !plainGap(after) || last?.possessive) return false;
  return PLACE_NOUNS.has(after.low) || isBase(line, end);
}

/** "base", "air base", "refugee camp" after a name. */
function isBase(line: Line, at: number): boolean {
  const [first, second] = [line.words[at], line.words[at + 1]];
  if (!first || first.capital || !plainGap(first)) return false;
  if (/^(?:base|airbase|shrine|mosque|barracks)$/.test(first.low)) return true;
  return /^(?:air|naval|military|refugee)$/.test(first.low) && /^(?:base|camp)$/.test(second?.low ?? '');
}

/** Whether the run is a ship's name: "USS NAME", "the tanker NAME", "the NAME aircraft carrier", "NAME-class". */
export function aboard(line: Line, from: number, end: number): boolean {
  const { words } = line;
  const before = words[from - 1];
  if (before && plainGap(words[from]) && (SHIP_MARKS.has(before.text) || SHIP_NOUNS.has(before.low)))
    return true;
  if (/^M[VTS]$|^SS$/.test(words[from]?.text ?? '')) return true;
  const [after, next] = [words[end], words[end + 1]];
  if (!after || after.capital || words[end - 1]?.possessive) return false;
  if (after.before === '-') return after.low === 'class';
  if (!plainGap(after)) return false;
  if (/^(?:aircraft|carrier|container|cargo|oil)$/.test(after.low))
    return /^(?:carrier|carriers|strike|ship|tanker|vessel|group)$/.test(next?.low ?? '');
  return SHIP_NOUNS.has(after.low) && after.low !== 'ship';
}
