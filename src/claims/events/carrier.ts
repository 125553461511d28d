/** The verb that carries an event noun: "gave its support to", "rounds of talks were held". */
import { ENCOUNTERS, OFFERS } from '../../lexicon/wording.ts';
import { PARTITIVES, SHARES } from '../../lexicon/nouns.ts';
import { NOUN_OPERATORS, type Operator } from '../../lexicon/operators.ts';
import { DENIAL_VERBS } from '../../lexicon/speech.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { ownersOf } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
import { nounOperator } from './shift.ts';

export interface Carrier {
  readonly verb: number;
  readonly clause: Clause;
  readonly operator: Operator;
}

const BY_WAY_OF = 'on|during|in|at|for|after|following|before|ahead of|amid'.split('|');
const SEEKING = new Set(['call', 'push', 'press', 'appeal', 'ask', 'plead', 'lobby']);
const RELYING = new Set(['rely', 'depend', 'count', 'benefit', 'profit']);

/** The verb that has the noun as its object, passives undone, through "rounds of" and "offers of". */
export function carrierOf(scene: Scene, noun: number): Carrier | null {
  const { tree } = scene;
  let at = noun;
  let inner: Operator | null = null;
  let share = false;
  for (let depth = 0; depth < 4; depth += 1) {
    const head = tree.head(at);
    if (tree.isVerb(head)) {
      const found = carriedBy(scene, head, noun, at, inner);
      // "welcomed Qatar's role in the talks": what is done to a share is not done to the deed, but that it is denied.
      return share && found?.operator !== 'exclude' ? null : found;
    }
    const lemma = tree.lemma(head);
    const over = NOUN_OPERATORS.get(lemma) ?? null;
    const preposition = tree.preposition(at);
    const part =
      tree.relation(at) === 'nmod' &&
      (preposition === 'of'
        ? over !== null || PARTITIVES.has(lemma) || OFFERS.has(lemma)
        : over !== null && ['on', 'to', 'in'].includes(preposition));
    if (part) inner ??= over;
    else if (isShare(tree, head, preposition)) share = true;
    else if (tree.relation(at) !== 'conj' || !tree.isNoun(head)) return null;
    at = head;
  }
  return null;
}

/** "any role in", "responsibility for" */
const isShare = (tree: Tree, noun: number, preposition: string): boolean =>
  SHARES.has(tree.lemma(noun)) && ['in', 'for', 'behind'].includes(preposition);

/** How a verb carries an event noun. @param at the noun, or what stands over it as a part of the verb's phrase */
function carriedBy(
  scene: Scene,
  verb: number,
  noun: number,
  at: number,
  inner: Operator | null,
): Carrier | null {
  const { tree } = scene;
  const clause = clauseOf(tree, verb);
  const operator = nounOperator(tree, verb);
  const preposition = tree.relation(at) === 'obl' ? tree.preposition(at) : '';
  const lemma = tree.lemma(verb);
  const { object } = clause;
  // "denied any role in the attack on", its own: not that of another.
  if (DENIAL_VERBS.has(lemma) && object !== null && SHARES.has(tree.lemma(object))) {
    const own = ownersOf(scene, object, ['of', 'by']).every(({ mention }) => mention.form === 'pronoun');
    return own && (at === object || isShare(tree, object, preposition))
      ? { verb, clause, operator: 'exclude' }
      : null;
  }
  const asked = preposition === 'for' && SEEKING.has(lemma);
  // To call for the end of a thing is not to seek the thing.
  if (inner === 'end' && (asked || operator === 'seek')) return null;
  if (asked) return { verb, clause, operator: 'seek' };
  // "arrived for talks with", "said on a visit to", "in a phone call with": who does the verb is at the event.
  if (ENCOUNTERS.has(tree.lemma(noun)) && BY_WAY_OF.includes(preposition))
    return { verb, clause, operator: 'perform' };
  if (['on', 'upon', 'from'].includes(preposition) && RELYING.has(lemma))
    return { verb, clause, operator: 'receive' };
  if (operator === null || object !== at) return null;
  const plain = operator === 'perform' || operator === 'announce';
  return { verb, clause, operator: plain ? (inner ?? operator) : operator };
}
