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

/** Folds `value` into `h`. Order matters. */
export function mix(h: number, value: number): number {
  h = Math.imul(h ^ value, 0x5bd1e995);
  return h ^ (h >>> 15);
}

/** Last step of a chain of `mix`: spreads the high bits, by which tables are addressed. Never 0. */
export function finish(h: number): number {
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 16;
  h = Math.imul(h, 0x297a2d39);
  return h === 0 ? 1 : h;
}
