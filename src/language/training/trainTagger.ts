import { TAG_FEATURES, best, tagFeatures } from '../tagger.ts';
import type { Words } from '../words.ts';
import { Perceptron, Random } from './perceptron.ts';

export interface TaggedWords {
  readonly words: Words;
  readonly tags: Int32Array;
}

/**
 * Trains a tagger. It decodes with its own guesses, so that it learns to live with its mistakes.
 * @param classes how many tags there are
 * @param progress is told after each epoch how many words were right, of how many
 */
export function trainTagger(
  sentences: readonly TaggedWords[],
  classes: number,
  epochs: number,
  seed: number,
  progress: (epoch: number, right: number, words: number) => void = () => {},
): Perceptron {
  const model = new Perceptron(classes);
  const random = new Random(seed);
  const order = [...sentences];
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(classes);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let right = 0;
    let total = 0;
    for (const { words, tags } of random.shuffle(order)) {
      const guesses = new Int32Array(words.count);
      for (let i = 0; i < words.count; i++) {
        const count = tagFeatures(words, guesses, i, features);
        scores.fill(0);
        model.score(features, count, scores);
        const guess = best(scores, classes);
        if (guess !== tags[i]) model.update(features, count, tags[i]!, guess);
        else right++;
        total++;
        model.steps++;
        guesses[i] = words.name[i] === 1 ? tags[i]! : guess;
      }
    }
    progress(epoch, right, total);
  }
  return model;
}
