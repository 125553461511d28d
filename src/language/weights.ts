/**
 * Tables from feature hashes to integer weights, as they are at run time: open addressing, with a few bits of each
 * hash kept as a fingerprint, so that a feature never seen in training is taken for another about once in a thousand.
 */

/** Bits of the hash that tell two features in neighbouring slots apart. */
export const FINGERPRINT = 10;

/** For scoring a set of features. Scores are added to `scores`, one a class. */
export interface Scorer {
  score(features: Int32Array, count: number, scores: Int32Array): void;
}

/** How many bits address the slots of a table of so many features: at most two thirds full. */
export const addressBits = (features: number): number =>
  Math.max(4, Math.ceil(Math.log2(Math.max(1, features) * 1.5)));

/** A table of many classes, few of them with a weight: each feature has a row of (class, weight). */
export class RowTable implements Scorer {
  private readonly shift: number;
  private readonly mask: number;
  /** Fingerprint in the low bits, row in the others; 0 for an empty slot. */
  private readonly slots: Int32Array;
  private readonly starts: Int32Array;
  private readonly classes: Uint8Array;
  private readonly weights: Int16Array;

  /**
   * @param keys the features' hashes, cut to `addressBits + FINGERPRINT` bits, ascending
   * @param starts where each feature's row begins in `classes` and `weights`; one longer than `keys`
   */
  constructor(keys: Uint32Array, starts: Int32Array, classes: Uint8Array, weights: Int16Array) {
    const bits = addressBits(keys.length);
    this.shift = 32 - bits - FINGERPRINT;
    this.mask = 2 ** bits - 1;
    this.slots = new Int32Array(2 ** bits);
    this.starts = starts;
    this.classes = classes;
    this.weights = weights;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let slot = key >>> FINGERPRINT;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = ((row + 1) << FINGERPRINT) | (key & (2 ** FINGERPRINT - 1));
    }
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, shift, starts, classes, weights } = this;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> shift;
      const print = key & (2 ** FINGERPRINT - 1);
      for (let slot = key >>> FINGERPRINT; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = slots[slot]!;
        if ((entry & (2 ** FINGERPRINT - 1)) !== print) continue;
        const row = (entry >>> FINGERPRINT) - 1;
        for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++)
          scores[classes[at]!]! += weights[at]!;
        break;
      }
    }
  }
}

/** Weights of a TripleTable reach so far on either side. */
export const TRIPLE_LIMIT = 1023;

/** A table of three classes, the first of which always weighs 0: the two other weights lie in the slot itself. */
export class TripleTable implements Scorer {
  private readonly shift: number;
  private readonly mask: number;
  /** Fingerprint (10 bits), weight of class 1 (11 bits), weight of class 2 (11 bits); 0 for an empty slot. */
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
      this.slots[slot] =
        (key & 0x3ff) | ((pairs[2 * i]! & 0x7ff) << FINGERPRINT) | ((pairs[2 * i + 1]! & 0x7ff) << 21);
    }
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, shift } = this;
    let one = 0;
    let two = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> shift;
      const print = key & 0x3ff;
      for (let slot = key >>> FINGERPRINT; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = slots[slot]!;
        if ((entry & 0x3ff) !== print) continue;
        one += (entry << 11) >> 21;
        two += entry >> 21;
        break;
      }
    }
    scores[1]! += one;
    scores[2]! += two;
  }
}
