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
  /** Whether the answer's source is the claim's target: a relation without direction, its ends in order. */
  readonly turned: boolean;
}

/** Actors that a candidate means, with probabilities, best first; names mean themselves, "they" may mean several. */
export type Meant = ReadonlyMap<number, readonly [MeantActor, ...MeantActor[]]>;
interface MeantActor {
  readonly actor: string;
  readonly probability: number;
}

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself|i|me|my|mine|who|whom)$/i;
/** Words that can mean several actors. */
const SEVERAL = /^(?:they|them|their|theirs|themselves|both|two|three|four|sides?|neighbou?r|.{3,}s)$/i;
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
  const meant = new Map<number, [MeantActor, ...MeantActor[]]>();
  candidates.forEach((candidate, index) => {
    if (candidate.form === 'name') {
      if (candidate.actor !== null) meant.set(index, [{ actor: candidate.actor, probability: 1 }]);
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
    const sorted = [...shares]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([actor, probability]) => ({ actor, probability }));
    const [best, ...others] = sorted;
    const several = SEVERAL.test(word) ? others.filter(({ probability }) => probability >= ALSO) : [];
    if (best && best.probability >= (several.length > 0 ? ALSO : MEANT)) meant.set(index, [best, ...several]);
    else if (candidate.actor !== null) meant.set(index, [{ actor: candidate.actor, probability: MEANT }]);
  });
  return meant;
}

/** Below this share nobody is meant with any certainty, and the rules' answer holds. */
const MEANT = 0.4;
/** From this share on an actor is one of several that a plural means. */
const ALSO = 0.2;

/** A family must have this share of an answer to be said beside a more probable one ("lent and scolded"). */
const BESIDE = 0.15;

/** The most probable relation of each family that an answer gives between two actors, with the share of its family. */
function relationsOf({ relations }: PairAnswer): { relation: Relation; share: number }[] {
  const best = new Map<string, number>();
  relations.forEach((probability, index) => {
    const family = familyOf(RELATIONS[index] ?? 'leads');
    if (probability > (relations[best.get(family) ?? -1] ?? 0)) best.set(family, index);
  });
  return [...best.values()]
    .map((index) => RELATIONS[index] ?? 'consult')
    .map((relation) => ({ relation, share: shareOf(relation, relations) }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, index) => index === 0 || share >= BESIDE);
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
  const note = (answer: PairAnswer, from: MeantActor, to: MeantActor): void => {
    if (from.actor === to.actor) return;
    const sentence = sentenceOf(answer.trigger.start);
    const score = answer.any * from.probability * to.probability;
    const ends = `${sentence}|${from.actor}|${to.actor}`;
    const known = asked.get(ends);
    if (!known || known.score < score) asked.set(ends, { answer, score });
    for (const { relation, share } of relationsOf(answer)) {
      const swapped = isSymmetric(relation) && from.actor > to.actor;
      const [source, target] = swapped ? [to.actor, from.actor] : [from.actor, to.actor];
      const key = `${sentence}|${source}|${target}|${familyOf(relation)}`;
      const before = found.get(key);
      if (!before || before.score * before.share < score * share)
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
          turned: swapped,
        });
    }
  };
  for (const answer of answers.pairs)
    for (const from of meant.get(answer.source) ?? [])
      for (const to of meant.get(answer.target) ?? []) note(answer, from, to);
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
      turned: false,
      share: pair ? shareOf(rule.relation, pair.answer.relations) : 0,
    });
  }
  return [...found.values()].sort(
    (a, b) => a.sentence - b.sentence || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0),
  );
}
