import { packRows, packTriples, type PackedFeature } from '../pack.ts';
import type { Perceptron } from './perceptron.ts';

/** How finely weights are kept, and which features are dropped. */
export interface Precision {
  /** Steps of a whole weight. */
  readonly scale: number;
  /** Features changed less often are dropped. */
  readonly leastUpdates: number;
  /** Weights smaller than this, in steps, are dropped. */
  readonly leastWeight: number;
}

/** A model of many classes as bytes. */
export function exportRows(model: Perceptron, { scale, leastUpdates, leastWeight }: Precision): Uint8Array {
  const features: PackedFeature[] = [];
  model.forEach((key, averages, updates) => {
    if (updates < leastUpdates) return;
    const weights: [number, number][] = [];
    averages.forEach((average, label) => {
      const weight = Math.max(-32000, Math.min(32000, Math.round(average * scale)));
      if (Math.abs(weight) >= leastWeight) weights.push([label, weight]);
    });
    if (weights.length > 0) features.push({ key, weights });
  });
  return packRows(features);
}

/** A model of three classes as bytes: only differences to class 0 matter. */
export function exportTriples(
  model: Perceptron,
  { scale, leastUpdates, leastWeight }: Precision,
): Uint8Array {
  const features: PackedFeature[] = [];
  model.forEach((key, averages, updates) => {
    if (updates < leastUpdates) return;
    const one = Math.round((averages[1]! - averages[0]!) * scale);
    const two = Math.round((averages[2]! - averages[0]!) * scale);
    if (Math.abs(one) < leastWeight && Math.abs(two) < leastWeight && Math.abs(one - two) < leastWeight)
      return;
    features.push({
      key,
      weights: [
        [1, one],
        [2, two],
      ],
    });
  });
  return packTriples(features);
}
