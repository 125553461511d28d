/** Family names that stand alone and that the document has not introduced: "Smith and Jones have agreed". */
import type { Sentence } from '../../language/types.ts';
import { INSTITUTION_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { STARTERS } from '../../lexicon/sentenceStarters.ts';
import { childrenOf, isSubject, tokenAt } from './heads.ts';
import { type Line, take } from './line.ts';

/**
 * Takes single capitals that the tagger holds for names and that stand where people do. They are persons only if the text shows
 * them to act as one, or another document tells who they are.
 */
export function takeBareNames(line: Line, sentence: Sentence | null): void {
  if (!sentence || line.headline) return;
  const { words, taken, titles } = line;
  words.forEach(({ text, low, start, end, before }, at) => {
    if (taken[at] || titles[at] || !/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return;
    if (STARTERS.has(low) || PLACE_HEADS.has(low) || INSTITUTION_HEADS.has(low)) return;
    if (/(?:ian|ese|ish|ist|ism|ology)s?$/.test(low)) return;
    const [last, next] = [words[at - 1], words[at + 1]];
    if (/^(?:the|a|an|this|\d.*)$/.test(last?.low ?? '')) return;
    if ((last?.capital && before === ' ') || (next?.capital && next.before === ' ')) return;
    const index = tokenAt(sentence, start);
    const token = sentence.tokens[index];
    if (token?.xpos !== 'NNP' || token.name || token.end !== end || (at === 0 && !isSubject(token))) return;
    // "the towns of X and Y": both are what the first of them is.
    let first = index;
    while (sentence.tokens[first]?.deprel === 'conj') first = sentence.tokens[first]!.head;
    const deprel = sentence.tokens[first]?.deprel ?? '';
    const preposition =
      childrenOf(sentence, first)
        .find((child) => child.deprel === 'case')
        ?.form.toLowerCase() ?? '';
    const stands = /^(?:nsubj|nsubj:pass|obj|iobj|nmod:poss)$/.test(deprel)
      ? !/^(?:in|at|on|near|of)$/.test(preposition)
      : /^(?:obl|nmod)$/.test(deprel) && /^(?:with|by|against|between|for)$/.test(preposition);
    if (stands) take(line, at, at + 1, { type: 'person', rule: 'person/bare' });
  });
}
