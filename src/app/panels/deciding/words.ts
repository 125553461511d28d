/** Words of a text that are chosen one by one, or several in a row. */
import type { Span } from '../../../model/span.ts';

/** Words of a stretch, in order; what joins two parts of one (hyphen, apostrophe, full stop inside) is none of its own. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[-’'.&][\p{L}\p{N}]+)*/gu)].map(
    ({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    }),
  );
}

/**
 * What is chosen after a word was pressed: it alone; with what was chosen, where it stands right beside that, or where all
 * up to it is wanted; nothing, where it was all that was chosen.
 */
export function pressed(
  words: readonly Span[],
  chosen: Span | undefined,
  word: Span,
  upTo: boolean,
): Span | undefined {
  if (!chosen) return word;
  if (chosen.start === word.start && chosen.end === word.end) return undefined;
  const at = words.findIndex(({ start }) => start === word.start);
  const beside = words[at - 1]?.end === chosen.end || words[at + 1]?.start === chosen.start;
  if (!upTo && !beside) return word;
  return { start: Math.min(chosen.start, word.start), end: Math.max(chosen.end, word.end) };
}
