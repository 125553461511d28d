import { expect, test } from 'vitest';
import { unpackRows, unpackTriples } from '../pack.ts';
import { exportRows, exportTriples } from './export.ts';
import { mix } from './mixture.ts';
import { Perceptron } from './perceptron.ts';

const FEATURES = 400;
const feature = (i: number): number => Math.imul(i + 1, 0x9e3779b1);

/** A model in which feature `i` has been changed `i % 7 + times` times for class 1 and against class 0. */
function trained(classes: number, times: number): Perceptron {
  const model = new Perceptron(classes);
  for (let i = 0; i < FEATURES; i++)
    for (let update = 0; update < (i % 7) + times; update++) model.update(Int32Array.of(feature(i)), 1, 1, 0);
  model.steps = 2;
  return model;
}

test('a mixture holds the mean of the averaged weights, and 0 where a model does not know the feature', () => {
  const [some, more] = [trained(3, 1), trained(3, 3)];
  more.update(Int32Array.of(12_345), 1, 2, 0);
  const { keys, weights, updates } = mix([some, more]);
  expect(keys).toHaveLength(FEATURES + 1);
  const row = keys.indexOf(feature(9));
  expect([...weights.subarray(3 * row, 3 * row + 3)]).toEqual([-2, 2, 0]);
  expect(updates[row]).toBe(4);
  const alone = keys.indexOf(12_345);
  expect(weights[3 * alone + 2]).toBe(0);
  expect(updates[alone]).toBe(0.5);
});

test.each([
  ['rows', exportRows, unpackRows, 5],
  ['triples', exportTriples, unpackTriples, 3],
] as const)('%s keep within the budget and drop what matters least first', (_, write, read, classes) => {
  const model = mix([trained(classes, 0)]);
  const whole = write(model, 1_000_000);
  const half = write(model, whole.length >> 1);
  expect(half.length).toBeLessThanOrEqual(whole.length >> 1);
  expect(half.length).toBeGreaterThan(whole.length >> 2);
  const padded = new Uint8Array(half.length + 8);
  padded.set(half);
  const table = read(padded, 0);
  const known = Array.from({ length: FEATURES }, (__, i) => {
    const scores = new Int32Array(classes);
    table.score(Int32Array.of(feature(i)), 1, scores);
    return scores[1]! > 0;
  });
  const strong = known.filter((knows, i) => knows && i % 7 === 6).length;
  const weak = known.filter((knows, i) => knows && i % 7 === 1).length;
  expect(strong).toBeGreaterThan(FEATURES / 7 - 3);
  expect(weak).toBeLessThan(strong / 2);
});
