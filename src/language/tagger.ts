import { finish, mix } from './hash.ts';
import type { Scorer } from './weights.ts';
import type { Words } from './words.ts';

/** Most features of one word. */
export const TAG_FEATURES = 40;

const START = 0x51f3;
const END = 0x7a21;

/**
 * Features of the word at `i` for the tagger, given the tags of the words before it. Collins (2002) after
 * Ratnaparkhi (1996): forms, affixes, shape, the tags of the two words before, the words around.
 * @returns how many were written to `out`
 */
export function tagFeatures(words: Words, tags: Int32Array, i: number, out: Int32Array): number {
  const { count, lower, shape, suffix2, suffix3, suffix4, prefix1, prefix3 } = words;
  const w = lower[i]!;
  const before = i > 0 ? lower[i - 1]! : START;
  const before2 = i > 1 ? lower[i - 2]! : START;
  const after = i + 1 < count ? lower[i + 1]! : END;
  const after2 = i + 2 < count ? lower[i + 2]! : END;
  const t1 = i > 0 ? tags[i - 1]! : 61;
  const t2 = i > 1 ? tags[i - 2]! : 62;
  const s = shape[i]! + (i === 0 ? 64 : 0);
  let n = 0;
  out[n++] = finish(1);
  out[n++] = finish(mix(2, w));
  out[n++] = finish(mix(mix(3, w), s));
  out[n++] = finish(mix(4, suffix2[i]!));
  out[n++] = finish(mix(5, suffix3[i]!));
  out[n++] = finish(mix(6, suffix4[i]!));
  out[n++] = finish(mix(mix(7, suffix3[i]!), s));
  out[n++] = finish(mix(8, prefix1[i]!));
  out[n++] = finish(mix(9, prefix3[i]!));
  out[n++] = finish(mix(10, s));
  out[n++] = finish(mix(11, t1));
  out[n++] = finish(mix(mix(12, t1), t2));
  out[n++] = finish(mix(mix(13, t1), w));
  out[n++] = finish(mix(14, before));
  out[n++] = finish(mix(15, before2));
  out[n++] = finish(mix(16, after));
  out[n++] = finish(mix(17, after2));
  out[n++] = finish(mix(mix(18, before), w));
  out[n++] = finish(mix(mix(19, w), after));
  out[n++] = finish(mix(mix(20, before), after));
  out[n++] = finish(mix(mix(21, t1), after));
  out[n++] = finish(mix(mix(22, i > 0 ? suffix3[i - 1]! : START), t1));
  out[n++] = finish(mix(23, i + 1 < count ? suffix3[i + 1]! : END));
  out[n++] = finish(mix(mix(24, i + 1 < count ? shape[i + 1]! : END), s));
  out[n++] = finish(mix(mix(25, i + 1 < count ? suffix2[i + 1]! : END), suffix2[i]!));
  out[n++] = finish(mix(mix(mix(26, t1), t2), suffix2[i]!));
  out[n++] = finish(
    mix(mix(27, i + 2 < count ? suffix2[i + 2]! : END), i + 1 < count ? suffix2[i + 1]! : END),
  );
  out[n++] = finish(mix(mix(28, after), after2));
  return n;
}

/** Index of the greatest score; the first of equals. */
export function best(scores: Int32Array, count: number): number {
  let top = 0;
  for (let c = 1; c < count; c++) if (scores[c]! > scores[top]!) top = c;
  return top;
}

/** Tags words from left to right. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly classes: number;
  private readonly proper: number;
  private readonly plural: number;
  private readonly features = new Int32Array(TAG_FEATURES);
  private readonly scores: Int32Array;

  /** @param tags the Penn Treebank tags that the scorer's classes stand for */
  constructor(scorer: Scorer, tags: readonly string[]) {
    this.scorer = scorer;
    this.classes = tags.length;
    this.proper = tags.indexOf('NNP');
    this.plural = tags.indexOf('NNPS');
    this.scores = new Int32Array(tags.length);
  }

  /** The class of each word. A recognised name is a proper noun, singular or plural. */
  tag(words: Words): Int32Array {
    const tags = new Int32Array(words.count);
    for (let i = 0; i < words.count; i++) {
      const count = tagFeatures(words, tags, i, this.features);
      this.scores.fill(0);
      this.scorer.score(this.features, count, this.scores);
      tags[i] = best(this.scores, this.classes);
      if (words.name[i] === 1 && tags[i] !== this.plural) tags[i] = this.proper;
    }
    return tags;
  }
}
