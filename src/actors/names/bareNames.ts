/** Family names that stand alone and that the document has not introduced: "Smith and Jones have agreed". */
import type { Sentence } from '../../language/types.ts';
import { INSTITUTION_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { makeHit, type Line, take } from './line.ts';
import { STARTERS } from './starters.ts';
import { tokenAt } from './heads.ts';

/** Places in a clause where people stand. */
const PLACES = /^(?:nsubj|nsubj:pass|obj|iobj|nmod:poss|conj)$/;
const WITH = /^(?:with|by|against|between|for)$/;

/**
 * Takes single capitals that the tagger holds for names and that stand where people do. They are persons only if the text shows
 * them to act as one, or another document tells who they are.
 */
export function takeBareNames(line: Line, sentence: Sentence | null): void {
  if (!sentence || line.headline) return;
  line.words.forEach((word, at) => {
    if (
      line.taken[at] ||
      line.titles[at] ||
      !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text) ||
      STARTERS.has(word.low) ||
      PLACE_HEADS.has(word.low)
    )
      return;
    const before = line.words[at - 1]?.low ?? '';
    if (/^(?:the|a|an|this|\d.*)$/.test(before) || INSTITUTION_HEADS.has(word.low)) return;
    const beside = [line.words[at - 1], line.words[at + 1]];
    if (
      beside.some(
        (other, side) => other?.capital && (side === 0 ? word.before === ' ' : other.before === ' '),
      )
    )
      return;
    const token = sentence.tokens[tokenAt(sentence, word.start)];
    if (!token || token.xpos !== 'NNP' || token.name || token.end !== word.end) return;
    if (at === 0 && !token.deprel.startsWith('nsubj')) return;
    const index = sentence.tokens.indexOf(token);
    const preposition =
      sentence.tokens.find(({ head, deprel }) => head === index && deprel === 'case')?.form.toLowerCase() ??
      '';
    const fits = PLACES.test(token.deprel) || (/^(?:obl|nmod)$/.test(token.deprel) && WITH.test(preposition));
    if (!fits || /^(?:in|at|on|near|of)$/.test(preposition)) return;
    if (/(?:ian|ese|ish|ist|ism|ists|ians|ology)$/.test(word.low)) return;
    take(
      line,
      makeHit(line, at, at + 1, {
        type: 'person',
        actor: '',
        sector: null,
        familyFirst: false,
        rule: 'person/bare',
      }),
    );
  });
}
