/**
 * How firmly: why a relation is possible, negated or reported. What wording makes of a clause or event noun, by negation,
 * modals, conditions, questions, doubt, hearsay adverbs.
 */
import { isDenied } from '../speakers/content.ts';
import {
  CLAIM_NOUNS,
  UNDOING,
  CONDITIONALS,
  DENYING_PREDICATES,
  NEGATION_ADVERBS,
  NEGATION_DETERMINERS,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_ADVERBS,
  POSSIBLE_AUXILIARIES,
  PROJECT_NOUNS,
  REPORTED_ADJECTIVES,
  REPORTED_ADVERBS,
  RISK_NOUNS,
} from '../../lexicon/hedges.ts';
import { DENIAL_VERBS, DOUBT_VERBS } from '../../lexicon/speech.ts';
import type { Candidate, Hedge } from '../sentence/candidate.ts';
import { evidenceHedge, isConditional } from './conditions.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';

/** All hedges that bear on a candidate, its own included. */
export function hedgesOf(scene: Scene, candidate: Candidate): Set<Hedge> {
  const { tree } = scene;
  const found = new Set<Hedge>(candidate.hedges);
  if (conditionBefore(scene, candidate)) found.add('possible');
  if (isExcluded(scene, candidate.source) || isExcluded(scene, candidate.target)) found.add('negated');
  const doubt = doubtedSource(scene, candidate);
  if (doubt !== null) found.add(doubt);
  // "cancels the planned talks": what is planned may be, that it is cancelled is so.
  const undone = candidate.trigger.some((token) => !tree.isNoun(token) && UNDOING.has(tree.lemma(token)));
  for (const token of candidate.trigger)
    if (tree.isNoun(token)) noun(tree, token, found, candidate.nominal, undone);
  if (isConditional(scene, candidate.anchor, candidate.nominal)) found.add('possible');
  if (!candidate.nominal) {
    const evidence = evidenceHedge(scene, candidate.anchor);
    if (evidence !== null) found.add(evidence);
    // "threatened to strike if": the condition is the threat's, which is made.
    clause(tree, candidate.anchor, found, candidate.relation !== 'threaten');
    if (
      /\?\W*$/.test(scene.document.view.slice(tree.sentence.start, tree.sentence.end)) &&
      tree.childBy(candidate.anchor, 'ccomp') === null
    )
      found.add('possible');
  }
  return found;
}

/** "If Ukraine attacks": a conjunction of condition right before the source, whatever the tree makes of it. */
function conditionBefore({ document }: Scene, { source, nominal }: Candidate): boolean {
  if (nominal || source.mention.form === 'pronoun') return false;
  const before = document.view.slice(Math.max(0, source.mention.start - 14), source.mention.start);
  return /\b(?:if|unless|whether|should)\s+(?:the\s+)?$/i.test(before);
}

/** "Neither Chad, Mali nor Togo has", "nor did Chad": the name before which such a word stands is left out of what is said. */
function isExcluded({ document, tree }: Scene, { mention }: Candidate['source']): boolean {
  if (mention.start < tree.sentence.start) return false;
  const before = document.view.slice(tree.sentence.start, mention.start);
  return /\b(?:[Nn]either|nor)\s+(?:(?:did|does|do|has|have|had|will|would|the|its|his|her|their)\s+)*(?:(?:the\s+)?(?:\p{Lu}[\p{L}'’.-]*\s?)+,\s+(?:the\s+)?)*$/u.test(
    before,
  );
}

/** "by suspected Taliban gunmen", "an alleged Israeli drone": whether it was they is not known. */
function doubtedSource({ document }: Scene, { source }: Candidate): Hedge | null {
  const { form, start } = source.mention;
  if (form === 'pronoun') return null;
  const before = document.view.slice(Math.max(0, start - 40), start);
  const match =
    /\b(suspected|presumed|alleged|purported)\s+(?:(?!(?:by|of|in|on|the|an?|and|or|from|to|with|for|at|against)\s)[\w-]+\s+){0,2}$/i.exec(
      before,
    );
  if (!match) return null;
  return /^(?:suspected|presumed)$/i.test(match[1] ?? '') ? 'possible' : 'reported';
}

const ROUNDS = new Set('round wave series set session string cycle phase'.split(' '));
/** Of an event that may occur, the event itself is possible. */
const OCCURRENCES = new Set('occur happen take hold begin start resume erupt ensue'.split(' '));

function noun(tree: Tree, at: number, found: Set<Hedge>, nominal: boolean, undone: boolean): void {
  let token = at;
  for (let depth = 0; depth < 3; depth += 1) {
    for (const child of tree.childrenBy(token, 'amod', 'det', 'advmod', 'nmod', 'compound')) {
      if (tree.relation(child) === 'advmod' && tree.isOneOf(child, POSSIBLE_ADVERBS)) found.add('possible');
      if (child > token) continue;
      if (depth === 0 && NEGATION_DETERMINERS.has(tree.lemma(child))) found.add('negated');
      if (!undone && tree.isOneOf(child, POSSIBLE_ADJECTIVES)) found.add('possible');
      if (tree.isOneOf(child, REPORTED_ADJECTIVES)) found.add('reported');
    }
    const head = tree.head(token);
    if (!nominal || head < 0) return;
    const lemma = tree.lemma(head);
    const relation = tree.relation(token);
    const preposition = tree.preposition(token);
    if (relation === 'nsubj' && OCCURRENCES.has(lemma)) occurring(tree, token, head, found);
    // "a potential round of talks", "proposed ceasefire talks"
    if (relation === 'compound' || (relation === 'nmod' && preposition === 'of' && ROUNDS.has(lemma))) {
      token = head;
      continue;
    }
    if (relation === 'nsubj' && DENYING_PREDICATES.has(lemma)) found.add('negated');
    if (relation !== 'nmod' || !tree.isNoun(head)) return;
    if (PROJECT_NOUNS.has(lemma) && preposition === 'for') found.add('possible');
    // "threats such as the war on": an example of them that is there.
    if (['such as', 'as', 'like', 'including'].includes(preposition) || !RISK_NOUNS.has(lemma)) return;
    if (lemma !== 'idea' && lemma !== 'area') found.add('possible');
    token = head;
  }
}

/** "talks could occur", "an attack did not happen": what stands between the noun and its verb. */
function occurring(tree: Tree, noun: number, verb: number, found: Set<Hedge>): void {
  for (const child of tree.childrenBy(verb, 'aux', 'advmod')) {
    const form = tree.form(child);
    if (child < noun || child > verb) continue;
    if (POSSIBLE_AUXILIARIES.has(form)) found.add('possible');
    if (NEGATION_ADVERBS.has(form)) found.add('negated');
  }
}

function clause(tree: Tree, anchor: number, found: Set<Hedge>, conditioned: boolean): void {
  let at = anchor;
  for (let depth = 0; depth < 8; depth += 1) {
    own(tree, at, found, conditioned && depth === 0);
    const head = tree.head(at);
    if (head < 0) return;
    const lemma = tree.lemma(head);
    const relation = tree.relation(at);
    const marks = relation === 'advcl' ? tree.marks(at) : [];
    const gerund = tree.tag(at) === 'VBG';
    if (relation === 'conj') {
      // A modal or a negation before the first verb holds for the others while they have no subject of their own.
      const own = tree.childBy(at, 'nsubj', 'nsubj:pass', 'aux') !== null;
      if (own && conditional(tree, head)) found.add('possible');
      if (own && !['xcomp', 'ccomp'].includes(tree.relation(head))) return;
      at = head;
      continue;
    }
    // "left without signing", "denies attacking", "is far from supporting"
    const far = relation === 'advcl' && lemma === 'far';
    if ((gerund && marks.includes('without')) || isDenied(tree, at) || far) {
      found.add('negated');
      return;
    }
    // "postpones the ultimatum for five days before attacking"
    if (gerund && marks.includes('before') && DELAYS.has(lemma)) {
      found.add('possible');
      return;
    }
    // "will not join Y in striking Z": both or neither.
    if (relation === 'xcomp' || (gerund && marks[0] === 'in')) {
      at = head;
      continue;
    }
    if (relation === 'ccomp') {
      if (DENIAL_VERBS.has(lemma) || refutedClaim(tree, head)) found.add('negated');
      if (DOUBT_VERBS.has(lemma) || lemma === 'threaten') found.add('possible');
      if (['believe', 'think'].includes(lemma) && negated(tree, head)) found.add('negated');
    }
    // "rejected claims that": what is claimed is denied.
    const claimed = (relation === 'acl' || relation === 'ccomp') && CLAIM_NOUNS.has(lemma);
    if (claimed && tree.isNoun(head) && REFUTING.has(tree.lemma(tree.head(head)))) found.add('negated');
    return;
  }
}

const DELAYS = new Set(['postpone', 'delay', 'wait', 'hold', 'pause', 'extend', 'give', 'defer']);

/** "rejected claims that" where the tree hangs the clause on the verb. */
function refutedClaim(tree: Tree, verb: number): boolean {
  const object = tree.childBy(verb, 'obj');
  return object !== null && REFUTING.has(tree.lemma(verb)) && CLAIM_NOUNS.has(tree.lemma(object));
}

const REFUTING = new Set(['reject', 'deny', 'dismiss', 'refute', 'rebut', 'dispute', 'debunk']);

const negated = (tree: Tree, at: number): boolean =>
  tree.hasChild(at, NEGATION_ADVERBS, 'advmod', 'cc', 'det');

const conditional = (tree: Tree, at: number): boolean =>
  tree.hasChild(at, ['if', 'unless', 'whether', 'lest'], 'mark');

function own(tree: Tree, at: number, found: Set<Hedge>, innermost: boolean): void {
  for (const child of tree.childrenBy(at, 'advmod', 'aux', 'mark', 'cc', 'det')) {
    const form = tree.form(child);
    const relation = tree.relation(child);
    if (relation === 'aux') {
      if (tree.isOneOf(child, POSSIBLE_AUXILIARIES)) found.add('possible');
    } else if (relation === 'mark') {
      if (CONDITIONALS.has(form)) found.add('possible');
    } else if ((form === 'only' || form === 'just') && negated(tree, at)) continue;
    else if (tree.isOneOf(child, NEGATION_ADVERBS)) {
      // "not only" and "not just" affirm.
      if (!/^(?:only|just|least)$/.test(tree.form(child + 1))) found.add('negated');
    } else if (tree.isOneOf(child, POSSIBLE_ADVERBS)) found.add('possible');
    else if (tree.isOneOf(child, REPORTED_ADVERBS)) found.add('reported');
  }
  // "if …, then this": what holds on a condition is possible.
  if (
    innermost &&
    tree.childrenBy(at, 'advcl').some((child) => conditional(tree, child) && tree.pos(child) !== 'ADJ')
  )
    found.add('possible');
}
