/** Words of a reading in a text: letter for letter; only white space may differ, since texts break their lines anywhere. */
import type { Span } from '../model/span.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All places of words within a stretch of a text: as whole words, or, where there is none, inside longer ones. */
export function placesOf(text: string, words: string, { start, end }: Span): Span[] {
  const parts = words.trim().split(/\s+/).map(escaped);
  if (parts[0] === '') return [];
  const pattern = parts.join('\\s+');
  const stretch = text.slice(start, end);
  const find = (source: string): Span[] =>
    [...stretch.matchAll(new RegExp(source, 'gu'))].map(({ index, 0: found }) => ({
      start: start + index,
      end: start + index + found.length,
    }));
  const whole = find(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`);
  return whole.length > 0 ? whole : find(pattern);
}
