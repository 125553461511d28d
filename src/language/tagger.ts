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

/** Past forms of irregular verbs, by the hash of the word: the tags that they have as such. */
export type PastTags = ReadonlyMap<
  number,
  {
    readonly tags: readonly number[];
    /** Whether the treebank has it, as what else it may be. */ readonly known: boolean;
  }
>;

/** So many points must a tag lead by for the next best not to be kept in mind. Chosen on the development files. */
const MARGIN = 30;
/** So many points may the best tag lead by over a finite verb's where a sentence would otherwise have no verb. Chosen likewise. */
const VERB_MARGIN = 60;
/** Tags of words that have the form of a finite verb, and the tag that they have as one. */
const AS_VERB: readonly (readonly [string, string])[] = [
  ['NNS', 'VBZ'],
  ['NN', 'VBP'],
  ['VB', 'VBP'],
  ['VBN', 'VBD'],
];

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
  private readonly pasts: PastTags;
  private readonly proper: number;
  private readonly plural: number;
  /** Finite verbs but modals, modals, and the full stop. */
  private readonly finite: readonly number[];
  private readonly modal: number;
  private readonly stop: number;
  /** Tags that no past form has. */
  private readonly unlikePast: ReadonlySet<number>;
  private readonly asVerb: ReadonlyMap<number, number>;
  private readonly features = new Int32Array(TAG_FEATURES);
  private readonly scores: Int32Array;

  /** @param tags the Penn Treebank tags that the scorer's classes stand for */
  constructor(scorer: Scorer, tags: readonly string[], sure: SureTags, pasts: PastTags = new Map()) {
    this.scorer = scorer;
    this.pasts = pasts;
    this.classes = tags.length;
    this.sure = sure;
    this.proper = tags.indexOf('NNP');
    this.plural = tags.indexOf('NNPS');
    this.finite = ['VBZ', 'VBP', 'VBD'].map((tag) => tags.indexOf(tag));
    this.unlikePast = new Set(['VB', 'VBP', 'VBZ'].map((tag) => tags.indexOf(tag)));
    this.asVerb = new Map(AS_VERB.map(([tag, verb]) => [tags.indexOf(tag), tags.indexOf(verb)]));
    this.modal = tags.indexOf('MD');
    this.stop = tags.indexOf('.');
    this.scores = new Int32Array(tags.length);
  }

  /**
   * The class of each word. A recognised name is a proper noun, singular or plural.
   * @param doubts where to note the words whose tag was in doubt
   */
  tag(words: Words, doubts?: TagDoubts): Int32Array {
    const tags = new Int32Array(words.count);
    this.tagFrom(0, words, tags, doubts);
    if (this.lacksVerb(tags)) this.findVerb(words, tags, doubts);
    return tags;
  }

  private tagFrom(from: number, words: Words, tags: Int32Array, doubts?: TagDoubts): void {
    for (let i = from; i < words.count; i++) {
      const sure = sureTag(words, i, this.sure);
      if (sure >= 0) {
        tags[i] = sure;
        continue;
      }
      this.weigh(words, tags, i);
      const tag = best(this.scores, this.classes);
      const past = words.name[i] === 0 ? this.pasts.get(words.lower[i]!) : undefined;
      if (past && (!past.known || this.unlikePast.has(tag))) {
        tags[i] = past.tags.reduce((top, other) => (this.scores[other]! > this.scores[top]! ? other : top));
        continue;
      }
      if (words.name[i] === 0) doubts?.note(i, this.scores, tag);
      tags[i] = words.name[i] === 1 && tag !== this.plural ? this.proper : tag;
    }
  }

  /** Sets the scores of the word at `i`, given the tags before it. */
  private weigh(words: Words, tags: Int32Array, i: number): void {
    const count = tagFeatures(words, tags, i, this.features);
    this.scores.fill(0);
    this.scorer.score(this.features, count, this.scores);
  }

  /** What ends with a full stop is mostly a sentence, and has a finite verb. */
  private lacksVerb(tags: Int32Array): boolean {
    return tags.at(-1) === this.stop && !tags.some((tag) => tag === this.modal || this.finite.includes(tag));
  }

  /** Makes a finite verb of the word that is most like one, if any comes near. */
  private findVerb(words: Words, tags: Int32Array, doubts?: TagDoubts): void {
    let [at, verb, least] = [-1, -1, VERB_MARGIN];
    for (let i = 0; i < words.count; i++) {
      const past = this.pasts.get(words.lower[i]!)?.tags.find((tag) => this.finite.includes(tag));
      const tag = this.asVerb.has(tags[i]!) ? (past ?? this.asVerb.get(tags[i]!)) : undefined;
      if (tag === undefined || words.name[i] === 1 || sureTag(words, i, this.sure) >= 0) continue;
      this.weigh(words, tags, i);
      const deficit = this.scores[tags[i]!]! - this.scores[tag]!;
      if (deficit < least) [at, verb, least] = [i, tag, deficit];
    }
    if (at < 0) return;
    tags[at] = verb;
    if (doubts) doubts.seconds[at] = -1;
    this.tagFrom(at + 1, words, tags, doubts);
  }
}

/** The only tag of the word at `i`, or -1. */
export function sureTag(words: Words, i: number, sure: SureTags): number {
  return words.shape[i]! % 4 === 0 && words.name[i] === 0 ? (sure.get(words.lower[i]!) ?? -1) : -1;
}
