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
