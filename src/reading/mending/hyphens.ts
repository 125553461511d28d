/** Words parted at the ends of lines, as PDFs, columns of print and old mail have them. */
import type { Edit } from './passes.ts';

/**
 * Second halves of compounds that keep their hyphen before a noun ("Saudi-led", "family-owned"). Source: the compound
 * participles and adjectives of the Associated Press style.
 */
const SECONDS = new Set(
  `backed based born brokered built funded held hosted imposed led made mediated oriented owned related ruled run
   sponsored style supported supplied trained allied aligned affiliated controlled occupied administered linked friendly
   speaking flagged wide ranking range term scale level time old elect general year day month week hour mile kilometer
   kilometre member nation party state style type free rich poor wing western eastern northern southern era proof
   called like minded proclaimed declared appointed reaching standing running lasting ranging term defense defence
   determination government ceasefire`.split(/\s+/),
);
/** Halves that also end plain words: "trou-bled", "sched-uled", "be-held", "unti-me-ly". */
const ALSO_ENDINGS = new Set(
  'led held run time like old day free term range wing state style type level era ruled made'.split(' '),
);
/** First halves that keep their hyphen. */
const FIRSTS = new Set(
  'ex non self so vice anti pro all half high low long short mid well ill far much one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third north south east west full part multi cross co'.split(
    ' ',
  ),
);
/** After one of these the hyphen stays only before certain words: "co-operation", "anti-aircraft" are both written. */
const HANGING = /^(?:and|or|to|nor|und)$/;

/**
 * A word's first half, its hyphen, the end of the line, and its second half. What has more hyphens or letters than
 * any word is not looked through.
 */
const PARTED =
  /(?<![\p{L}\p{N}\p{M}])((?:[\p{L}\p{M}\p{N}'’]{1,60}-){0,6})([\p{L}\p{M}\p{N}'’]{0,60}[\p{L}\p{N}\p{M}])([-‐\u00ad¬])[ \t\u00a0]*(?:\r\n|[\n\r\u2028])[ \t\u00a0]*(?=(\p{L}[\p{L}\p{M}'’]*))/gu;

/** What a parted word is whole: with its hyphen, without, or unknown (no word is parted there). */
function hyphenOf(
  first: string,
  second: string,
  words: ReadonlySet<string>,
  chained: boolean,
): string | null {
  if (HANGING.test(second)) return null;
  const [low, end] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${low}-${end}`) && !words.has(low + end)) return '-';
  if (words.has(low + end)) return '';
  const shouted = first.length > 1 && first === first.toUpperCase() && second === second.toUpperCase();
  if (/^\p{Lu}/u.test(second) && !shouted) return '-';
  if (/^\p{N}+$/u.test(first) || first.length === 1 || (chained && SECONDS.has(end))) return '-';
  if (FIRSTS.has(low)) return '-';
  if (!SECONDS.has(end)) return '';
  // "Saudi-led", but "trou-bled": what could end a plain word needs a name or a known word before it.
  if (ALSO_ENDINGS.has(end) && !/^\p{Lu}/u.test(first) && !words.has(low)) return '';
  return '-';
}

/** Makes parted words whole. In a paragraph that has one, breaks behind full lines are no ends of lines either. */
export function partedWords(text: string): Edit[] {
  if (!/[-‐\u00ad¬][ \t\u00a0]*[\n\r\u2028]/.test(text)) return [];
  const found = [...text.matchAll(PARTED)];
  if (found.length === 0) return [];
  const words = new Set(
    text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*(?![-‐\u00ad¬]\s*\n)/gu),
  );
  const edits: Edit[] = [];
  const paragraphs: { readonly start: number; readonly end: number }[] = [];
  for (const match of found) {
    const [whole, chain = '', first = '', mark = '', second = ''] = match;
    const hyphen = mark === '\u00ad' ? '' : hyphenOf(first, second, words, chain !== '');
    if (hyphen === null) continue;
    const start = match.index + chain.length + first.length;
    edits.push({ start, end: match.index + whole.length, by: hyphen });
    const last = paragraphs.at(-1);
    if (!last || start >= last.end) paragraphs.push(paragraphAt(text, start));
  }
  const joined = paragraphs.flatMap(({ start, end }) => fullLines(text, start, end));
  const taken = new Set<number>();
  for (const { start, end } of edits) for (let at = start; at < end; at += 1) taken.add(at);
  return [...edits, ...joined.filter(({ start }) => !taken.has(start))].sort((a, b) => a.start - b.start);
}

const BLANK = /\n[ \t\r\u00a0]*\n/g;

function paragraphAt(text: string, at: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, at - 20_000), at);
  const opening = [...before.matchAll(BLANK)].at(-1);
  const start = at - before.length + (opening ? opening.index + opening[0].length : 0);
  BLANK.lastIndex = at;
  const closing = BLANK.exec(text);
  return { start, end: closing ? closing.index : text.length };
}

/** A line so long, of the paragraph's longest, was broken for want of room. */
const FULL = 0.75;

/** The breaks of a paragraph behind lines that are full. */
function fullLines(text: string, start: number, end: number): Edit[] {
  const lines = text.slice(start, end).split('\n');
  const width = Math.max(...lines.map((line) => line.trim().length));
  const edits: Edit[] = [];
  let at = start;
  for (const line of lines.slice(0, -1)) {
    at += line.length;
    if (line.trim().length >= FULL * width) edits.push({ start: at, end: at + 1, by: ' ' });
    at += 1;
  }
  return edits;
}
