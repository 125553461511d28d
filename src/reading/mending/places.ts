/** From places in a mended text to those in the untouched one. */
import type { Repair } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** A mark behind a full stop ends with its sentence; one behind a word is no part of the word. */
const STOP = /[.!?…]["'”’»)]*$/;

/**
 * The way back.
 * @param source the untouched text
 * @param repairs in order
 * @returns a function that gives any object with a span in the mended text the same span in the untouched one, in time
 *   logarithmic in the number of repairs. What was left out at a span's rim is no part of it, but for a mark behind a full stop
 */
export function placesIn(source: string, repairs: readonly Repair[]): <T extends Span>(item: T) => T {
  // Where each repair's words begin in the mended text.
  const begins: number[] = [];
  let shift = 0;
  for (const { start, end, by } of repairs) {
    begins.push(start + shift);
    shift += by.length - (end - start);
  }
  /** The last repair that begins at or before a place of the mended text, or -1. */
  const lastBefore = (place: number): number => {
    let [low, high] = [0, begins.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const startOf = (place: number): number => {
    const at = lastBefore(place);
    const repair = repairs[at];
    if (!repair) return place;
    const into = place - (begins[at] ?? 0);
    return into < repair.by.length ? repair.start : repair.end + into - repair.by.length;
  };
  const endOf = (place: number): number => {
    const at = lastBefore(place - 1);
    const repair = repairs[at];
    const into = place - 1 - (begins[at] ?? 0);
    const end =
      repair && into < repair.by.length
        ? repair.end
        : repair
          ? repair.end + into + 1 - repair.by.length
          : place;
    const mark = repairs[at + 1];
    const closes =
      mark?.by === '' && mark.start === end && STOP.test(source.slice(Math.max(0, end - 4), end));
    return closes && /^\S.*$/.test(source.slice(mark.start, mark.end)) ? mark.end : end;
  };
  return (item) => ({ ...item, start: startOf(item.start), end: endOf(item.end) });
}

/** The words of a stretch of the untouched text as reading sees them. */
export function wordsOf(text: string, repairs: readonly Repair[], { start, end }: Span): string {
  let words = '';
  let at = start;
  let [low, high] = [0, repairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repairs[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let next = low; next < repairs.length; next += 1) {
    const repair = repairs[next];
    if (!repair || repair.start >= end) break;
    if (repair.start < at) continue;
    words += text.slice(at, repair.start) + repair.by;
    at = repair.end;
  }
  return words + text.slice(at, Math.max(at, end));
}
