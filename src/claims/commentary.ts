/** What analysts and leaders are quoted on: the actors that their words are chiefly about, two a sentence at most. */
import { clauseOf } from './clause.ts';
import type { Utterance } from './attribution.ts';
import { ownersOf, referentsOf, type Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import {
  childBy,
  childrenBy,
  childrenOf,
  formAt,
  hasCopula,
  headOf,
  isNoun,
  isVerb,
  lemmaAt,
  subtree,
  tokenAt,
} from './tree.ts';

export interface Comment {
  readonly speaker: Referent;
  readonly target: Referent;
  readonly verb: number | null;
}

/** Persons of this sentence who say something, with what it is chiefly about. */
export function commentsOf(scene: Scene, utterances: readonly Utterance[]): Comment[] {
  const found: Comment[] = [];
  for (const { speaker, content, verb, lemma } of utterances) {
    if (speaker === null || !['leader', 'analyst'].includes(kindOf(scene, speaker.actor) ?? '')) continue;
    if (['accuse', 'blame', 'vow', 'pledge', 'promise', 'urge', 'charge'].includes(lemma)) continue;
    const own = homes(scene, speaker.actor);
    const about = topics(scene, content).filter(({ actor }) => actor !== speaker.actor && !own.has(actor));
    for (const target of about.slice(0, 2))
      if (!found.some((one) => one.speaker.actor === speaker.actor && one.target.actor === target.actor))
        found.push({ speaker, target, verb });
  }
  return found;
}

/** The states and bodies a leader acts for: speaking of them is not commenting. */
function homes(scene: Scene, actor: string): Set<string> {
  const { kind, roles } = scene.actors.get(actor) ?? { kind: null, roles: [] };
  return new Set(
    kind === 'leader'
      ? roles.flatMap(({ of, former }) => (of === null || former ? [] : [of]))
      : roles.flatMap(({ of }) => (of === null ? [] : [of])),
  );
}

const FIRST = new Set(['i', 'we', 'it', 'there', 'this', 'that', 'you', 'one', 'these']);

/** Actors that a stretch is about: of its subject, else of its complement, else of its objects. */
function topics(scene: Scene, content: ReadonlySet<number>): Referent[] {
  const { tree } = scene;
  const tops = [...content].filter(
    (token) =>
      !content.has(headOf(tree, token)) &&
      (isVerb(tree, token) ||
        isNoun(tree, token) ||
        hasCopula(tree, token) ||
        tokenAt(tree, token).upos === 'ADJ' ||
        tokenAt(tree, token).upos === 'PRON'),
  );
  tops.sort((a, b) => subtree(tree, b).length - subtree(tree, a).length);
  const [top] = tops;
  if (top === undefined) return [];
  return unique(ofClause(scene, top, content, 0));
}

const unique = (found: readonly Referent[]): Referent[] =>
  found.filter((one, at) => found.findIndex(({ actor }) => actor === one.actor) === at);

function ofClause(scene: Scene, predicate: number, content: ReadonlySet<number>, depth: number): Referent[] {
  const { tree } = scene;
  if (depth > 3) return [];
  const clause = clauseOf(tree, predicate);
  const subject =
    childBy(tree, predicate, 'nsubj', 'nsubj:pass') ?? (clause.passive ? clause.object : clause.subject);
  const conditions = childrenBy(tree, predicate, 'advcl').filter(
    (child) =>
      content.has(child) &&
      childrenBy(tree, child, 'mark').some((mark) =>
        ['if', 'while', 'although', 'though', 'unless', 'as', 'when'].includes(formAt(tree, mark)),
      ),
  );
  const before = conditions
    .flatMap((child) => subjectTopics(scene, childBy(tree, child, 'nsubj', 'nsubj:pass'), content))
    .slice(0, 1);
  const main = subjectTopics(scene, subject, content);
  if (main.length > 0) return [...before, ...main];
  const complement =
    childrenBy(tree, predicate, 'ccomp', 'xcomp').find((child) => content.has(child)) ??
    (isNoun(tree, predicate) || tokenAt(tree, predicate).upos === 'ADJ'
      ? childrenBy(tree, predicate, 'acl', 'csubj', 'ccomp', 'advcl').find((child) => content.has(child))
      : undefined);
  const inner = complement === undefined ? [] : ofClause(scene, complement, content, depth + 1);
  if (inner.length > 0) return [...before, ...inner];
  const objects = [
    clause.object,
    ...clause.obliques.map(({ token }) => token),
    ...(isNoun(tree, predicate) ? [predicate] : []),
  ].filter((token): token is number => token !== null && content.has(token));
  return [...before, ...objects.flatMap((token) => phraseTopics(scene, token, content))];
}

function subjectTopics(scene: Scene, subject: number | null, content: ReadonlySet<number>): Referent[] {
  if (subject === null || !content.has(subject)) return [];
  const own = referentsOf(scene, subject, 'force');
  if (own.length > 0) return own;
  if (FIRST.has(formAt(scene.tree, subject))) return [];
  return phraseTopics(scene, subject, content);
}

/** Actors of a phrase: itself, its owner, and whoever is named below it, in order of closeness. */
function phraseTopics(scene: Scene, phrase: number, content: ReadonlySet<number>): Referent[] {
  const direct = referentsOf(scene, phrase, 'force');
  if (direct.length > 0) return direct;
  const owners = ownersOf(scene, phrase, ['of', 'in', 'by', 'from', 'between', 'for', 'with', 'to']);
  if (owners.length > 0) return owners;
  const below: Referent[] = [];
  for (const child of childrenOf(scene.tree, phrase))
    if (content.has(child) && lemmaAt(scene.tree, child) !== '')
      below.push(
        ...subtree(scene.tree, child).flatMap((token) =>
          (scene.mentionsAt.get(token) ?? []).map((mention) => ({
            actor: mention.actor,
            mention,
            phrase: token,
          })),
        ),
      );
  return below;
}
