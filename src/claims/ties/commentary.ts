/** What analysts and leaders are quoted on: the actors that their words are chiefly about, two a sentence at most. */
import { clauseOf, surfaceSubject } from '../sentence/clause.ts';
import type { Utterance } from '../speakers/index.ts';
import { referent, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

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
  const heard: { speaker: string; content: ReadonlySet<number> }[] = [];
  for (const { speaker, content, verb, lemma } of [...utterances].sort(
    (a, b) => b.content.size - a.content.size,
  )) {
    if (
      speaker === null ||
      !['leader', 'analyst'].includes(scene.kindOf(speaker.actor) ?? '') ||
      TELLING.has(lemma)
    )
      continue;
    // A few words in quotation marks within what is said are no second statement.
    if (
      heard.some(
        (one) => one.speaker === speaker.actor && [...content].every((token) => one.content.has(token)),
      )
    )
      continue;
    heard.push({ speaker: speaker.actor, content });
    const own = homes(scene, speaker.actor);
    const suits = ({ actor }: Referent): boolean =>
      actor !== speaker.actor && !own.has(actor) && scene.kindOf(actor) !== 'analyst';
    const leader = scene.kindOf(speaker.actor) === 'leader';
    for (const target of topics(scene, content, suits, leader).slice(0, leader ? 1 : 2))
      if (!found.some((one) => one.speaker.actor === speaker.actor && one.target.actor === target.actor))
        found.push({ speaker, target, verb });
  }
  return found;
}

/** The states and bodies a leader acts for, or an analyst works for: speaking of them is not commenting. */
const homes = (scene: Scene, actor: string): Set<string> =>
  new Set(
    (scene.actors.get(actor)?.roles ?? []).flatMap(({ of, former }) => (of === null || former ? [] : [of])),
  );

type Suits = (referent: Referent) => boolean;

/**
 * Clause by clause in the order of the text: the first whose subject is or holds an actor says what the words are about.
 * A condition gives one topic, its main clause the other. Without any, the objects of the first clause.
 */
function topics(scene: Scene, content: ReadonlySet<number>, suits: Suits, strict: boolean): Referent[] {
  const { tree } = scene;
  const predicates = [...content]
    .filter((token) => tree.isVerb(token) || tree.hasCopula(token))
    .sort((a, b) => a - b);
  const clauses = predicates
    .filter(
      (token) =>
        tree.childBy(token, 'nsubj', 'nsubj:pass') !== null &&
        !/^(?:that|which|who)$/.test(tree.form(subjectOf(scene, token))),
    )
    .sort((a, b) => subjectOf(scene, a) - subjectOf(scene, b));
  const found: Referent[] = [];
  for (const [at, predicate] of clauses.entries()) {
    const subject = subjectOf(scene, predicate);
    if (!content.has(subject)) continue;
    const about = unique(subjectTopics(scene, subject, content)).filter(suits);
    if (about.length === 0) {
      // "They will …" with an open pronoun: whom it is about is not known, so the objects are not it.
      if (['they', 'he', 'she'].includes(tree.form(subject)) && scene.mentionsAt(subject).length === 0)
        return found;
      continue;
    }
    found.push(...about.slice(0, 2));
    // A condition gives one topic, what holds then the other.
    if (conditional(scene, predicate))
      found.push(...laterTopic(scene, clauses.slice(at + 1), content, found, suits));
    return unique(found);
  }
  // By the order of words: who is named before the first verb.
  const verb = Math.min(...predicates, Number.POSITIVE_INFINITY);
  const early = unique(nounTopics(scene, new Set([...content].filter((token) => token < verb)))).filter(
    suits,
  );
  if (early.length > 0) return early;
  // Leaders speak of so much: only what is their subject counts.
  if (strict) return [];
  const first = clauses[0] ?? predicates[0];
  return first === undefined
    ? nounTopics(scene, content).filter(suits)
    : unique(objectTopics(scene, first, content)).filter(suits);
}

const subjectOf = ({ tree }: Scene, predicate: number): number =>
  surfaceSubject(tree, predicate) ?? predicate;

const unique = (found: readonly Referent[]): Referent[] =>
  found.filter((one, at) => found.findIndex(({ actor }) => actor === one.actor) === at);

const CONDITIONS = new Set(['if', 'while', 'although', 'though', 'unless']);
const conditional = ({ tree }: Scene, predicate: number): boolean =>
  tree.childrenBy(predicate, 'mark').some((mark) => CONDITIONS.has(tree.form(mark)));

/** What the clauses after a condition are about: the first subject that is somebody new, else the first such object. */
function laterTopic(
  scene: Scene,
  later: readonly number[],
  content: ReadonlySet<number>,
  known: readonly Referent[],
  suits: Suits,
): Referent[] {
  const fresh = (found: readonly Referent[]): Referent[] =>
    found.filter((one) => suits(one) && !known.some(({ actor }) => actor === one.actor)).slice(0, 1);
  const subjects = later.flatMap((predicate) =>
    fresh(subjectTopics(scene, subjectOf(scene, predicate), content)),
  );
  return subjects.length > 0
    ? subjects.slice(0, 1)
    : fresh(later.flatMap((predicate) => objectTopics(scene, predicate, content)));
}

const OPEN = new Set([
  'i',
  'we',
  'it',
  'there',
  'this',
  'that',
  'you',
  'one',
  'these',
  'those',
  'who',
  'which',
  'what',
  'they',
  'he',
  'she',
]);

function subjectTopics(scene: Scene, subject: number, content: ReadonlySet<number>): Referent[] {
  const own = referentsOf(scene, subject, 'force');
  if (own.length > 0) return own;
  return OPEN.has(scene.tree.form(subject)) ? [] : phraseTopics(scene, subject, content);
}

function objectTopics(scene: Scene, predicate: number, content: ReadonlySet<number>): Referent[] {
  const { object, obliques } = clauseOf(scene.tree, predicate);
  const phrases = [
    object,
    ...obliques.map(({ token }) => token),
    ...(scene.tree.isNoun(predicate) ? [predicate] : []),
  ];
  return phrases.flatMap((token) =>
    token !== null && content.has(token) ? phraseTopics(scene, token, content) : [],
  );
}

/** Words without a clause ("warned of Russian aggression"): the first actor in them. */
const nounTopics = (scene: Scene, content: ReadonlySet<number>): Referent[] =>
  scene.mentions
    .filter(({ token, form }) => content.has(token) && form === 'name')
    .map((mention) => referent(mention))
    .slice(0, 1);

/** Actors of a phrase: itself, its owner, else whoever is named below it, clauses aside. */
function phraseTopics(scene: Scene, phrase: number, content: ReadonlySet<number>): Referent[] {
  const direct = referentsOf(scene, phrase, 'force');
  if (direct.length > 0) return direct;
  const owners = ownersOf(scene, phrase, [
    'of',
    'in',
    'by',
    'from',
    'between',
    'for',
    'with',
    'to',
    'such as',
    'like',
  ]);
  if (owners.length > 0) return owners;
  const below: Referent[] = [];
  for (const child of scene.tree.children(phrase)) {
    if (!content.has(child) || scene.tree.pos(child) === 'VERB') continue;
    for (const token of scene.tree.subtree(child))
      for (const mention of scene.mentionsAt(token)) below.push(referent(mention, token));
  }
  return below;
}
