/** Marks in a text: cutting it into pieces that each carry what marks them. Pure; offsets are UTF-16 code units. */
import type { Span } from '../../model/span.ts';

/** A stretch of text with the marks that cover it, in the order given. */
export interface Piece<M> extends Span {
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Cuts `text` at every border of a mark. Marks may overlap and nest; parts outside the text are left out. Time n log n in
 * the marks, for each time as many as cover a place.
 * @param offset where `text` begins in the document, so that marks can keep the document's offsets.
 */
export function cut<M extends Span>(text: string, offset: number, marks: readonly M[]): Piece<M>[] {
  const end = offset + text.length;
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > offset)
    .map((mark, order) => ({ mark, order }));
  const waiting = [...inside].sort((a, b) => b.mark.start - a.mark.start);
  const borders = new Set([offset, end]);
  for (const { mark } of inside) borders.add(Math.max(mark.start, offset)).add(Math.min(mark.end, end));
  const sorted = [...borders].sort((a, b) => a - b);
  let open: typeof inside = [];
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index]!;
    open = open.filter(({ mark }) => mark.end > from);
    while (waiting.length > 0 && waiting.at(-1)!.mark.start <= from) open.push(waiting.pop()!);
    open.sort((a, b) => a.order - b.order);
    return {
      start: from,
      end: to,
      text: text.slice(from - offset, to - offset),
      marks: open.map(({ mark }) => mark),
    };
  });
}

/**
 * The stretches to mark in a document so that none overlap: the one in focus whole, of the others what is left beside
 * it and beside earlier ones. In text order; each knows which passage it is (part of).
 */
export function disjoint<P extends Span>(
  passages: readonly P[],
  focus: Span | null,
): (Span & { readonly of: P })[] {
  const inOrder = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = focus ? inOrder.find((p) => p.start === focus.start && p.end === focus.end) : undefined;
  const parts: (Span & { readonly of: P })[] = [];
  let free = 0;
  for (const passage of inOrder) {
    if (passage === whole) continue;
    const start = Math.max(passage.start, free);
    free = Math.max(free, passage.end);
    if (start >= passage.end) continue;
    for (const part of subtract({ start, end: passage.end }, whole)) parts.push({ ...part, of: passage });
  }
  if (whole) parts.push({ start: whole.start, end: whole.end, of: whole });
  return parts.sort((a, b) => a.start - b.start);
}

function subtract(span: Span, hole: Span | undefined): Span[] {
  if (!hole || hole.end <= span.start || span.end <= hole.start) return [span];
  return [
    { start: span.start, end: hole.start },
    { start: hole.end, end: span.end },
  ].filter(({ start, end }) => start < end);
}
