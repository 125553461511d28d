/** What is looked up about a pair, through the hidden layer: sums of rows that are computed once. */
import { rowsOf, type Weights } from './network.ts';
import type { WindowPairs } from './pairs.ts';

/** Tables of a pair in the order in which the model lays them side by side, and what they are asked with. */
const TABLES = [
  ['distance', 'distances'],
  ['step', 'steps'],
  ['forward_rule', 'forward'],
  ['backward_rule', 'backward'],
  ['rule_mode', 'modes'],
] as const;

/**
 * Opens the tables.
 * @param from the hidden layer's first input that they are
 * @returns adds what is known of a pair to the row that begins at a place
 */
export function pairTables(
  weights: Weights,
  from: number,
): (pairs: WindowPairs, pair: number, to: Float32Array, place: number) => void {
  const { numbers, shape } = weights.tensor('hidden.0.weight');
  const scales = weights.tensor('hidden.0.weight.scale').numbers;
  const [outputs = 0, inputs = 0] = shape;
  let first = from;
  const tables = TABLES.map(([name, asked]) => {
    const table = rowsOf(weights, `${name}.weight`);
    const { count, width } = table;
    const rows = new Float32Array(count * outputs);
    for (let row = 0; row < count; row += 1) {
      const embedding = new Float32Array(width);
      table.add(row, embedding, 0);
      for (let output = 0; output < outputs; output += 1) {
        let sum = 0;
        for (let at = 0; at < width; at += 1) sum += embedding[at]! * numbers[output * inputs + first + at]!;
        rows[row * outputs + output] = sum * scales[output]!;
      }
    }
    first += width;
    return { rows, asked };
  });
  /** Sums of the five rows by what was asked: most pairs are asked alike, as the rules say nothing of them. */
  const sums = new Map<number, Float32Array>();
  const sumOf = (pairs: WindowPairs, pair: number): Float32Array => {
    let key = 0;
    for (const { asked } of tables) key = key * 32 + pairs[asked][pair]!;
    const known = sums.get(key);
    if (known) return known;
    const sum = new Float32Array(outputs);
    for (const { rows, asked } of tables) {
      const row = pairs[asked][pair]! * outputs;
      for (let at = 0; at < outputs; at += 1) sum[at]! += rows[row + at]!;
    }
    sums.set(key, sum);
    return sum;
  };
  return (pairs, pair, to, place) => {
    const sum = sumOf(pairs, pair);
    for (let at = 0; at < outputs; at += 1) to[place + at]! += sum[at]!;
  };
}
