const fetched = new Int32Array(256);

/**
 * The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features, in whole numbers: the weights
 * change by one, and the average is kept as a second sum (w - u / steps), so training gives the same on every machine.
 */
export class Perceptron {
  readonly classes: number;
  /** Updates so far, counted by the caller's steps; starts at 1. */
  steps = 1;
  private keys: Int32Array;
  private rows: Int32Array;
  private mask: number;
  private used = 0;
  private weights: Int32Array;
  private sums: Float64Array;
  private updates: Int32Array;

  constructor(classes: number, bits = 20) {
    this.classes = classes;
    this.keys = new Int32Array(2 ** bits);
    this.rows = new Int32Array(2 ** bits);
    this.mask = 2 ** bits - 1;
    this.weights = new Int32Array(2 ** 16 * classes);
    this.sums = new Float64Array(2 ** 16 * classes);
    this.updates = new Int32Array(2 ** 16);
  }

  get size(): number {
    return this.used;
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { classes, weights, keys, rows, mask } = this;
    let found = 0;
    for (let i = 0; i < count; i++) fetched[i] = keys[(features[i]! >>> 3) & mask]!;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      let slot = (key >>> 3) & mask;
      for (let there = fetched[i]!; there !== 0; there = keys[slot]!) {
        if (there === key) {
          fetched[found++] = rows[slot]!;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    if (classes === 3) {
      let [zero, one, two] = [0, 0, 0];
      for (let i = 0; i < found; i++) {
        const base = fetched[i]! * 3;
        zero += weights[base]!;
        one += weights[base + 1]!;
        two += weights[base + 2]!;
      }
      scores[0]! += zero;
      scores[1]! += one;
      scores[2]! += two;
      return;
    }
    for (let i = 0; i < found; i++) {
      const base = fetched[i]! * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
    }
  }

  /** Makes `right` weigh more and `wrong` less by one for each of the features. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.insert(features[i]!);
      const base = row * this.classes;
      this.weights[base + right]!++;
      this.sums[base + right]! += this.steps;
      this.weights[base + wrong]!--;
      this.sums[base + wrong]! -= this.steps;
      this.updates[row]!++;
    }
  }

  /** Replaces the weights by their averages, `scale` steps a unit; training ends with this. */
  average(scale: number): void {
    const { weights, sums, steps } = this;
    for (let i = 0; i < this.used * this.classes; i++) {
      weights[i] = Math.round((weights[i]! - sums[i]! / steps) * scale);
      sums[i] = 0;
    }
  }

  /** Calls back with each feature's hash, its averaged weights (a view that is used again) and its updates. */
  forEach(visit: (key: number, averages: Float64Array, updates: number) => void): void {
    const averages = new Float64Array(this.classes);
    for (let slot = 0; slot <= this.mask; slot++) {
      const key = this.keys[slot]!;
      if (key === 0) continue;
      const row = this.rows[slot]!;
      const base = row * this.classes;
      for (let c = 0; c < this.classes; c++)
        averages[c] = this.weights[base + c]! - this.sums[base + c]! / this.steps;
      visit(key, averages, this.updates[row]!);
    }
  }

  private find(key: number): number {
    const { keys, mask } = this;
    for (let slot = (key >>> 3) & mask; ; slot = (slot + 1) & mask) {
      const there = keys[slot]!;
      if (there === key) return this.rows[slot]!;
      if (there === 0) return -1;
    }
  }

  private insert(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.used * 2 > this.mask) this.grow();
    let slot = (key >>> 3) & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    const row = this.used++;
    this.rows[slot] = row;
    if (row === this.updates.length) this.growRows();
    return row;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2);
    this.mask = this.keys.length - 1;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      let slot = (keys[i]! >>> 3) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[i]!;
      this.rows[slot] = rows[i]!;
    }
  }

  private growRows(): void {
    const rows = Math.floor(this.updates.length * 1.6);
    const weights = new Int32Array(rows * this.classes);
    weights.set(this.weights);
    this.weights = weights;
    const sums = new Float64Array(rows * this.classes);
    sums.set(this.sums);
    this.sums = sums;
    const updates = new Int32Array(rows);
    updates.set(this.updates);
    this.updates = updates;
  }
}

/** A small generator of pseudo-random numbers (xorshift, Marsaglia 2003): the same numbers for the same seed. */
export class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return Math.floor(((x >>> 0) / 2 ** 32) * limit);
  }

  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const held = items[i]!;
      items[i] = items[j]!;
      items[j] = held;
    }
    return items;
  }
}
