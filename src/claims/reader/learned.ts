/**
 * Rules and reader joined: what either of them finds between two actors in a sentence, each with the features by which
 * it is weighed. Whom a pronoun or phrase means is the reader's answer, checked against what the word can mean.
 */
import type { Answers, CandidateMention, PairAnswer } from '../../encoder/index.ts';
import type { LocalActor } from '../../model/actor.ts';
import type { LocalClaim } from '../../model/claim.ts';
import { familyOf, RELATIONS, isSymmetric, type Relation } from '../../model/relations.ts';

/** What speaks for a claim. */
export type Origin = 'both' | 'rule' | 'reader';

/** A claim in the making. */
export interface Proposal {
  readonly origin: Origin;
  /** Of the sentence that says it. */
  readonly sentence: number;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  /** The rules' claim, where they have one. */
  readonly rule: LocalClaim | null;
  /** The reader's answer, where it was asked. */
  readonly answer: PairAnswer | null;
  /** Probability of any relation times that of the ends being meant, 0 to 1. */
  readonly score: number;
  /** The relation's family among the reader's relations, 0 to 1. */
  readonly share: number;
}

/** Actors that a candidate means, with probabilities; names mean themselves. */
export type Meant = ReadonlyMap<number, { readonly actor: string; readonly probability: number }>;

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself|i|me|my|mine|who|whom)$/i;
const IMPERSONAL = /^(?:it|its|itself|which)$/i;

/** Whether a word can stand for an actor of this kind. */
function fits(word: string, kind: LocalActor['kind']): boolean {
  const person = kind === 'leader' || kind === 'analyst';
  if (PERSONAL.test(word)) return person;
  if (IMPERSONAL.test(word)) return !person;
  return true;
}

/** Whom each candidate means: the actor of a name, else the actor on whose names most of the reader's answer falls. */
export function whoIsMeant(
  view: string,
  candidates: readonly CandidateMention[],
  answers: Answers,
  actors: ReadonlyMap<string, LocalActor>,
): Meant {
  const meant = new Map<number, { actor: string; probability: number }>();
  candidates.forEach((candidate, index) => {
    if (candidate.form === 'name') {
      if (candidate.actor !== null) meant.set(index, { actor: candidate.actor, probability: 1 });
      return;
    }
    const word = view.slice(candidate.head.start, candidate.head.end);
    const shares = new Map<string, number>();
    for (const [other, probability] of answers.meant.get(index) ?? []) {
      const actor = candidates[other]?.actor ?? null;
      const known = actor === null ? undefined : actors.get(actor);
      if (actor !== null && known && fits(word, known.kind))
        shares.set(actor, (shares.get(actor) ?? 0) + probability);
    }
    const [best] = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best && best[1] >= MEANT) meant.set(index, { actor: best[0], probability: best[1] });
    else if (candidate.actor !== null) meant.set(index, { actor: candidate.actor, probability: MEANT });
  });
  return meant;
}

/** Below this share nobody is meant with any certainty, and the rules' answer holds. */
const MEANT = 0.4;

/** The most probable relation of an answer between two actors, and the share of its family. */
function relationOf({ relations }: PairAnswer): { relation: Relation; share: number } {
  let best = 0;
  relations.forEach((probability, index) => {
    if (probability > (relations[best] ?? 0)) best = index;
  });
  const relation = RELATIONS[best] ?? 'consult';
  return { relation, share: shareOf(relation, relations) };
}

function shareOf(relation: Relation, relations: readonly number[]): number {
  let [own, all] = [0, 0];
  relations.forEach((probability, index) => {
    all += probability;
    if (familyOf(RELATIONS[index] ?? 'leads') === familyOf(relation)) own += probability;
  });
  return all > 0 ? own / all : 0;
}

/**
 * Joins what rules and reader say: one proposal for each sentence, direction and family.
 * @param sentenceOf index of the sentence at an offset
 */
export function propose(
  rules: readonly LocalClaim[],
  candidates: readonly CandidateMention[],
  answers: Answers,
  meant: Meant,
  sentenceOf: (offset: number) => number,
): Proposal[] {
  const found = new Map<string, Proposal>();
  const asked = new Map<string, { answer: PairAnswer; score: number }>();
  for (const answer of answers.pairs) {
    const [from, to] = [meant.get(answer.source), meant.get(answer.target)];
    if (!from || !to || from.actor === to.actor) continue;
    const sentence = sentenceOf(answer.trigger.start);
    const score = answer.any * from.probability * to.probability;
    const ends = `${sentence}|${from.actor}|${to.actor}`;
    const known = asked.get(ends);
    if (!known || known.score < score) asked.set(ends, { answer, score });
    const { relation, share } = relationOf(answer);
    const swapped = isSymmetric(relation) && from.actor > to.actor;
    const [source, target] = swapped ? [to.actor, from.actor] : [from.actor, to.actor];
    const key = `${sentence}|${source}|${target}|${familyOf(relation)}`;
    const before = found.get(key);
    if (!before || before.score < score)
      found.set(key, {
        origin: 'reader',
        sentence,
        source,
        target,
        relation,
        rule: null,
        answer,
        score,
        share,
      });
  }
  for (const rule of rules) {
    const sentence = sentenceOf(rule.passage.start);
    const both = isSymmetric(rule.relation) ? [rule.source, rule.target].sort() : [rule.source, rule.target];
    const [source = '', target = ''] = both;
    const key = `${sentence}|${source}|${target}|${familyOf(rule.relation)}`;
    const reader = found.get(key);
    if (reader && reader.origin !== 'rule') {
      // Two of the rules' relations of one family between the same two are both kept.
      const place = reader.rule === null ? key : `${key}|${rule.relation}`;
      found.set(place, { ...reader, origin: 'both', relation: rule.relation, rule });
      continue;
    }
    const pair =
      asked.get(`${sentence}|${rule.source}|${rule.target}`) ??
      (isSymmetric(rule.relation) ? asked.get(`${sentence}|${rule.target}|${rule.source}`) : undefined);
    found.set(`${key}|${rule.relation}|rule`, {
      origin: 'rule',
      sentence,
      source: rule.source,
      target: rule.target,
      relation: rule.relation,
      rule,
      answer: pair?.answer ?? null,
      score: pair?.score ?? 0,
      share: pair ? shareOf(rule.relation, pair.answer.relations) : 0,
    });
  }
  return [...found.values()].sort(
    (a, b) => a.sentence - b.sentence || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0),
  );
}
