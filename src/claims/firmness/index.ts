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
    clause(tree, candidate.anchor, found);
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
      if (child > token) continue;
      const lemma = tree.lemma(child);
      const form = tree.form(child);
      if (NEGATION_DETERMINERS.has(lemma) && depth === 0) found.add('negated');
      if (!undone && (POSSIBLE_ADJECTIVES.has(lemma) || POSSIBLE_ADJECTIVES.has(form))) found.add('possible');
      if (REPORTED_ADJECTIVES.has(lemma) || REPORTED_ADJECTIVES.has(form)) found.add('reported');
    }
    for (const child of tree.childrenBy(token, 'advmod'))
      if (POSSIBLE_ADVERBS.has(tree.lemma(child)) || POSSIBLE_ADVERBS.has(tree.form(child)))
        found.add('possible');
    const head = tree.head(token);
    if (!nominal || head < 0) return;
    const relation = tree.relation(token);
    if (relation === 'nsubj' && OCCURRENCES.has(tree.lemma(head))) occurring(tree, token, head, found);
    // "a potential round of talks", "proposed ceasefire talks"
    if (
      relation === 'compound' ||
      (relation === 'nmod' && tree.preposition(token) === 'of' && ROUNDS.has(tree.lemma(head)))
    ) {
      token = head;
      continue;
    }
    if (relation === 'nsubj' && DENYING_PREDICATES.has(tree.lemma(head))) found.add('negated');
    const project = tree.isNoun(head) && PROJECT_NOUNS.has(tree.lemma(head));
    if (relation === 'nmod' && project && tree.preposition(token) === 'for') found.add('possible');
    // "threats such as the war on": an example of them that is there.
    if (['such as', 'as', 'like', 'including'].includes(tree.preposition(token))) return;
    if (relation !== 'nmod' || !(tree.isNoun(head) && RISK_NOUNS.has(tree.lemma(head)))) return;
    if (tree.lemma(head) !== 'idea' && tree.lemma(head) !== 'area') found.add('possible');
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

function clause(tree: Tree, anchor: number, found: Set<Hedge>): void {
  let at = anchor;
  for (let depth = 0; depth < 8; depth += 1) {
    own(tree, at, found, depth === 0);
    const head = tree.head(at);
    if (head < 0) return;
    const relation = tree.relation(at);
    if (relation === 'conj') {
      // A modal or a negation before the first verb holds for the others while they have no subject of their own.
      if (tree.childBy(at, 'nsubj', 'nsubj:pass') !== null || tree.childBy(at, 'aux') !== null) {
        if (conditional(tree, head)) found.add('possible');
        at = head;
        const up = tree.relation(at);
        if (up !== 'xcomp' && up !== 'ccomp') return;
        continue;
      }
      at = head;
      continue;
    }
    const marks = relation === 'advcl' ? tree.childrenBy(at, 'mark', 'case').map((m) => tree.form(m)) : [];
    // "left without signing"
    if (marks.includes('without') && tree.tag(at) === 'VBG') {
      found.add('negated');
      return;
    }
    // "postpones the ultimatum for five days before attacking"
    if (marks.includes('before') && tree.tag(at) === 'VBG' && DELAYS.has(tree.lemma(head))) {
      found.add('possible');
      return;
    }
    if (isDenied(tree, at)) {
      found.add('negated');
      return;
    }
    // "will not join Y in striking Z": both or neither.
    if (relation === 'xcomp' || (marks[0] === 'in' && tree.tag(at) === 'VBG')) {
      at = head;
      continue;
    }
    if (relation === 'acl' && tree.isNoun(head)) {
      denied(tree, head, found);
      return;
    }
    // "is far from supporting"
    if (relation === 'advcl' && tree.lemma(head) === 'far') {
      found.add('negated');
      return;
    }
    if (relation === 'ccomp') {
      const lemma = tree.lemma(head);
      if (DENIAL_VERBS.has(lemma)) found.add('negated');
      if (DOUBT_VERBS.has(lemma) || lemma === 'threaten') found.add('possible');
      if (['believe', 'think'].includes(lemma) && negated(tree, head)) found.add('negated');
      if (tree.isNoun(head)) denied(tree, head, found);
      return;
    }
    return;
  }
}

const DELAYS = new Set(['postpone', 'delay', 'wait', 'hold', 'pause', 'extend', 'give', 'defer']);

const REFUTING = new Set(['reject', 'deny', 'dismiss', 'refute', 'rebut', 'dispute', 'debunk']);

/** "rejected claims that": what is claimed is denied. */
function denied(tree: Tree, noun: number, found: Set<Hedge>): void {
  if (!CLAIM_NOUNS.has(tree.lemma(noun))) return;
  const verb = tree.head(noun);
  if (verb >= 0 && REFUTING.has(tree.lemma(verb))) found.add('negated');
}

const negated = (tree: Tree, at: number): boolean =>
  tree
    .childrenBy(at, 'advmod', 'cc', 'det')
    .some((child) => NEGATION_ADVERBS.has(tree.form(child)) || NEGATION_ADVERBS.has(tree.lemma(child)));

const conditional = (tree: Tree, at: number): boolean =>
  tree.childrenBy(at, 'mark').some((mark) => ['if', 'unless', 'whether', 'lest'].includes(tree.form(mark)));

function own(tree: Tree, at: number, found: Set<Hedge>, innermost: boolean): void {
  for (const child of tree.childrenBy(at, 'advmod', 'aux', 'mark', 'cc', 'det')) {
    const form = tree.form(child);
    const lemma = tree.lemma(child);
    const relation = tree.relation(child);
    if (relation === 'aux') {
      if (POSSIBLE_AUXILIARIES.has(lemma) || POSSIBLE_AUXILIARIES.has(form)) found.add('possible');
      continue;
    }
    if (relation === 'mark') {
      if (CONDITIONALS.has(form)) found.add('possible');
      continue;
    }
    if ((form === 'only' || form === 'just') && negated(tree, at)) continue;
    if (NEGATION_ADVERBS.has(form) || NEGATION_ADVERBS.has(lemma)) {
      if (!notOnly(tree, child)) found.add('negated');
    } else if (POSSIBLE_ADVERBS.has(lemma) || POSSIBLE_ADVERBS.has(form)) found.add('possible');
    else if (REPORTED_ADVERBS.has(lemma) || REPORTED_ADVERBS.has(form)) found.add('reported');
  }
  // "if …, then this": what holds on a condition is possible.
  if (
    innermost &&
    tree
      .childrenBy(at, 'advcl')
      .some((child) => conditional(tree, child) && tree.pos(child) !== 'ADJ' && !promised(tree, at, child))
  )
    found.add('possible');
}

/** "reach an agreement to renew the truce if": the condition is on what is promised, the promise is given. */
const promised = (tree: Tree, verb: number, condition: number): boolean =>
  ['VBZ', 'VBD', 'VBP'].includes(tree.tag(verb)) &&
  tree.childrenBy(verb, 'aux').length === 0 &&
  tree.tokens
    .slice(verb + 1, condition)
    .some(
      ({ form, upos }, index) =>
        form === 'to' && upos === 'PART' && tree.tokens[verb + 2 + index]?.xpos === 'VB',
    );

/** "not only" and "not just" affirm. */
const notOnly = (tree: Tree, at: number): boolean => {
  const next = tree.tokens[at + 1]?.form.toLowerCase();
  return next === 'only' || next === 'just' || next === 'least';
};
