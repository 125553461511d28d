import { TAG_FEATURES, tagFeatures } from './tagFeatures.ts';
import type { Scorer } from './weights.ts';
import type { Words } from './words.ts';

/** Index of the greatest score; the first of equals. */
export function best(scores: Int32Array, count: number): number {
  let top = 0;
  for (let c = 1; c < count; c++) if (scores[c]! > scores[top]!) top = c;
  return top;
}

/** Words in lower case that have one tag only, by the hash of the word: the tagger need not think about them. */
export type SureTags = ReadonlyMap<number, number>;

/** So many points must a tag lead by for the next best not to be kept in mind. Chosen on the development files. */
const MARGIN = 20;

/** For each word the tag that came second, if it came near. */
export class TagDoubts {
  /** -1 where the tag is not in doubt. */
  readonly seconds: Int8Array;
  /** How many points the second tag scored less. */
  readonly deficits: Int8Array;

  constructor(count: number) {
    this.seconds = new Int8Array(count).fill(-1);
    this.deficits = new Int8Array(count);
  }

  /** @param tag the class with the greatest score */
  note(word: number, scores: Int32Array, tag: number): void {
    let second = -1;
    let least = scores[tag]! - MARGIN;
    for (let c = 0; c < scores.length; c++)
      if (c !== tag && scores[c]! > least) [second, least] = [c, scores[c]!];
    this.seconds[word] = second;
    this.deficits[word] = second < 0 ? 0 : scores[tag]! - least;
  }
}

/** Tags words from left to right. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly classes: number;
  private readonly sure: SureTags;
  private readonly proper: number;
  private readonly plural: number;
  private readonly features = new Int32Array(TAG_FEATURES);
  private readonly scores: Int32Array;

  /** @param tags the Penn Treebank tags that the scorer's classes stand for */
  constructor(scorer: Scorer, tags: readonly string[], sure: SureTags) {
    this.scorer = scorer;
    this.classes = tags.length;
    this.sure = sure;
    this.proper = tags.indexOf('NNP');
    this.plural = tags.indexOf('NNPS');
    this.scores = new Int32Array(tags.length);
  }

  /**
   * The class of each word. A recognised name is a proper noun, singular or plural.
   * @param doubts where to note the words whose tag was in doubt
   */
  tag(words: Words, doubts?: TagDoubts): Int32Array {
    const tags = new Int32Array(words.count);
    for (let i = 0; i < words.count; i++) {
      const sure = sureTag(words, i, this.sure);
      if (sure >= 0) {
        tags[i] = sure;
        continue;
      }
      const count = tagFeatures(words, tags, i, this.features);
      this.scores.fill(0);
      this.scorer.score(this.features, count, this.scores);
      const tag = best(this.scores, this.classes);
      if (words.name[i] === 0) doubts?.note(i, this.scores, tag);
      tags[i] = words.name[i] === 1 && tag !== this.plural ? this.proper : tag;
    }
    return tags;
  }
}

/** The only tag of the word at `i`, or -1. */
export function sureTag(words: Words, i: number, sure: SureTags): number {
  return words.shape[i]! % 4 === 0 && words.name[i] === 0 ? (sure.get(words.lower[i]!) ?? -1) : -1;
}
