/**
 * Tables from feature hashes to integer weights, as they are at run time: open addressing, with a few bits of each
 * hash kept as a fingerprint, so that a feature never seen in training is taken for another about once in three hundred times.
 * Slots, and first entries of rows, are fetched in a pass without branches, for memory to answer many at a time.
 */

/** Bits of the hash that tell two features in neighbouring slots apart. */
export const FINGERPRINT = 8;
const PRINT = 2 ** FINGERPRINT - 1;

/** For scoring a set of features. Scores are added to `scores`, one a class. */
export interface Scorer {
  score(features: Int32Array, count: number, scores: Int32Array): void;
}

/** How many bits address the slots of a table of so many features: at most two thirds full. */
export const addressBits = (features: number): number =>
  Math.max(4, Math.ceil(Math.log2(Math.max(1, features) * 1.5)));

const fetched = new Int32Array(256);
const firsts = new Int32Array(256);

/** A table of many classes, few of them with a weight: each feature has a row of (class, weight). */
export class RowTable implements Scorer {
  private readonly shift: number;
  private readonly mask: number;
  /** Fingerprint in the low bits, place of the row's first entry plus one above; 0 for an empty slot. */
  private readonly slots: Int32Array;
  /** Class in the low 6 bits, then a bit that is 1 in a row's last entry, then the weight. */
  private readonly entries: Int16Array;

  /**
   * @param keys the features' hashes, cut to `addressBits + FINGERPRINT` bits, ascending
   * @param starts where each feature's row begins in `entries`
   * @param entries as `rowEntry` makes them
   */
  constructor(keys: Uint32Array, starts: Int32Array, entries: Int16Array) {
    const bits = addressBits(keys.length);
    this.shift = 32 - bits - FINGERPRINT;
    this.mask = 2 ** bits - 1;
    this.slots = new Int32Array(2 ** bits);
    this.entries = entries;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key >>> FINGERPRINT;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = ((starts[row]! + 1) << FINGERPRINT) | (key & PRINT);
    }
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, shift, entries } = this;
    for (let i = 0; i < count; i++) fetched[i] = slots[(features[i]! >>> shift) >>> FINGERPRINT]!;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> shift;
      let slot = key >>> FINGERPRINT;
      let there = fetched[i]!;
      while (there !== 0 && ((there ^ key) & PRINT) !== 0) {
        slot = (slot + 1) & mask;
        there = slots[slot]!;
      }
      if (there !== 0) fetched[found++] = (there >>> FINGERPRINT) - 1;
    }
    for (let i = 0; i < found; i++) firsts[i] = entries[fetched[i]!]!;
    for (let i = 0; i < found; i++) {
      let at = fetched[i]!;
      let entry = firsts[i]!;
      scores[entry & 63]! += entry >> 7;
      while ((entry & 64) === 0) {
        entry = entries[++at]!;
        scores[entry & 63]! += entry >> 7;
      }
    }
  }
}

/** Weights of a RowTable reach so far on either side: an entry is 16 bits. */
export const ROW_LIMIT = 255;

export const rowEntry = (label: number, weight: number, last: boolean): number =>
  (weight << 7) | (last ? 64 : 0) | label;

/** Weights of a TripleTable reach so far on either side. */
export const TRIPLE_LIMIT = 2047;

/** A table of three classes, the first of which always weighs 0: the two other weights lie in the slot itself. */
export class TripleTable implements Scorer {
  private readonly shift: number;
  private readonly mask: number;
  /** Fingerprint (8 bits), weight of class 1 (12 bits), weight of class 2 (12 bits); 0 for an empty slot. */
  private readonly slots: Int32Array;

  /** @param pairs weights of class 1 and class 2, two for each key */
  constructor(keys: Uint32Array, pairs: Int16Array) {
    const bits = addressBits(keys.length);
    this.shift = 32 - bits - FINGERPRINT;
    this.mask = 2 ** bits - 1;
    this.slots = new Int32Array(2 ** bits);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      let slot = key >>> FINGERPRINT;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = (key & PRINT) | ((pairs[2 * i]! & 0xfff) << FINGERPRINT) | (pairs[2 * i + 1]! << 20);
    }
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, shift } = this;
    for (let i = 0; i < count; i++) fetched[i] = slots[(features[i]! >>> shift) >>> FINGERPRINT]!;
    let one = 0;
    let two = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> shift;
      let slot = key >>> FINGERPRINT;
      let entry = fetched[i]!;
      while (entry !== 0 && ((entry ^ key) & PRINT) !== 0) {
        slot = (slot + 1) & mask;
        entry = slots[slot]!;
      }
      one += (entry << 12) >> 20;
      two += entry >> 20;
    }
    scores[1]! += one;
    scores[2]! += two;
  }
}
