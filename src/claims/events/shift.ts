/** What the verbs, nouns and adjectives above an event make of it: "agreed to send", "stopped supplying", "ready to help". */
import { PREVENTIONS, DIRECTIVES } from '../../lexicon/wording.ts';
import { isHostile, isStanding, RELATION, type Relation } from '../../model/relations.ts';
import { NEGATION_DETERMINERS } from '../../lexicon/hedges.ts';
import { CLAUSE_OPERATORS, OPERATORS, type Operator } from '../../lexicon/operators.ts';
import type { Hedge } from '../sentence/candidate.ts';
import type { Tree } from '../sentence/tree.ts';

export interface Shift {
  readonly relation: Relation;
  readonly hedges: readonly Hedge[];
  /** Why nothing may be claimed, or null. */
  readonly dropped: string | null;
}

/** The relation that is left of one when an operator stands above it, or null where nothing is. */
export function apply(operator: Operator, relation: Relation): { relation: Relation; hedge?: Hedge } | null {
  const hostile = isHostile(relation);
  switch (operator) {
    case 'perform':
      return { relation };
    case 'exclude':
      return { relation, hedge: 'negated' };
    case 'willing':
      return { relation: apply('announce', relation)?.relation ?? relation, hedge: 'possible' };
    case 'announce':
      if (hostile && relation !== 'mobilize' && relation !== 'sanction') return { relation: 'threaten' };
      return { relation: relation === 'concede' || relation === 'retreat' ? 'agree' : relation };
    case 'agree':
      return { relation: hostile ? relation : 'agree' };
    case 'seek':
      return { relation: 'request' };
    case 'refuse':
      return isStanding(relation) ? { relation, hedge: 'negated' } : { relation: 'reject' };
    case 'threaten':
      return { relation: 'threaten' };
    case 'end': {
      const { opposite } = RELATION[relation];
      return opposite === null ? null : { relation: opposite };
    }
    case 'intend':
      return { relation, hedge: 'possible' };
    case 'fail':
      return relation === 'agree' ? { relation: 'reject' } : { relation, hedge: 'negated' };
    case 'approve':
      return hostile ? null : { relation: 'support' };
    default:
      return null;
  }
}

/** Lemma with its particle where the table knows the two together ('call_off'), else the lemma. */
function withParticle(tree: Tree, verb: number, known: ReadonlyMap<string, unknown>): string {
  const lemma = tree.lemma(verb);
  for (const child of tree.childrenBy(verb, 'compound:prt', 'advmod', 'obl', 'xcomp', 'advcl')) {
    const clausal = ['obl', 'advcl'].includes(tree.relation(child));
    const particle = clausal ? tree.childBy(child, 'case', 'mark') : child;
    if (particle === null) continue;
    const joined = `${lemma}_${tree.form(particle)}`;
    if (known.has(joined)) return joined;
  }
  return lemma;
}

/** The operator that a verb is over an event noun, if it is one. */
export const nounOperator = (tree: Tree, verb: number): Operator | null =>
  OPERATORS.get(withParticle(tree, verb, OPERATORS)) ?? null;

/** Climbs from a verb through what governs it. */
export function shiftClause(tree: Tree, predicate: number, relation: Relation): Shift {
  const hedges: Hedge[] = [];
  const drop = (dropped: string): Shift => ({ relation, hedges, dropped });
  let current = relation;
  let at = predicate;
  for (let depth = 0; depth < 8 && tree.head(at) >= 0; depth += 1) {
    const head = tree.head(at);
    const lemma = tree.lemma(head);
    const kind = tree.at(at).deprel === 'acl:relcl' ? 'relative' : tree.relation(at);
    const marks = tree.marks(at);
    const to = marks.includes('to');
    // "called for X to send": X need not.
    if (kind === 'advcl' && lemma === 'call' && to && marks.includes('for')) {
      hedges.push('possible');
      break;
    }
    if (tree.childBy(at, 'nsubj') !== null && kind !== 'xcomp' && kind !== 'ccomp') break;
    if (kind === 'conj') {
      at = head;
      continue;
    }
    if (!['xcomp', 'acl', 'advcl', 'ccomp'].includes(kind)) break;
    if (isDirected(tree, at, head, kind, marks)) return drop(`only asked for (${lemma})`);
    if (kind === 'advcl') {
      if (marks.includes('from') && PREVENTIONS.has(lemma)) return drop(`prevented (${lemma})`);
      // "ruled out joining", "stopped short of joining": the gerund is the object. Else a purpose ("met to discuss") is
      // of the same mind as its verb, and anything else stands by itself.
      const operated = tree.tag(at) === 'VBG' && withParticle(tree, head, CLAUSE_OPERATORS).includes('_');
      if (!operated && tree.pos(head) !== 'ADJ') {
        if (!to) break;
        at = head;
        continue;
      }
    }
    if (kind === 'ccomp' && !tree.isNoun(head) && tree.childBy(at, 'nsubj', 'nsubj:pass') !== null) break;
    const operator = CLAUSE_OPERATORS.get(withParticle(tree, head, CLAUSE_OPERATORS));
    // "refused to rule out using force": refusing to exclude it leaves it possible.
    if (operator === 'refuse' && (current === 'reject' || hedges.at(-1) === 'negated')) {
      if (hedges.at(-1) === 'negated') hedges.pop();
      current = relation;
      hedges.push('possible');
    } else if (operator) {
      const applied = apply(operator === 'seek' ? 'intend' : operator, current);
      if (applied === null) return drop(`ended or undone (${lemma})`);
      current = applied.relation;
      if (applied.hedge) hedges.push(applied.hedge);
      // "has no plans to attack"
      if (tree.isNoun(head) && tree.hasChild(head, NEGATION_DETERMINERS, 'det', 'advmod'))
        hedges.push('negated');
    }
    at = head;
  }
  return { relation: current, hedges, dropped: null };
}

/** Whether a verb of asking has the clause for what somebody else is to do. */
function isDirected(tree: Tree, at: number, head: number, kind: string, marks: readonly string[]): boolean {
  const lemma = tree.lemma(head);
  const to = marks.includes('to');
  if (!DIRECTIVES.has(lemma)) return false;
  if (kind === 'advcl') return to;
  if (kind === 'xcomp')
    return tree.isVerb(head) && (lemma === 'call' || tree.childBy(head, 'obj', 'iobj', 'obl') !== null);
  if (kind !== 'ccomp' || tree.isNoun(head) || tree.childBy(at, 'nsubj', 'nsubj:pass') === null) return false;
  return to || (tree.tag(at) === 'VB' && !marks.includes('that') && tree.childBy(at, 'aux') === null);
}
