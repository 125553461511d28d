import type { TreebankSentence } from '../conllu.ts';
import { type Words, readWords } from '../words.ts';
import { goldTree } from './oracle.ts';
import { projectivize } from './projective.ts';
import type { TaggedWords } from './trainTagger.ts';
import type { ParsedWords } from './trainParser.ts';

/** The tags and labels of a treebank, most frequent first; classes are places in these lists. */
export interface Inventory {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
}

/** At most 64 of each: the model's rows have six bits for the class. */
const MOST_CLASSES = 64;

export function inventory(sentences: readonly TreebankSentence[]): Inventory {
  const ranked = (pick: (word: TreebankSentence['words'][number]) => string): string[] => {
    const counts = new Map<string, number>();
    for (const { words } of sentences)
      for (const word of words) counts.set(pick(word), (counts.get(pick(word)) ?? 0) + 1);
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_CLASSES)
      .map(([key]) => key);
  };
  return { tags: ranked(({ xpos }) => xpos), labels: ranked(({ deprel }) => deprel) };
}

const wordsOf = ({ words }: TreebankSentence): Words =>
  readWords(
    words.map(({ form }) => form),
    words.map(({ name }) => name),
  );

export function forTagger(sentences: readonly TreebankSentence[], { tags }: Inventory): TaggedWords[] {
  const classes = new Map(tags.map((tag, index) => [tag, index]));
  return sentences.map((sentence) => ({
    words: wordsOf(sentence),
    tags: Int32Array.from(sentence.words, ({ xpos }) => classes.get(xpos) ?? 0),
  }));
}

/** @param tags the guessed tags of each sentence */
export function forParser(
  sentences: readonly TreebankSentence[],
  tags: readonly Int32Array[],
  { labels }: Inventory,
): ParsedWords[] {
  const classes = new Map(labels.map((label, index) => [label, index]));
  return sentences.map((sentence, i) => {
    const heads = projectivize(sentence.words.map(({ head }) => head));
    const deprels = sentence.words.map(({ deprel }) => classes.get(deprel) ?? classes.get('dep') ?? 0);
    return { words: wordsOf(sentence), tags: tags[i]!, gold: goldTree(heads, deprels) };
  });
}
