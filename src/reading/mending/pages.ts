/** Heads and feet of printed pages, and advertisements, that stand between the halves of a sentence. */
import { FUNCTION_WORDS } from '../../lexicon/functionWords.ts';
import { DEBRIS_LINES, PAGE_LINES } from '../../lexicon/pageDebris.ts';
import { together } from '../patterns.ts';
import type { Edit } from './passes.ts';

/** A running head is no longer. */
const LONGEST_HEAD = 90;
/** So many lines may stand between two pages. */
const MOST_LINES = 4;

const HEADS = together([...PAGE_LINES, ...DEBRIS_LINES]);

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines that hold anything; a form feed ends a line. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: raw } of text.matchAll(/[^\n\r\f]+/g)) {
    const words = raw.trim();
    if (words === '') continue;
    const start = index + raw.indexOf(words);
    lines.push({ start, end: start + words.length, text: words });
  }
  return lines;
}

/** Lines that differ in their numbers at most, and stand more than once: running heads. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    if (text.length <= LONGEST_HEAD && !/[.!?:;,"'”’]$/.test(text)) {
      const plain = head(text);
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count > 1).map(([plain]) => plain));
}
const head = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

const isClosed = (line: string): boolean => /[.!?:;…]["'”’)\]]*$/.test(line) || line.length < 20;

/** Whether an open line breaks off: it ends as no sentence and no heading does, or the next goes on in lower case. */
function breaksOff(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  const last = /([\p{L}]+)$/u.exec(before)?.[1] ?? '';
  return /[,\p{L}][-‐\u00ad¬,]$|,$/u.test(before) || (/^\p{Ll}/u.test(last) && FUNCTION_WORDS.has(last));
}

/** Joins the halves of sentences over what stands between two pages. */
export function pageBreaks(text: string): Edit[] {
  const lines = linesOf(text);
  if (lines.length < 3) return [];
  const repeated = runningHeads(lines);
  const isHead = ({ text: words }: Line): boolean =>
    (words.length <= LONGEST_HEAD && HEADS.some((pattern) => pattern.test(words))) ||
    (repeated.has(head(words)) && !/^\p{Ll}/u.test(words));
  const edits: Edit[] = [];
  for (let at = 1; at < lines.length - 1; at += 1) {
    if (isClosed(lines[at - 1]!.text)) continue;
    let next = at;
    while (next < lines.length - 1 && next - at < MOST_LINES && isHead(lines[next]!)) next += 1;
    const [before, after] = [lines[at - 1]!, lines[next]!];
    if (next > at && !isHead(before) && breaksOff(before.text, after.text))
      // One break stays, for what reads lines.
      edits.push({ start: before.end, end: after.start, by: '\n' });
    at = Math.max(at, next - 1);
  }
  return edits;
}
