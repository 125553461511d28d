/** Weight tables as bytes and back: gaps between sorted hashes and small weights, in Rice codes. */
import { BitReader, BitWriter, bestRice, zigzag } from './bits.ts';
import {
  FINGERPRINT,
  ROW_LIMIT,
  RowTable,
  TRIPLE_LIMIT,
  TripleTable,
  addressBits,
  rowEntry,
} from './weights.ts';

/** A feature and its weights, whole numbers. */
export interface PackedFeature {
  /** The full 32-bit hash. */
  readonly key: number;
  /** Class and weight, weights not 0. */
  readonly weights: readonly (readonly [label: number, weight: number])[];
}

/** Cuts the hashes to the bits the table keeps and sorts; of two that then fall together the heavier stays. */
function sorted(features: readonly PackedFeature[]): [keys: Uint32Array, rows: PackedFeature['weights'][]] {
  const shift = 32 - addressBits(features.length) - FINGERPRINT;
  const weight = (row: PackedFeature['weights']): number => row.reduce((sum, [, w]) => sum + Math.abs(w), 0);
  const all = features
    .map(({ key, weights }) => ({ key: key >>> shift, weights }))
    .sort((a, b) => a.key - b.key || weight(b.weights) - weight(a.weights));
  // Those dropped count as rows without weights, so that the number of features, and with it the shift, stays.
  const rows = all.map(({ key, weights }, i) => (i > 0 && all[i - 1]!.key === key ? [] : weights));
  return [Uint32Array.from(all, ({ key }) => key), rows];
}

const gapsOf = (keys: Uint32Array): number[] =>
  Array.from(keys, (key, i) => key - (i === 0 ? 0 : keys[i - 1]!));

const clamp = (weight: number, limit: number): number => Math.max(-limit, Math.min(limit, weight));

/** A table of many classes. */
export function packRows(features: readonly PackedFeature[]): Uint8Array {
  const [keys, rows] = sorted(features);
  const gaps = gapsOf(keys);
  const gapK = bestRice(gaps);
  const countK = bestRice(rows.map(({ length }) => length));
  const entries = rows.flat();
  const labelK = bestRice(entries.map(([label]) => label));
  const weightK = bestRice(entries.map(([, w]) => zigzag(w)));
  const bits = new BitWriter();
  bits.bits(keys.length, 32);
  bits.bits(entries.length, 32);
  for (const k of [gapK, countK, labelK, weightK]) bits.bits(k, 5);
  rows.forEach((row, i) => {
    bits.rice(gaps[i]!, gapK);
    bits.rice(row.length, countK);
    for (const [label, weight] of row) {
      bits.rice(label, labelK);
      bits.signed(clamp(weight, ROW_LIMIT), weightK);
    }
  });
  return bits.finish();
}

export function unpackRows(bytes: Uint8Array, start: number): RowTable {
  const bits = new BitReader(bytes, start);
  const count = Math.min(bits.bits(32), 8 * bytes.length);
  const total = Math.min(bits.bits(32), 8 * bytes.length);
  const [gapK, countK, labelK, weightK] = [bits.bits(5), bits.bits(5), bits.bits(5), bits.bits(5)];
  const keys = new Uint32Array(count);
  const starts = new Int32Array(count);
  const entries = new Int16Array(total + 1);
  let key = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    key += bits.rice(gapK);
    keys[i] = key;
    const length = bits.rice(countK);
    starts[i] = length === 0 ? total : at;
    for (let left = length; left > 0; left--) {
      const label = bits.rice(labelK) & 63;
      entries[at++] = rowEntry(label, bits.signed(weightK), left === 1);
    }
  }
  entries[total] = rowEntry(0, 0, true);
  return new RowTable(keys, starts, entries);
}

/** A table of three classes of which class 0 has no weights. */
export function packTriples(features: readonly PackedFeature[]): Uint8Array {
  const [keys, rows] = sorted(features);
  const gaps = gapsOf(keys);
  const pairs = rows.map((row) =>
    [1, 2].map((c) => clamp(row.find(([label]) => label === c)?.[1] ?? 0, TRIPLE_LIMIT)),
  );
  const gapK = bestRice(gaps);
  const ks = [0, 1].map((c) => bestRice(pairs.map((pair) => zigzag(pair[c]!))));
  const bits = new BitWriter();
  bits.bits(keys.length, 32);
  for (const k of [gapK, ...ks]) bits.bits(k, 5);
  pairs.forEach((pair, i) => {
    bits.rice(gaps[i]!, gapK);
    bits.signed(pair[0]!, ks[0]!);
    bits.signed(pair[1]!, ks[1]!);
  });
  return bits.finish();
}

export function unpackTriples(bytes: Uint8Array, start: number): TripleTable {
  const bits = new BitReader(bytes, start);
  const count = Math.min(bits.bits(32), 8 * bytes.length);
  const [gapK, firstK, secondK] = [bits.bits(5), bits.bits(5), bits.bits(5)];
  const keys = new Uint32Array(count);
  const pairs = new Int16Array(2 * count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += bits.rice(gapK);
    keys[i] = key;
    pairs[2 * i] = bits.signed(firstK);
    pairs[2 * i + 1] = bits.signed(secondK);
  }
  return new TripleTable(keys, pairs);
}
