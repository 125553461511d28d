/** A text's lines, and paragraphs that were wrapped by hand joined again. */
import type { Span } from '../model/span.ts';

/** A stretch without surrounding white space; `spaced` where a blank line stands before it. */
export interface Line extends Span {
  readonly text: string;
  readonly spaced: boolean;
  /** Known for page furniture by its place. */
  readonly debris?: boolean;
}

const MARKER = /^(?:#{1,6}\s+|>\s+|[-*•▪■●]\s+)(?=[\p{L}\p{N}"'([])/u;

/** The lines that hold anything, in order, without list, quotation and heading marks of plain text and Markdown. */
export function splitLines(view: string): Line[] {
  const lines: Line[] = [];
  let spaced = true;
  for (let at = 0; at <= view.length;) {
    const stop = view.indexOf('\n', at);
    const end = stop < 0 ? view.length : stop;
    const raw = view.slice(at, end);
    const text = raw.trim();
    if (text === '') spaced = true;
    else {
      const mark = MARKER.exec(text.slice(0, 40))?.[0].length ?? 0;
      const start = at + raw.indexOf(text) + mark;
      if (mark < text.length)
        lines.push({ start, end: start + text.length - mark, text: text.slice(mark), spaced });
      spaced = false;
    }
    at = end + 1;
  }
  return lines;
}

const WRAP_MIN = 40;
const WRAP_MAX = 120;
/** So many line breaks must look forced, and such a share of them, before a text counts as wrapped. */
const WRAP_BREAKS = 3;
const WRAP_SHARE = 0.75;

/**
 * Joins lines that were broken to a width, as mail readers and `fmt` do. A break is forced where the next line's first
 * word would not have fitted; a text is wrapped where no line is longer than 120 and most breaks are forced. One
 * forced break alone joins two lines only if the second goes on in lower case.
 */
export function unwrap(view: string, lines: readonly Line[]): Line[] {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (width < WRAP_MIN || width > WRAP_MAX) return [...lines];
  const forced = lines.map((line, index) => {
    const before = lines[index - 1];
    if (!before || line.spaced) return null;
    return before.text.length + 1 + firstWord(line.text).length > width;
  });
  const breaks = forced.filter((value) => value !== null).length;
  const forcedOnes = forced.filter(Boolean).length;
  const wrapped = forcedOnes >= WRAP_BREAKS && forcedOnes >= WRAP_SHARE * breaks;
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && forced[index] && (wrapped || /^\p{Ll}/u.test(line.text)))
      joined[joined.length - 1] = { ...last, end: line.end, text: view.slice(last.start, line.end) };
    else joined.push(line);
  }
  return joined;
}

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';
