/**
 * Writing and reading of numbers bit by bit, with Rice codes: a number n is n >> k in unary, then the k low bits.
 * Small and quick to decode, and close to the best possible for gaps between sorted hashes and for weights.
 */

const ESCAPE = 24;
/** So many bits of a window of 32 are there wherever in a byte it begins. */
const SURE = 25;

export class BitWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private pending = 0;
  private filled = 0;

  /** The lowest `count` bits of `value`, most significant first; count up to 32. */
  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.pending = (this.pending << 1) | ((value >>> i) & 1);
      if (++this.filled === 8) this.flush();
    }
  }

  /** A number from 0 to 2^32 - 1. */
  rice(value: number, k: number): void {
    const high = k === 0 ? value : Math.floor(value / 2 ** k);
    if (high >= ESCAPE) {
      for (let i = 0; i < ESCAPE; i++) this.bits(1, 1);
      this.bits(value, 32);
      return;
    }
    for (let i = 0; i < high; i++) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value, k);
  }

  /** A number of either sign. */
  signed(value: number, k: number): void {
    this.rice(value < 0 ? -2 * value - 1 : 2 * value, k);
  }

  finish(): Uint8Array {
    while (this.filled !== 0) this.bits(0, 1);
    return this.bytes.slice(0, this.length);
  }

  private flush(): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length++] = this.pending;
    this.pending = 0;
    this.filled = 0;
  }
}

export class BitReader {
  private readonly bytes: Uint8Array;
  /** Place of the next bit. */
  private at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start * 8;
  }

  /** The next 32 bits without moving, of which the first `SURE` are there. Past the end all bits are 0. */
  private window(): number {
    const { bytes } = this;
    const i = this.at >>> 3;
    const word =
      i + 4 <= bytes.length
        ? (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!
        : ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8);
    return word << (this.at & 7);
  }

  /** The next `count` bits, up to 32, as an unsigned number. */
  bits(count: number): number {
    if (count > 16) return this.bits(count - 16) * 65536 + this.bits(16);
    if (count === 0) return 0;
    const value = this.window() >>> (32 - count);
    this.at += count;
    return value;
  }

  rice(k: number): number {
    const window = this.window();
    const high = Math.clz32(~window);
    const length = high + 1 + k;
    if (k > 0 && length <= SURE) {
      this.at += length;
      return (high << k) | ((window << (high + 1)) >>> (32 - k));
    }
    if (high >= ESCAPE) {
      this.at += ESCAPE;
      return this.bits(32);
    }
    this.at += high + 1;
    return ((high << k) >>> 0) + this.bits(k);
  }

  signed(k: number): number {
    const value = this.rice(k);
    return (value & 1) === 1 ? -((value >>> 1) + 1) : value >>> 1;
  }
}

/** The Rice parameter with which `values` take fewest bits, or nearly: the best of those near their mean's size. */
export function bestRice(values: readonly number[] | Uint32Array): number {
  let total = 0;
  for (const value of values) total += value;
  const size = Math.log2(1 + total / Math.max(1, values.length));
  let best = 0;
  let least = Infinity;
  for (let k = Math.max(0, Math.floor(size) - 3); k <= Math.min(30, size + 1); k++) {
    let bits = 0;
    for (const value of values) {
      const high = value >= 2 ** 31 ? Math.floor(value / 2 ** k) : value >>> k;
      bits += high >= ESCAPE ? ESCAPE + 32 : high + 1 + k;
    }
    if (bits < least) [best, least] = [k, bits];
  }
  return best;
}

/** Zigzag: numbers of either sign to numbers from 0, small ones first. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
