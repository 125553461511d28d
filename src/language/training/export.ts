import { packRows, packTriples, type PackedFeature } from '../pack.ts';
import type { Mixture } from './mixture.ts';

/** Steps of a whole weight. The parser's margins and temperature are in such steps. */
const SCALE = 3;
/** Weights of fewer steps are dropped from rows. */
const LEAST_STEPS = 2;
/** A table should fill so much of its budget; its size is guessed anew until it does, but not for ever. */
const FILLED = 0.998;
const GUESSES = 8;

/** A model of many classes as bytes: as many features as go into `budget` bytes, the most important ones. */
export const exportRows = (model: Mixture, budget: number): Uint8Array =>
  fill(budget, byImportance(model, 0), packRows, (row) => {
    const weights: [number, number][] = [];
    for (let label = 0; label < model.classes; label++) {
      const steps = Math.round(SCALE * model.weights[row * model.classes + label]!);
      if (Math.abs(steps) >= LEAST_STEPS) weights.push([label, Math.max(-32_000, Math.min(32_000, steps))]);
    }
    return { key: model.keys[row]!, weights };
  });

/** A model of three classes as bytes, in the same way; only differences to class 0 matter. */
export const exportTriples = (model: Mixture, budget: number): Uint8Array =>
  fill(budget, byImportance(model, 1), packTriples, (row) => {
    const [zero, one, two] = model.weights.subarray(3 * row, 3 * row + 3);
    const weights = [one! - zero!, two! - zero!].map((weight) => Math.round(SCALE * weight));
    return {
      key: model.keys[row]!,
      weights:
        weights[0] === 0 && weights[1] === 0 ? [] : weights.map((weight, i) => [i + 1, weight] as const),
    };
  });

/**
 * Places of the features, the most important first: what a feature weighs, times the root of how often it was changed,
 * which tells how often it matters.
 * @param spread 1 where the difference of two classes' weights counts, 0 where each weight does
 */
function byImportance({ classes, weights, updates }: Mixture, spread: 0 | 1): Int32Array {
  const importance = Float32Array.from(updates, (count, row) => {
    let [least, most] = [0, 0];
    if (spread === 1) [least, most] = [Infinity, -Infinity];
    for (let c = row * classes; c < (row + 1) * classes; c++) {
      least = Math.min(least, weights[c]!);
      most = Math.max(most, weights[c]!);
    }
    return (spread === 1 ? most - least : Math.max(most, -least)) * Math.sqrt(count);
  });
  return Int32Array.from(updates.keys()).sort((a, b) => importance[b]! - importance[a]! || a - b);
}

/** Packs the first of the ranked features, so many that they fill the budget. */
function fill(
  budget: number,
  ranked: Int32Array,
  pack: (features: readonly PackedFeature[]) => Uint8Array,
  feature: (row: number) => PackedFeature,
): Uint8Array {
  const packed = (count: number): Uint8Array => {
    const features = Array.from(ranked.subarray(0, count), feature);
    return pack(features.filter(({ weights }) => weights.length > 0));
  };
  let best = packed(0);
  let [enough, tooMany] = [0, ranked.length + 1];
  for (let guess = 0, count = Math.min(ranked.length, budget / 2); guess < GUESSES; guess++) {
    const bytes = packed(count);
    if (bytes.length <= budget) [best, enough] = [bytes, count];
    else tooMany = count;
    if (enough === ranked.length || best.length >= FILLED * budget) break;
    const guessed = Math.floor((count * budget * (1 + FILLED)) / (2 * bytes.length));
    count = guessed > enough && guessed < tooMany ? guessed : (enough + tooMany) >> 1;
  }
  return best;
}
