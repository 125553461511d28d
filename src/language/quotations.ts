import type { Span } from '../model/span.ts';
import type { Quotation } from './types.ts';

type Kind = 'double' | 'single';

/** A mark that has opened and waits for its close. */
interface Open {
  readonly kind: Kind;
  readonly start: number;
  readonly inner: number;
  /** A straight single mark: an apostrophe, unless a close turns up. */
  readonly tentative: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly inner: Span;
  readonly closed: boolean;
  continues: Found | null;
}

/** No writer nests deeper: where so many have opened and none has closed, their closes are lost. */
const DEEPEST = 8;

const MARK = /''|``|["“”„‟«»‘’‚'‹›]/gu;
/** Words that begin with an apostrophe. */
const ELISION = /^['’](?:em|til|cause|tis|twas|n|round|bout|\d\ds?)(?![\p{L}\d])/iu;

/**
 * Finds all that stands in quotation marks, of whatever kind, paired or mixed: direct speech and words held at arm's
 * length alike. Which way a mark points is read from the white space around it first, from its shape second.
 * @param text the text with its own quotation marks, not a view in which they are made alike
 * @param blocks paragraphs, in order; a quotation not closed in its own ends there, and a paragraph that then opens
 *   with a mark continues it
 * @returns the quotations in order of their beginning; nested ones lie within others
 */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const all: Found[] = [];
  let pending: Found | null = null;
  for (const block of blocks) {
    const found = inBlock(text, block);
    const first = found[0];
    if (pending !== null && first !== undefined && first.start === firstMark(text, block))
      first.continues = pending;
    pending = found.find(({ closed, start }) => !closed && !isSingle(text.charAt(start))) ?? null;
    for (const quotation of found) all.push(quotation);
  }
  const places = new Map(all.map((quotation, index) => [quotation, index]));
  return all.map(({ start, end, inner, closed, continues }) => {
    const before = continues === null ? null : (places.get(continues) ?? null);
    return { start, end, inner, closed, continues: before };
  });
}

function firstMark(text: string, block: Span): number {
  let at = block.start;
  while (at < block.end && /[\s(]/u.test(text.charAt(at))) at++;
  return at;
}

const isSingle = (mark: string): boolean => /^['‘’‚‹›]$/u.test(mark);

function inBlock(text: string, block: Span): Found[] {
  const found: Found[] = [];
  let stack: Open[] = [];
  const open = { double: 0, single: 0 };
  const end = (inner: number, to: number, from: Open, closed: boolean): void => {
    if (closed || !from.tentative)
      found.push({
        start: from.start,
        end: to,
        inner: { start: from.inner, end: inner },
        closed,
        continues: null,
      });
  };
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const at = block.start + match.index;
    const mark = match[0];
    const after = at + mark.length;
    const kind: Kind = isSingle(mark) ? 'single' : 'double';
    const way = direction(text, at, after, block, mark, kind, open[kind] > 0);
    if (way === 'open') {
      if (stack.length === DEEPEST) stack = giveUp(stack, open, (lost) => end(at, at, lost, false));
      stack.push({ kind, start: at, inner: after, tentative: mark === "'" });
      open[kind]++;
    } else if (way === 'close' && open[kind] > 0) {
      let top = stack.pop()!;
      for (; top.kind !== kind; top = stack.pop()!) {
        open[top.kind]--;
        end(at, at, top, false);
      }
      open[kind]--;
      end(at, after, top, true);
    }
  }
  for (const rest of stack) end(block.end, block.end, rest, false);
  return found.sort((a, b) => a.start - b.start);
}

/** Of marks that opened and found no close: lets go of apostrophes, or where there are none, ends all. */
function giveUp(stack: readonly Open[], open: Record<Kind, number>, end: (lost: Open) => void): Open[] {
  const kept = stack.filter(({ tentative }) => !tentative);
  const left = kept.length === stack.length ? [] : kept;
  for (const lost of stack)
    if (!left.includes(lost)) {
      open[lost.kind]--;
      end(lost);
    }
  return left;
}

/** Whether a mark opens, closes, or is no quotation mark (an apostrophe, inches). */
function direction(
  text: string,
  at: number,
  after: number,
  block: Span,
  mark: string,
  kind: Kind,
  isOpen: boolean,
): 'open' | 'close' | 'none' {
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const next = after < block.end ? text.charAt(after) : ' ';
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(next);
  if (kind === 'single' && /['’]/u.test(mark)) {
    if (wordBefore && wordAfter) return 'none';
    if (!wordBefore && ELISION.test(text.slice(at, at + 8))) return 'none';
    if (mark === '’' && !isOpen) return 'none';
  }
  const opens = /[\s([{—–/:"“„«‘'-]/u.test(before) && !/[\s.,;:!?)\]}]/u.test(next);
  const closes = !/[\s([{]/u.test(before) && !wordAfter;
  if (opens && !closes) return mark === '’' || (mark === '›' && isOpen) ? 'close' : 'open';
  if (closes && !opens) return isOpen ? 'close' : opensByShape(mark) && /\s/u.test(before) ? 'open' : 'none';
  // White space on both sides, or on neither.
  if (kind === 'single') return mark === '‘' ? 'open' : isOpen ? 'close' : 'none';
  if (isOpen) return mark === '«' || mark === '„' ? 'open' : 'close';
  return wordBefore && /^(?:["”»]|'')$/u.test(mark) ? 'none' : 'open';
}

const opensByShape = (mark: string): boolean => /^(?:[“„‟«‘‚‹]|``)$/u.test(mark);
