/** The engine: looks for every frame at every verb and predicate of a sentence. */
import { FAMILY_OF, SYMMETRIC, type Relation } from '../model/relations.ts';
import { PARTITIVES } from '../lexicon/nouns.ts';
import type { Candidate, Trace } from './candidate.ts';
import { clauseOf, type Clause } from './clause.ts';
import type { Frame, FrameIndex } from './frames.ts';
import { fitsKinds } from './kinds.ts';
import { ownersOf, referentsOf, type Reach, type Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { afterPreposition, objectAfter, rightAfter, rightBefore } from './surface.ts';
import { shiftClause } from './shift.ts';
import {
  childBy,
  childrenBy,
  childrenOf,
  conjuncts,
  formAt,
  hasCopula,
  isVerb,
  lemmaAt,
  prepositionOf,
  tokenAt,
} from './tree.ts';

const REACHES: readonly Reach[] = ['thing', 'deed', 'force', 'actor'];
export const reachOf = (frame: Frame): Reach => REACHES.find((reach) => frame.flags.has(reach)) ?? 'actor';
/** Deeds of arms and of money are done by troops, weapons and people; words are spoken by the actor itself. */
const PHYSICAL = new Set<Relation>([
  'assault',
  'coerce',
  'mobilize',
  'aid',
  'retreat',
  'economic_tie',
  'compete',
  'protest',
]);
export const sourceReach = (relation: Relation): Reach => (PHYSICAL.has(relation) ? 'force' : 'actor');

/** The head of the object that a frame asks for: "(rounds of) talks", "missiles and (shells)"; null where it is not there. */
function objectHead(scene: Scene, clause: Clause, wanted: ReadonlySet<string> | null): number | null {
  if (wanted === null) return clause.object;
  const { tree } = scene;
  if (clause.object !== null)
    for (const head of conjuncts(tree, clause.object)) {
      if (wanted.has(lemmaAt(tree, head))) return head;
      const whole = childrenBy(tree, head, 'nmod').filter((child) => prepositionOf(tree, child) === 'of');
      for (const child of whole)
        if (
          wanted.has(lemmaAt(tree, child)) &&
          (PARTITIVES.has(lemmaAt(tree, head)) || quantity(scene, head))
        )
          return child;
    }
  return clause.passive ? null : objectAfter(scene, clause.predicate, wanted);
}

const quantity = (scene: Scene, head: number): boolean =>
  [
    'round',
    'ton',
    'tonne',
    'billion',
    'million',
    'package',
    'shipment',
    'batch',
    'kind',
    'form',
    'type',
    'delivery',
    'supply',
  ].includes(lemmaAt(scene.tree, head));

/** Actors in one slot of a clause. */
function slot(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  name: string,
  head: number | null,
  reach: Reach,
): Referent[] {
  const { tree } = scene;
  switch (name) {
    case 'obj':
      return frame.objects ? [] : referentsOf(scene, clause.object, reach);
    case 'iobj':
      return referentsOf(scene, clause.indirect, reach);
    case 'subj':
      return referentsOf(scene, clause.subject, reach);
    case 'comp': {
      const subject =
        clause.complement === null ? null : childBy(tree, clause.complement, 'nsubj', 'nsubj:pass');
      return referentsOf(scene, subject, reach);
    }
    case 'owner':
      return head === null ? [] : ownersOf(scene, head, []);
    default: {
      const below = head === null ? [] : nounObliques(scene, head);
      return [...clause.obliques.map(({ preposition, token }) => ({ preposition, token })), ...below]
        .filter(({ preposition }) => preposition === name)
        .flatMap(({ token }) => referentsOf(scene, token, reach));
    }
  }
}

/** Prepositional phrases below a noun and below what is coordinated with it or stands before it in "rounds of". */
export function nounObliques(scene: Scene, head: number): { preposition: string; token: number }[] {
  const { tree } = scene;
  return childrenBy(tree, head, 'nmod', 'obl')
    .filter((child) => tokenAt(tree, child).deprel !== 'nmod:poss')
    .map((child) => ({ preposition: prepositionOf(tree, child), token: child }));
}

/** First slot that names an actor. */
function fill(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  names: readonly string[],
  head: number | null,
  reach: Reach,
): [string, Referent[]] {
  for (const name of names) {
    const found = slot(scene, clause, frame, name, head, reach).filter(
      ({ actor }) => !frame.flags.has('place') || fitsPlace(scene, actor),
    );
    if (found.length > 0) return [name, found];
  }
  return ['', []];
}

/** Targets by the order of words, where the tree gives none. */
function nearby(scene: Scene, clause: Clause, frame: Frame, head: number | null): [string, Referent[]] {
  const { predicate } = clause;
  const reach = reachOf(frame);
  const suits = ({ actor }: Referent): boolean => !frame.flags.has('place') || fitsPlace(scene, actor);
  const passive = clause.passive || tokenAt(scene.tree, predicate).upos === 'ADJ';
  if (frame.targets.includes('obj') && !frame.objects && !passive) {
    const found = rightAfter(scene, predicate, reach).filter(suits);
    if (found.length > 0) return ['right after it', found];
  }
  const [name, found] = afterPreposition(scene, Math.max(predicate, head ?? 0), frame.targets, reach);
  return [name, found.filter(suits)];
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Who does a clause: its subject, by the order of words where the tree has none or takes a weekday for it. */
export function doersOf(scene: Scene, clause: Clause, reach: Reach): Referent[] {
  const { subject, predicate, passive } = clause;
  const found = referentsOf(scene, subject, reach);
  if (found.length > 0 || passive) return found;
  const { tree } = scene;
  const nominal =
    subject !== null && tokenAt(tree, subject).upos !== 'DET' && !DAYS.test(formAt(tree, subject));
  return nominal ? [] : rightBefore(scene, predicate, reach);
}

const fitsPlace = (scene: Scene, actor: string): boolean => {
  const kind = kindOf(scene, actor);
  return kind === 'state' || kind === 'bloc';
};

/** Whether the words around the trigger are those the frame asks for. */
function fits(scene: Scene, frame: Frame, clause: Clause): boolean {
  const { tree } = scene;
  const { predicate } = clause;
  if (frame.flags.has('never')) return false;
  if (
    !frame.particles.every(
      (particle) =>
        clause.particles.includes(particle) ||
        formAt(tree, Math.min(predicate + 1, tree.tokens.length - 1)) === particle,
    )
  )
    return false;
  if (
    frame.company &&
    !childrenOf(tree, predicate).some(
      (child) => frame.company?.has(lemmaAt(tree, child)) || frame.company?.has(formAt(tree, child)),
    )
  )
    return false;
  if (frame.objects && objectHead(scene, clause, frame.objects) === null) return false;
  const complement =
    clause.complement ??
    childrenBy(tree, predicate, 'advcl').find((child) =>
      childrenBy(tree, child, 'mark').some((mark) => formAt(tree, mark) === 'to'),
    ) ??
    null;
  if (frame.flags.has('clause') && complement === null) return false;
  return !(frame.flags.has('bare') && clause.complement !== null);
}

const NEGATIVE_OBJECT = new Set(['no', 'any']);

/** Candidates whose trigger is this verb or predicate. At most one frame speaks. */
export function verbCandidates(
  scene: Scene,
  frames: FrameIndex,
  predicate: number,
  trace?: Trace,
): Candidate[] {
  const { tree } = scene;
  const verbal = isVerb(tree, predicate);
  const list = verbal
    ? frames.verbs.get(lemmaAt(tree, predicate))
    : hasCopula(tree, predicate) || tokenAt(tree, predicate).upos === 'ADJ'
      ? frames.adjectives.get(lemmaAt(tree, predicate))
      : undefined;
  if (!list) return [];
  const clause = clauseOf(tree, predicate);
  let reason = '';
  for (const frame of list) {
    if (!fits(scene, frame, clause)) continue;
    const head = objectHead(scene, clause, frame.objects);
    let [name, targets] = fill(scene, clause, frame, frame.targets, head, reachOf(frame));
    if (targets.length === 0) [name, targets] = nearby(scene, clause, frame, head);
    const sources =
      frame.sources.length > 0
        ? fill(scene, clause, frame, frame.sources, head, sourceReach(frame.relation))[1]
        : referentsOf(
            scene,
            clause.subject,
            frame.flags.has('interest') ? 'thing' : sourceReach(frame.relation),
          );
    if (frame.flags.has('troops') && !sources.some(({ mention }) => mention.standing === 'forces')) continue;
    if (
      frame.flags.has('negative') &&
      head !== null &&
      !childrenBy(tree, head, 'det').some((child) => NEGATIVE_OBJECT.has(lemmaAt(tree, child))) &&
      !clause.particles.some((word) => word === "n't" || word === 'not')
    )
      continue;
    const what = `${frame.relation}: ${[frame.lemma, ...frame.particles].join(' ')}${head !== null && frame.objects ? ` ${lemmaAt(tree, head)}` : ''}`;
    const pairs = pair(frame, sources, targets).filter(([source, target]) =>
      fitsKinds(scene, frame, source.actor, target.actor),
    );
    if (pairs.length === 0) {
      reason ||= `${what}: ${sources.length === 0 ? 'no actor does it' : 'no actor it is done to'}`;
      continue;
    }
    const shift = shiftClause(tree, predicate, frame.relation);
    if (shift.dropped !== null) {
      trace?.drop(scene.index, what, shift.dropped);
      return [];
    }
    const trigger = [
      predicate,
      ...childrenBy(tree, predicate, 'compound:prt'),
      ...(frame.objects && head !== null ? [head] : []),
    ].sort((a, b) => a - b);
    const hedges = [
      ...shift.hedges,
      ...(frame.flags.has('possible') ? (['possible'] as const) : []),
      ...(frame.flags.has('negated') ? (['negated'] as const) : []),
    ];
    const shifted = shift.relation === frame.relation ? what : `${shift.relation}: from ${what}`;
    return pairs.map(([source, target]) => ({
      relation: shift.relation,
      source,
      target,
      trigger,
      anchor: predicate,
      hedges,
      nominal: false,
      rule: `${shifted} (${verbal ? 'verb' : 'adjective'}, ${name === '' ? 'both subjects' : name})`,
    }));
  }
  if (reason) trace?.drop(scene.index, reason, 'an end is missing');
  return [];
}

/** Sources by targets; where the frame is mutual, several subjects without a target act on one another. */
export function pair(
  frame: Frame,
  sources: readonly Referent[],
  targets: readonly Referent[],
): [Referent, Referent][] {
  const distinct = targets.filter(({ actor }) => !sources.some((source) => source.actor === actor));
  if (distinct.length > 0)
    return sources.flatMap((source) => distinct.map((target): [Referent, Referent] => [source, target]));
  if (!frame.flags.has('mutual') || sources.length < 2 || sources.length > 5) return [];
  return sources.flatMap((source, at) =>
    sources.slice(at + 1).map((target): [Referent, Referent] => [source, target]),
  );
}

export const isSymmetric = (relation: Relation): boolean => SYMMETRIC.has(relation);
export const isConflict = (relation: Relation): boolean => FAMILY_OF[relation] === 'conflict';
