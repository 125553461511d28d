import type { TreebankSentence, TreebankWord } from '../conllu.ts';

/**
 * Joins runs of proper nouns that hang together ("Collective Security Treaty Organization", "Xi Jinping") into one
 * word each, as recognised names enter the parser.
 * @param takes asked for each run whether to join it
 */
export function joinNames(
  sentence: TreebankSentence,
  takes: (run: readonly TreebankWord[]) => boolean,
): TreebankSentence {
  const { words } = sentence;
  const target = words.map((_, i) => i);
  let start = 0;
  while (start < words.length) {
    let end = start + 1;
    while (end < words.length && isName(words[end]!) && isName(words[start]!) && words[end - 1]!.spaceAfter)
      end++;
    const head = end - start > 1 ? soleHead(words, start, end) : -1;
    if (head >= 0 && takes(words.slice(start, end))) for (let i = start; i < end; i++) target[i] = head;
    else end = start + 1;
    start = end;
  }
  const kept = words.flatMap((_, i) => (target[i] === i ? [i] : []));
  if (kept.length === words.length) return sentence;
  const place = new Map(kept.map((old, index) => [old, index]));
  const joined = kept.map((old): TreebankWord => {
    const word = words[old]!;
    const members = words.filter((_, i) => target[i] === old);
    const head = word.head < 0 ? -1 : place.get(target[word.head]!)!;
    if (members.length === 1) return { ...word, head };
    const form = members.map((member) => member.form).join(' ');
    const { spaceAfter } = members.at(-1)!;
    return { ...word, form, lemma: form, upos: 'PROPN', xpos: 'NNP', head, spaceAfter, name: true };
  });
  return { ...sentence, words: joined };
}

const isName = ({ xpos }: TreebankWord): boolean => xpos === 'NNP' || xpos === 'NNPS';

/** The one word of words[start, end) with its head outside, if all others hang below it; else -1. */
function soleHead(words: readonly TreebankWord[], start: number, end: number): number {
  let head = -1;
  for (let i = start; i < end; i++) {
    const inside = words[i]!.head >= start && words[i]!.head < end;
    if (inside) {
      if (!/^(?:flat|compound|amod|nmod|nmod:desc|appos)$/u.test(words[i]!.deprel)) return -1;
      continue;
    }
    if (head >= 0) return -1;
    head = i;
  }
  return head;
}
