import type { Perceptron } from './perceptron.ts';

/** Features with their weights, averaged over models. */
export interface Mixture {
  /** The features' 32-bit hashes. */
  readonly keys: Int32Array;
  readonly classes: number;
  /** `classes` weights for each key. */
  readonly weights: Float32Array;
  /** How often a model changed the feature, on average. */
  readonly updates: Float32Array;
}

/**
 * The average of perceptrons that were trained on the same sentences in different orders (parameter mixing, McDonald,
 * Hall and Mann 2010): as good as their vote, and one model at run time.
 * @param models of the same classes and features
 */
export function mix(models: readonly Perceptron[]): Mixture {
  const classes = models[0]?.classes ?? 0;
  const rows = new Map<number, number>();
  for (const model of models)
    model.forEach((key) => {
      if (!rows.has(key)) rows.set(key, rows.size);
    });
  const weights = new Float32Array(rows.size * classes);
  const updates = new Float32Array(rows.size);
  for (const model of models)
    model.forEach((key, averages, count) => {
      const row = rows.get(key)!;
      updates[row]! += count / models.length;
      for (let c = 0; c < classes; c++) weights[row * classes + c]! += averages[c]! / models.length;
    });
  return { keys: Int32Array.from(rows.keys()), classes, weights, updates };
}
