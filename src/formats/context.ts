/** The words around a passage, by which it is found again in a text that has changed elsewhere. */
import type { Span } from '../model/span.ts';

/** UTF-16 code units on either side; Hypothesis and the Web Annotation examples take about as many. */
const REACH = 32;

export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** What stands before and behind a span, whole characters only. */
export const contextOf = (text: string, { start, end }: Span): Context => ({
  prefix: whole(text, Math.max(0, start - REACH), start),
  suffix: whole(text, end, Math.min(text.length, end + REACH)),
});

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** A stretch whose ends do not cut a surrogate pair. */
function whole(text: string, start: number, end: number): string {
  const from = isLow(text.charCodeAt(start)) ? start + 1 : start;
  const to = isLow(text.charCodeAt(end)) ? end - 1 : end;
  return text.slice(from, Math.max(from, to));
}

/** UTF-16 offset -> number of code points before it, which other standards count in. */
export function codePointsBefore(text: string, offset: number): number {
  let pairs = 0;
  for (let at = 1; at < offset; at++) if (isLow(text.charCodeAt(at))) pairs++;
  return offset - pairs;
}
