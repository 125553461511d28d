/** The verb that carries an event noun: "gave its support to", "rounds of talks were held". */
import { PARTITIVES } from '../../lexicon/nouns.ts';
import type { Operator } from '../../lexicon/operators.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import type { Scene } from '../sentence/scene.ts';
import { nounOperator } from './shift.ts';
import { verbBefore } from '../sentence/surface.ts';

export interface Carrier {
  readonly verb: number;
  readonly clause: Clause;
  readonly operator: Operator;
}

const OFFERS = new Set([
  'offer',
  'pledge',
  'promise',
  'threat',
  'refusal',
  'suspension',
  'halt',
  'end',
  'request',
  'call',
  'plan',
  'form',
  'kind',
  'round',
  'wave',
  'campaign',
  'package',
  'level',
  'lack',
  'launch',
  'series',
  'message',
  'statement',
  'expansion',
  'increase',
  'growth',
  'rise',
  'surge',
  'escalation',
]);

const ENCOUNTERS = new Set(
  'visit trip tour talk meeting summit call conversation negotiation consultation discussion phone_call'.split(
    ' ',
  ),
);
const BY_WAY_OF = new Set([
  'on',
  'during',
  'in',
  'at',
  'for',
  'after',
  'following',
  'before',
  'ahead of',
  'amid',
]);

/** Nouns over an event noun that say what becomes of it: "announced the suspension of aid". */
const NOUN_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...'suspension halt end freeze cut termination cancellation lifting easing removal cessation reduction'
    .split(' ')
    .map((noun) => [noun, 'end'] as const),
  ...'offer pledge promise'.split(' ').map((noun) => [noun, 'announce'] as const),
  ['threat', 'threaten'],
  ['refusal', 'refuse'],
]);

/** The verb that has the noun as its object, passives undone, through "rounds of" and "offers of". */
export const carrierOf = (scene: Scene, noun: number): Carrier | null =>
  above(scene, noun) ?? within(scene, noun) ?? before(scene, noun);

/** "is in talks with", "are at war": the noun itself is the predicate. */
function within({ tree }: Scene, noun: number): Carrier | null {
  if (!tree.hasCopula(noun) || !['in', 'at', 'under'].includes(tree.preposition(noun))) return null;
  return { verb: noun, clause: clauseOf(tree, noun), operator: 'perform' };
}

/** By the order of words: the verb whose object phrase the noun stands in. */
function before(scene: Scene, noun: number): Carrier | null {
  const verb = verbBefore(scene, noun);
  if (verb === null || scene.tree.relation(noun).startsWith('nsubj')) return null;
  const clause = clauseOf(scene.tree, verb);
  const operator = nounOperator(scene.tree, verb);
  return operator === null || clause.passive ? null : { verb, clause, operator };
}

function above(scene: Scene, noun: number): Carrier | null {
  const { tree } = scene;
  let at = noun;
  let inner: Operator | null = null;
  for (let depth = 0; depth < 4; depth += 1) {
    const head = tree.head(at);
    if (head < 0) return null;
    const relation = tree.relation(at);
    if (relation === 'conj' && tree.isNoun(head)) at = head;
    else if (
      relation === 'nmod' &&
      (tree.preposition(at) === 'of' ||
        (NOUN_OPERATORS.has(tree.lemma(head)) && ['on', 'to', 'in'].includes(tree.preposition(at)))) &&
      (PARTITIVES.has(tree.lemma(head)) ||
        OFFERS.has(tree.lemma(head)) ||
        NOUN_OPERATORS.has(tree.lemma(head)))
    ) {
      inner ??= NOUN_OPERATORS.get(tree.lemma(head)) ?? null;
      at = head;
    } else if (tree.isVerb(head)) {
      const clause = clauseOf(tree, head);
      const operator = nounOperator(tree, head);
      const asked =
        relation === 'obl' &&
        ['for'].includes(tree.preposition(at)) &&
        ['call', 'push', 'press', 'appeal', 'ask', 'plead', 'lobby'].includes(tree.lemma(head));
      // To call for the end of a thing is not to seek the thing.
      if (inner === 'end' && (asked || operator === 'seek')) return null;
      if (asked) return { verb: head, clause, operator: 'seek' };
      // "arrived for talks with", "said on a visit to", "in a phone call with": who does the verb is at the event.
      const present =
        relation === 'obl' && ENCOUNTERS.has(tree.lemma(noun)) && BY_WAY_OF.has(tree.preposition(at));
      if (present) return { verb: head, clause, operator: 'perform' };
      const relied =
        relation === 'obl' &&
        ['on', 'upon', 'from'].includes(tree.preposition(at)) &&
        ['rely', 'depend', 'count', 'benefit', 'profit'].includes(tree.lemma(head));
      if (relied) return { verb: head, clause, operator: 'receive' };
      if (operator === null || clause.object !== at) return null;
      const plain = operator === 'perform' || operator === 'announce';
      return { verb: head, clause, operator: plain ? (inner ?? operator) : operator };
    } else return null;
  }
  return null;
}
