/** Who does what a clause tells: its subject, and who stands behind a subject that is no actor. */
import { DEEDS, DOCUMENTS } from '../../lexicon/nouns.ts';
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { phraseAround } from '../sentence/chunk.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { ownersOf, referentsOf, type Reach, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { rightBefore } from '../sentence/surface.ts';
import { partiesBefore } from './parties.ts';

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|night)$/i;

/** Who does a clause: its subject, by the order of words where the tree has none or takes a weekday for it. */
export function doersOf(scene: Scene, clause: Clause, reach: Reach): Referent[] {
  const { tree } = scene;
  const { subject, predicate, passive } = clause;
  const found = referentsOf(scene, subject, reach);
  if (found.length > 0) return passive || found.length > 1 ? found : wholeRow(scene, predicate, found, reach);
  if (subject !== null && tree.pos(subject) === 'PRON') return sayersOf(scene, clause);
  if (subject !== null && tree.isNoun(subject) && !DAYS.test(tree.form(subject))) {
    const hidden = behind(scene, subject, reach);
    return hidden.length > 0 || passive ? hidden : partiesBefore(scene, predicate, reach);
  }
  // "a report highly critical of": whoever made it.
  if (subject === null && tree.pos(predicate) === 'ADJ' && tree.relation(predicate) === 'amod')
    return behind(scene, tree.head(predicate), reach);
  if (passive) return [];
  const before = rightBefore(scene, predicate, reach);
  return before.length > 1 ? before : wholeRow(scene, predicate, before, reach);
}

/** The row before a verb where it holds the one that was found, or none was; else that one. */
function wholeRow(scene: Scene, predicate: number, found: Referent[], reach: Reach): Referent[] {
  const row = partiesBefore(scene, predicate, reach);
  const [one] = found;
  if (!one) return row;
  // "military leader and chairman NAME" is one person with two titles.
  const alike = !scene.isPerson(one.actor) || row.every(({ actor }) => scene.isPerson(actor));
  return alike && row.some(({ actor }) => actor === one.actor) ? row : found;
}

/** "A U.N. report criticised", "released a statement condemning", "signed a decree granting": who wrote or did it. */
function behind(scene: Scene, subject: number, reach: Reach): Referent[] {
  const { tree } = scene;
  const lemma = tree.lemma(subject);
  if (DOCUMENTS.has(lemma)) {
    const owners = ownersOf(scene, subject, ['by', 'from', 'of']);
    if (owners.length > 0) return owners;
  }
  const verb = tree.head(subject);
  if (DEEDS.has(lemma) && tree.relation(subject) === 'obj' && tree.isVerb(verb))
    return doersOf(scene, clauseOf(tree, verb), reach);
  return phraseAround(scene, subject, reach);
}

/** "The Israeli military says it has …": a pronoun that nobody resolved is who says so, if it may be by number and kind. */
function sayersOf(scene: Scene, { subject, predicate }: Clause): Referent[] {
  const { tree } = scene;
  if (subject === null || !/^(?:it|they|he|she)$/.test(tree.form(subject))) return [];
  for (let at = predicate; at >= 0; at = tree.head(at)) {
    const head = tree.head(at);
    if (head < 0 || !['ccomp', 'xcomp', 'conj', 'advcl'].includes(tree.relation(at))) return [];
    if (tree.relation(at) !== 'ccomp' || !SPEECH_VERBS.has(tree.lemma(head))) continue;
    const sayers = doersOf(scene, clauseOf(tree, head), 'force');
    const personal = /^s?he$/.test(tree.form(subject));
    return sayers.length === 1 ? sayers.filter(({ actor }) => scene.isPerson(actor) === personal) : [];
  }
  return [];
}
