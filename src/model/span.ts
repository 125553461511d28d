/** A half-open stretch of a text, `start` to `end` exclusive, in UTF-16 code units of the untouched text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The last of several spans that starts at an offset or before it, by bisection.
 * @param spans in order of their beginning
 * @returns its index, or -1
 */
export function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Which spans share a code unit with a stretch, by bisection.
 * @param spans in order, none overlapping another
 * @returns indices, the second one exclusive
 */
export function reachOf(spans: readonly Span[], { start, end }: Span): [from: number, to: number] {
  let from = Math.max(0, lastStarting(spans, start));
  if ((spans[from]?.end ?? 0) <= start) from += 1;
  return [from, Math.max(from, lastStarting(spans, end - 1) + 1)];
}
