import { lastStarting, type Span } from '../model/span.ts';
import type { Quotation } from './types.ts';

/** Finds the quotations at a place of a text without going through all of them. */
export class QuotationIndex {
  readonly list: readonly Quotation[];
  /** Of each quotation, the one it lies in, or -1. */
  private readonly outer: readonly number[];

  /** @param list in order of their beginning; two either lie one within the other or apart, as `findQuotations` gives them */
  constructor(list: readonly Quotation[]) {
    this.list = list;
    const open: number[] = [];
    this.outer = list.map(({ start }, at) => {
      while (open.length > 0 && (list[open.at(-1) ?? -1]?.end ?? 0) <= start) open.pop();
      const outer = open.at(-1) ?? -1;
      open.push(at);
      return outer;
    });
  }

  /** Indices of the quotations that share a code unit with a stretch, in order of their beginning. */
  at({ start, end }: Span): number[] {
    const found: number[] = [];
    const last = lastStarting(this.list, start);
    for (let at = last; at >= 0; at = this.outer[at] ?? -1)
      if ((this.list[at]?.end ?? 0) > start) found.unshift(at);
    for (let at = last + 1; (this.list[at]?.start ?? end) < end; at++) found.push(at);
    return found;
  }

  /** The first of the quotations at a stretch that a condition holds for. */
  find(span: Span, holds: (quotation: Quotation) => boolean): Quotation | undefined {
    for (const at of this.at(span)) {
      const quotation = this.list[at];
      if (quotation !== undefined && holds(quotation)) return quotation;
    }
    return undefined;
  }
}
