import type { Span } from '../model/span.ts';
import { boundaryAfter } from './boundaries.ts';
import { isBreak, isSpace } from './spaces.ts';

/** A sentence longer than this (in code units) is cut, so that reading stays linear in the length of any text. */
const LONGEST = 1500;

/**
 * Splits a text into sentences.
 * @param view the text; offsets of the result are into it
 * @param blocks stretches that no sentence crosses (paragraphs, headings), in order
 * @returns sentences in order, without surrounding white space; together they cover all that is not white space
 */
export function splitSentences(view: string, blocks: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    let start = block.start;
    for (const line of lines(view, block)) {
      start = line.start;
      const marks = /[.!?…]+/gu;
      const own = view.slice(line.start, line.end); // a search in the whole text would run on beyond the line
      for (let match = marks.exec(own); match !== null; match = marks.exec(own)) {
        const at = line.start + match.index;
        const end = boundaryAfter(view, at, line.start + marks.lastIndex, start, line.end);
        if (end <= start) continue;
        push(view, start, end, sentences);
        start = end;
        marks.lastIndex = Math.max(end - line.start, marks.lastIndex);
      }
      push(view, start, line.end, sentences);
    }
  }
  return sentences;
}

/** Cuts a block where a line break ends more than a line: a hard-wrapped paragraph stays whole, a heading does not. */
function* lines(view: string, block: Span): Generator<Span> {
  const width = widest(view, block);
  let start = block.start;
  let lineStart = start;
  for (let at = start; at < block.end; at++) {
    if (!isBreak(view, at)) continue;
    let breaks = 0;
    let next = at;
    for (; next < block.end && isSpace(view, next); next++)
      if (isBreak(view, next) && !(view[next] === '\n' && view[next - 1] === '\r')) breaks++;
    if (breaks > 1 || endsLine(view, lineStart, at, next, width)) {
      yield { start, end: at };
      start = next;
    }
    lineStart = next;
    at = next - 1;
  }
  yield { start, end: block.end };
}

/** Length of the longest line. */
function widest(view: string, block: Span): number {
  let width = 0;
  let start = block.start;
  for (let at = start; at <= block.end; at++)
    if (at === block.end || isBreak(view, at)) {
      width = Math.max(width, at - start);
      start = at + 1;
    }
  return width;
}

/** No printer wraps lines at more than this. */
const WIDEST_WRAP = 110;

/** A line was wrapped if the next word would not have fitted; else whoever wrote it ended it. */
function endsLine(view: string, start: number, at: number, next: number, width: number): boolean {
  let end = at;
  while (end > start && isSpace(view, end - 1)) end--;
  const first = view.charAt(next);
  if (/\p{Ll}/u.test(first) && !/[.!?]/u.test(view.charAt(end - 1))) return false;
  if (width > WIDEST_WRAP || /[-–—•*·▪#]/u.test(first)) return true;
  if (/[.!?:;…"'”’»)\]]/u.test(view.charAt(end - 1))) return true;
  let word = next;
  while (word < next + 40 && word < view.length && !isSpace(view, word)) word++;
  return end - start < 50 || end - start + 1 + word - next < width - 3;
}

/** Adds view[start, end) without white space around it, cut where it is too long for one sentence. */
function push(view: string, from: number, to: number, sentences: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(view, start)) start++;
  while (end > start && isSpace(view, end - 1)) end--;
  if (start === end) return;
  while (end - start > LONGEST) {
    const cut = cutBefore(view, start, start + LONGEST);
    sentences.push(trimmed(view, start, cut));
    start = cut;
    while (start < end && isSpace(view, start)) start++;
  }
  if (start < end) sentences.push({ start, end });
}

function trimmed(view: string, start: number, to: number): Span {
  let end = to;
  while (end > start + 1 && isSpace(view, end - 1)) end--;
  return { start, end };
}

/** The best place to cut in the last third before `limit`: after a semicolon, a comma, a space, else at the limit. */
function cutBefore(view: string, start: number, limit: number): number {
  const least = start + Math.floor((2 * LONGEST) / 3);
  const stretch = view.slice(least, limit); // a search in the whole text would go back to its beginning
  for (const mark of [';', ',', ' ']) {
    const at = stretch.lastIndexOf(mark);
    if (at >= 0) return least + at + 1;
  }
  const code = view.charCodeAt(limit);
  return code >= 0xdc00 && code < 0xe000 ? limit - 1 : limit; // never inside a surrogate pair
}
