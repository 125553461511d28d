/** What analysts and leaders are quoted on: the actors that their words are chiefly about, two a sentence at most. */
import { OPEN_SUBJECTS } from '../../lexicon/wording.ts';
import { clauseOf, surfaceSubject } from '../sentence/clause.ts';
import { besides, ownersOf, referent, referentsOf, unique, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Utterance } from '../speakers/index.ts';

export interface Comment {
  readonly speaker: Referent;
  readonly target: Referent;
  readonly verb: number | null;
}

/** Verbs that say more than that somebody spoke; their own frames tell it. */
const TELLING = new Set(['accuse', 'blame', 'vow', 'pledge', 'promise', 'urge', 'charge', 'suspect']);

/** Persons of this sentence who say something, with what it is chiefly about. */
export function commentsOf(scene: Scene, utterances: readonly Utterance[]): Comment[] {
  const found: Comment[] = [];
  const heard: Utterance[] = [];
  for (const utterance of [...utterances].sort((a, b) => b.content.size - a.content.size)) {
    const { speaker, content, verb, lemma } = utterance;
    if (speaker === null || !scene.isPerson(speaker.actor) || TELLING.has(lemma)) continue;
    // A few words in quotation marks within what is said are no second statement.
    const again = heard.some(
      (one) => one.speaker?.actor === speaker.actor && [...content].every((token) => one.content.has(token)),
    );
    if (again) continue;
    heard.push(utterance);
    const leader = scene.kindOf(speaker.actor) === 'leader';
    for (const target of topics(scene, content, speaker.actor).slice(0, leader ? 1 : 2))
      if (!found.some((one) => one.speaker.actor === speaker.actor && one.target.actor === target.actor))
        found.push({ speaker, target, verb });
  }
  return found;
}

/**
 * Clause by clause in the order of the text: the first whose subject is or holds an actor says what the words are about.
 * A condition gives one topic, its main clause the other. Without any, the objects of the first clause, but not of a
 * leader's, who speaks of so much. What the speaker acts or works for is no topic.
 */
function topics(scene: Scene, content: ReadonlySet<number>, speaker: string): Referent[] {
  const { tree } = scene;
  const held = scene.rolesOf(speaker).flatMap(({ of, former }) => (of === null || former ? [] : [of]));
  const own = new Set([speaker, ...held]);
  const fit = (found: readonly Referent[]): Referent[] =>
    unique(found).filter(({ actor }) => !own.has(actor) && scene.kindOf(actor) !== 'analyst');
  const predicates = [...content]
    .filter((token) => tree.isVerb(token) || tree.hasCopula(token))
    .sort((a, b) => a - b);
  const clauses = predicates
    .filter((token) => tree.childBy(token, 'nsubj', 'nsubj:pass') !== null)
    .map((predicate) => ({ predicate, subject: surfaceSubject(tree, predicate) ?? predicate }))
    .filter(({ subject }) => !/^(?:that|which|who)$/.test(tree.form(subject)))
    .sort((a, b) => a.subject - b.subject);
  for (const [at, { predicate, subject }] of clauses.entries()) {
    if (!content.has(subject)) continue;
    const about = fit(subjectTopics(scene, subject, content)).slice(0, 2);
    if (about.length > 0) {
      const later = tree.hasChild(predicate, CONDITIONS, 'mark') ? clauses.slice(at + 1) : [];
      const topics = fit([
        ...later.flatMap((one) => subjectTopics(scene, one.subject, content)),
        ...later.flatMap((one) => objectTopics(scene, one.predicate, content)),
      ]);
      return [...about, ...besides(topics, about).slice(0, 1)];
    }
    // "They will …" with an open pronoun: whom it is about is not known, so the objects are not it.
    if (/^(?:they|s?he)$/.test(tree.form(subject)) && scene.mentionsAt(subject).length === 0) return [];
  }
  // By the order of words: who is named before the first verb.
  const first = Math.min(...predicates, Number.POSITIVE_INFINITY);
  const named = (before: number): Referent[] =>
    fit(
      scene.mentions
        .filter(({ token, form }) => token < before && content.has(token) && form === 'name')
        .slice(0, 1)
        .map((mention) => referent(mention)),
    );
  const early = named(first);
  if (early.length > 0 || scene.kindOf(speaker) === 'leader') return early;
  const clause = clauses[0]?.predicate ?? predicates[0];
  return clause === undefined ? named(Infinity) : fit(objectTopics(scene, clause, content));
}

const CONDITIONS = new Set(['if', 'while', 'although', 'though', 'unless']);

const subjectTopics = (scene: Scene, subject: number, content: ReadonlySet<number>): Referent[] =>
  OPEN_SUBJECTS.has(scene.tree.form(subject))
    ? referentsOf(scene, subject, 'force')
    : phraseTopics(scene, subject, content);

function objectTopics(scene: Scene, predicate: number, content: ReadonlySet<number>): Referent[] {
  const { object, obliques } = clauseOf(scene.tree, predicate);
  const phrases = [object, ...obliques.map(({ token }) => token)];
  if (scene.tree.isNoun(predicate)) phrases.push(predicate);
  return phrases.flatMap((token) =>
    token !== null && content.has(token) ? phraseTopics(scene, token, content) : [],
  );
}

const OWNING = ['of', 'in', 'by', 'from', 'between', 'for', 'with', 'to', 'such as', 'like'];

/** Actors of a phrase: itself, its owner, else whoever is named below it, clauses aside. */
function phraseTopics(scene: Scene, phrase: number, content: ReadonlySet<number>): Referent[] {
  const { tree } = scene;
  const direct = referentsOf(scene, phrase, 'force');
  if (direct.length > 0) return direct;
  const owners = ownersOf(scene, phrase, OWNING);
  if (owners.length > 0) return owners;
  return tree
    .children(phrase)
    .filter((child) => content.has(child) && tree.pos(child) !== 'VERB')
    .flatMap((child) => tree.subtree(child))
    .flatMap((token) => scene.mentionsAt(token).map((mention) => referent(mention)));
}
