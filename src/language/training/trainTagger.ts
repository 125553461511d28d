import { TAG_FEATURES, tagFeatures } from '../tagFeatures.ts';
import { type SureTags, best, sureTag } from '../tagger.ts';
import type { Words } from '../words.ts';
import { Perceptron, Random } from './perceptron.ts';

export interface TaggedWords {
  readonly words: Words;
  readonly tags: Int32Array;
}

const SURE_COUNT = 25;
const SURE_SHARE = 0.995;

/**
 * Trains a tagger. It decodes with its own guesses, so that it learns to live with its mistakes.
 * @param classes how many tags there are
 * @param progress is told after each epoch how many words were right, of how many
 */
export function trainTagger(
  sentences: readonly TaggedWords[],
  classes: number,
  sure: SureTags,
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
        total++;
        const known = sureTag(words, i, sure);
        if (known >= 0) {
          guesses[i] = known;
          if (known === tags[i]) right++;
          continue;
        }
        const count = tagFeatures(words, guesses, i, features);
        scores.fill(0);
        model.score(features, count, scores);
        const guess = best(scores, classes);
        if (guess !== tags[i]) model.update(features, count, tags[i]!, guess);
        else right++;
        model.steps++;
        guesses[i] = words.name[i] === 1 ? tags[i]! : guess;
      }
    }
    progress(epoch, right, total);
  }
  return model;
}

/** Words in lower case seen often enough and, but for slips of the annotators, with one tag only. */
export function sureTags(sentences: readonly TaggedWords[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { words, tags } of sentences)
    for (let i = 0; i < words.count; i++) {
      if (words.shape[i]! % 4 !== 0 || words.name[i] === 1) continue;
      let of = counts.get(words.lower[i]!);
      if (of === undefined) counts.set(words.lower[i]!, (of = new Map<number, number>()));
      of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1);
    }
  const sure = new Map<number, number>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    for (const [tag, count] of of)
      if (total >= SURE_COUNT && count >= SURE_SHARE * total) sure.set(word, tag);
  }
  return sure;
}
