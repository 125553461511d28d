/** Copies of training sentences in other dress, so that the model meets what news brings and treebanks lack. */
import type { TreebankSentence, TreebankWord } from '../conllu.ts';
import type { Random } from './perceptron.ts';

/** How many of a hundred sentences get a copy of each kind. */
export interface Shares {
  readonly names: number;
  readonly lower: number;
  readonly headline: number;
  readonly unquoted: number;
}

/** The sentences themselves, then the copies. */
export function augment(
  sentences: readonly TreebankSentence[],
  random: Random,
  shares: Shares,
): TreebankSentence[] {
  const copies: TreebankSentence[] = [];
  const add = (share: number, original: TreebankSentence, make: () => TreebankSentence): void => {
    if (random.below(1000) >= 10 * share) return;
    const copy = make();
    if (copy !== original && copy.words.length > 0) copies.push(copy);
  };
  for (const sentence of sentences) {
    add(shares.names, sentence, () => joinNames(sentence, (run) => takesRun(run, random)));
    add(shares.lower, sentence, () => withForms(sentence, ({ form }) => form.toLowerCase()));
    add(shares.headline, sentence, () => headline(sentence));
    add(shares.unquoted, sentence, () => withoutQuotationMarks(sentence));
  }
  return [...sentences, ...copies];
}

/** Names alone are always taken; those with "of" and the like are as often a name ("Bank of China") as not. */
const takesRun = (run: readonly TreebankWord[], random: Random): boolean =>
  run.every(isName) ? random.below(8) > 0 : random.below(2) === 0;

/**
 * Joins runs of proper nouns that hang together ("Collective Security Treaty Organization", "Xi Jinping") into one
 * word each, as recognised names enter the parser; single proper nouns are marked as names.
 * @param takes asked for each run whether it is a name
 */
function joinNames(
  sentence: TreebankSentence,
  takes: (run: readonly TreebankWord[]) => boolean,
): TreebankSentence {
  const { words } = sentence;
  const target = words.map((_, i) => i);
  const named = new Set<number>();
  for (let start = 0; start < words.length;) {
    if (!isName(words[start]!)) {
      start++;
      continue;
    }
    let end = runEnd(words, start);
    let head = soleHead(words, start, end);
    if (head < 0) head = soleHead(words, start, (end = start + 1));
    if (takes(words.slice(start, end))) {
      named.add(head);
      for (let i = start; i < end; i++) target[i] = head;
    } else end = start + 1;
    start = end;
  }
  if (named.size === 0) return sentence;
  const kept = words.flatMap((_, i) => (target[i] === i ? [i] : []));
  const place = new Map(kept.map((old, index) => [old, index]));
  const joined = kept.map((old) => {
    const word = words[old]!;
    const head = word.head < 0 ? -1 : place.get(target[word.head]!)!;
    if (!named.has(old)) return changed(word, { head });
    const members = words.filter((_, i) => target[i] === old);
    const form = members
      .map((member) => member.form + (member.spaceAfter ? ' ' : ''))
      .join('')
      .trim();
    const { spaceAfter } = members.at(-1)!;
    const xpos = members.length === 1 ? word.xpos : 'NNP';
    return changed(word, { form, lemma: form, upos: 'PROPN', xpos, head, spaceAfter, name: true });
  });
  return { ...sentence, words: joined };
}

const changed = (word: TreebankWord, by: Partial<TreebankWord>): TreebankWord => ({ ...word, ...by });

const isName = ({ xpos }: TreebankWord): boolean => xpos === 'NNP' || xpos === 'NNPS';

/** End of the run of proper nouns that begins at `start`, over "of", "for", "de" and hyphens between two of them. */
function runEnd(words: readonly TreebankWord[], start: number): number {
  let end = start + 1;
  for (;;) {
    if (end < words.length && isName(words[end]!)) end++;
    else if (
      end + 1 < words.length &&
      /^(?:of|for|de|al|-)$/u.test(words[end]!.form) &&
      isName(words[end + 1]!)
    )
      end += 2;
    else return end;
  }
}

/** The one word of words[start, end) with its head outside, if all others hang below it; else -1. */
function soleHead(words: readonly TreebankWord[], start: number, end: number): number {
  let head = -1;
  for (let i = start; i < end; i++) {
    if (words[i]!.head >= start && words[i]!.head < end) {
      if (!/^(?:flat|compound|amod|nmod|nmod:desc|case|punct)$/u.test(words[i]!.deprel)) return -1;
      continue;
    }
    if (head >= 0) return -1;
    head = i;
  }
  return head;
}

function withForms(sentence: TreebankSentence, change: (word: TreebankWord) => string): TreebankSentence {
  return { ...sentence, words: sentence.words.map((word) => changed(word, { form: change(word) })) };
}

const SMALL = /^(?:a|an|the|and|but|or|of|in|on|at|to|for|by|with|from|as|'s|’s|n't|n’t)$/iu;

/** "Beijing Hopes for Order": capitals on all but small words, no full stop. */
function headline(sentence: TreebankSentence): TreebankSentence {
  const { words } = sentence;
  const capital = ({ form }: TreebankWord): string =>
    SMALL.test(form) ? form : form.charAt(0).toUpperCase() + form.slice(1);
  const last = words.length - 1;
  const bare =
    words[last]!.form === '.' && words.every(({ head }) => head !== last) && words[last]!.head >= 0;
  return withForms(bare ? { ...sentence, words: words.slice(0, last) } : sentence, capital);
}

/** As in copies that lost their quotation marks on the way. */
function withoutQuotationMarks(sentence: TreebankSentence): TreebankSentence {
  const { words } = sentence;
  const goes = words.map(
    ({ form, head }, i) =>
      /^["“”«»]$|^``$|^''$/u.test(form) && head >= 0 && words.every((word) => word.head !== i),
  );
  if (!goes.includes(true)) return sentence;
  const place = new Map<number, number>();
  words.forEach((_, i) => {
    if (!goes[i]!) place.set(i, place.size);
  });
  const kept = words.filter((_, i) => !goes[i]!);
  return {
    ...sentence,
    words: kept.map((word) => changed(word, { head: word.head < 0 ? -1 : place.get(word.head)! })),
  };
}
