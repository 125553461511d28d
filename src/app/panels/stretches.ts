/** A long text in stretches, so that the browser lays out only those that are scrolled to. */
import type { Span } from '../../model/span.ts';
import type { Piece } from '../ui/index.ts';

/** Characters of a stretch: some screens of text. A text of no more than one is left whole. */
const LONG = 6000;
/** A paragraph longer than this is parted between words: that breaks a line where none was. */
const ENDLESS = 4 * LONG;

/**
 * Cuts the pieces of a text into stretches that end with a line, or, in a paragraph without end, with a word. No marked piece is cut.
 * Joined, they are the text.
 */
export function stretchesOf<M extends Span>(pieces: readonly Piece<M>[]): Piece<M>[][] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONG) return [[...pieces]];
  const stretches: Piece<M>[][] = [];
  let [current, size]: [Piece<M>[], number] = [[], 0];
  const close = (): void => {
    stretches.push(current);
    [current, size] = [[], 0];
  };
  for (const piece of pieces) {
    const { text, start, end, marks } = piece;
    let from = 0;
    const add = (to: number): void => {
      current.push({ start: start + from, end: start + to, text: text.slice(from, to), marks });
      size += to - from;
      from = to;
    };
    for (let to = endIn(piece, from, size); to > from; to = endIn(piece, from, size)) {
      add(to);
      close();
    }
    if (start + from < end) add(end - start);
  }
  if (current.length > 0) close();
  return stretches;
}

/** Where in a piece, from an offset on, a stretch that has so many characters already may end; -1 where it may not. */
function endIn({ text, marks }: Piece<Span>, from: number, size: number): number {
  if (marks.length > 0) return -1;
  const line = text.indexOf('\n', Math.max(from, from + LONG - size));
  if (line >= 0) {
    // What is empty between two paragraphs belongs to the first.
    let end = line + 1;
    while (text[end] === '\n') end += 1;
    return end;
  }
  if (size + text.length - from < ENDLESS) return -1;
  const space = text.indexOf(' ', Math.max(from, from + ENDLESS - size));
  return space < 0 ? -1 : space + 1;
}
