/** Datelines before an article's first sentence and credits after its last: stretches of a line that are not prose. */
import { BLOCS } from '../lexicon/blocs.ts';
import { CREDITS, DATELINE } from '../lexicon/pageDebris.ts';
import type { Line } from './lines.ts';

/** Credits stand so near to the end of a line, in code units. */
const LONGEST_CREDITS = 400;
/** A line with a dateline goes on with at least so much prose. */
const FEWEST_LEFT = 40;

/** Cuts the first dateline of a text, and credits at the end of any line, into lines of their own. */
export function cutCredits(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ text }) => datelineOf(text) > 0);
  return lines.flatMap((line, at) => {
    if (line.debris) return [line];
    const from = at === first ? datelineOf(line.text) : 0;
    const to = creditsFrom(line.text);
    return [
      piece(line, 0, from, line.spaced),
      piece(line, from, to, line.spaced && from === 0),
      piece(line, to, line.text.length, false),
    ].filter((part) => part !== null);
  });
}

/** In capitals too, but no places: "NATO -- ... -- said". */
const ACRONYMS = new Set(BLOCS.flatMap(({ acronyms, weak = [] }) => acronyms.concat(weak)));

/** The length of the dateline that a line begins with, or 0. */
function datelineOf(text: string): number {
  const dateline = DATELINE.exec(text.slice(0, 120))?.[0] ?? '';
  if (ACRONYMS.has(dateline.replace(/\W+$/, ''))) return 0;
  const { length } = dateline;
  return text.length - length >= FEWEST_LEFT ? length : 0;
}

/** Where the credits begin that end a line; the line's length where it has none. */
function creditsFrom(text: string): number {
  const from = Math.max(0, text.length - LONGEST_CREDITS);
  const found = CREDITS.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function piece(line: Line, from: number, to: number, spaced: boolean): Line | null {
  const text = line.text.slice(from, to);
  const words = text.trim();
  if (words === '') return null;
  const start = line.start + from + text.indexOf(words);
  return { start, end: start + words.length, text: words, spaced };
}
