import type { English } from '../english.ts';
import type { TreebankSentence } from '../conllu.ts';

/** Shares from 0 to 1, over all words, punctuation counted. */
export interface TreeScores {
  readonly words: number;
  readonly xpos: number;
  readonly upos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  /** Precision, recall and F1 of each label together with its head. */
  readonly labels: ReadonlyMap<string, { readonly gold: number; readonly f1: number }>;
}

/** Scores the reading of words that are cut already. */
export function scoreTrees(english: English, sentences: readonly TreebankSentence[]): TreeScores {
  const labels = new Map<string, { gold: number; guessed: number; right: number }>();
  const at = (label: string): { gold: number; guessed: number; right: number } => {
    let counts = labels.get(label);
    if (counts === undefined) labels.set(label, (counts = { gold: 0, guessed: 0, right: 0 }));
    return counts;
  };
  const sum = { words: 0, xpos: 0, upos: 0, lemma: 0, uas: 0, las: 0 };
  for (const { words } of sentences) {
    const { tags, upos, heads, deprels, lemmas } = english.parseWords(
      words.map(({ form }) => form),
      words.map(({ name }) => name),
    );
    words.forEach((word, i) => {
      const headRight = heads[i] === word.head;
      const right = headRight && deprels[i] === word.deprel;
      sum.words++;
      if (tags[i] === word.xpos) sum.xpos++;
      if (upos[i] === word.upos) sum.upos++;
      if (lemmas[i] === word.lemma) sum.lemma++;
      if (headRight) sum.uas++;
      if (right) sum.las++;
      at(word.deprel).gold++;
      at(deprels[i]!).guessed++;
      if (right) at(word.deprel).right++;
    });
  }
  const share = (part: number): number => part / Math.max(1, sum.words);
  return {
    words: sum.words,
    xpos: share(sum.xpos),
    upos: share(sum.upos),
    lemma: share(sum.lemma),
    uas: share(sum.uas),
    las: share(sum.las),
    labels: new Map(
      [...labels]
        .sort(([a, m], [b, n]) => n.gold - m.gold || (a < b ? -1 : 1))
        .map(([label, { gold, guessed, right }]) => [
          label,
          { gold, f1: (2 * right) / Math.max(1, gold + guessed) },
        ]),
    ),
  };
}
