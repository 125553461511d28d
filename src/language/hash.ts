/** Hashes of strings and of tuples of small numbers, 32 bits, the same on every machine. */

/** Hash of `text` from `start` to `end` (FNV-1a over UTF-16 code units, then mixed). Never 0. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h === 0 ? 1 : h;
}

/**
 * Makes hashes of sums: each of `features[0, count)` holds a sum of values, each value times an odd constant of its
 * own, and of its template's number, so that the same values in two templates are two features.
 */
export function hashFeatures(features: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    let h = features[i]!;
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    h ^= h >>> 16;
    features[i] = h === 0 ? 1 : h;
  }
}

/** A template's number, spread over 32 bits; a sum of such numbers and values stays a whole number below 2^53. */
export const template = (number: number): number => Math.imul(number, 0x9e3779b1);
