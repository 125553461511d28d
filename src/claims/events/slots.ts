/** Fills the slots of a frame from a clause: by the tree, and by the order of words where the tree gives nothing. */
import { DEEDS, OUTLAWS, PARTITIVES } from '../../lexicon/nouns.ts';
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { QUANTITIES, WORDINGS } from '../../lexicon/wording.ts';
import { RELATION, type Relation } from '../../model/relations.ts';
import { clauseOf, obliquesOf, type Clause, type Oblique } from '../sentence/clause.ts';
import type { Frame } from '../sentence/frames.ts';
import { ownersOf, referentsOf, type Reach, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { afterPreposition, objectAfter, rightAfter } from '../sentence/surface.ts';

const REACHES: readonly Reach[] = ['thing', 'deed', 'force', 'actor'];
export const reachOf = (frame: Frame): Reach => REACHES.find((reach) => frame.flags.has(reach)) ?? 'actor';
/** Deeds are done by troops, weapons and people; words are spoken by the actor itself. */
export const sourceReach = (relation: Relation): Reach =>
  RELATION[relation].means === 'deed' ? 'force' : 'actor';

/** A clause in which a frame's slots are looked for. */
export interface Asked {
  readonly scene: Scene;
  readonly clause: Clause;
  readonly frame: Frame;
  /** Of the object that the frame asks for; null where it asks for none. */
  readonly head: number | null;
}

/** The head of the object that a frame asks for: "(rounds of) talks", "missiles and (shells)"; null where it is not there. */
export function objectHead(
  scene: Scene,
  { object, predicate, passive }: Clause,
  wanted: ReadonlySet<string> | null,
): number | null {
  if (wanted === null) return object;
  const { tree } = scene;
  for (const head of object === null ? [] : tree.conjuncts(object)) {
    if (wanted.has(tree.lemma(head))) return head;
    const whole = PARTITIVES.has(tree.lemma(head)) || QUANTITIES.has(tree.lemma(head));
    const part = tree
      .childrenBy(head, 'nmod')
      .find((child) => whole && tree.preposition(child) === 'of' && wanted.has(tree.lemma(child)));
    if (part !== undefined) return part;
  }
  return passive
    ? null
    : (objectAfter(scene, predicate, wanted) ?? objectAfter(scene, predicate + 1, wanted));
}

/** Actors in one slot of a clause. */
function slot({ scene, clause, frame, head }: Asked, name: string, reach: Reach): Referent[] {
  const { tree } = scene;
  const below = head === null ? [] : obliquesOf(scene.tree, head);
  const named = (phrases: readonly Oblique[]): Referent[] =>
    phrases.flatMap(({ token }) => referentsOf(scene, token, reach));
  switch (name) {
    case 'obj':
      return frame.objects ? [] : authored(scene, clause, reach);
    case 'iobj':
      return referentsOf(scene, clause.indirect, reach);
    case 'subj':
      return referentsOf(scene, clause.subject, reach);
    case 'comp':
      return referentsOf(scene, tree.childBy(clause.complement ?? -1, 'nsubj', 'nsubj:pass'), reach);
    case 'deep':
      return named(below.flatMap(({ token }) => obliquesOf(scene.tree, token)));
    case 'owner':
      return head === null ? [] : narratorOr(scene, head, ownersOf(scene, head, []));
    default:
      return named([...clause.obliques, ...below].filter(({ preposition }) => preposition === name));
  }
}

/** "This language has been adopted by": whose it is, the sentence before says: who blamed, called, claimed there. */
function narratorOr(scene: Scene, noun: number, owners: readonly Referent[]): Referent[] {
  const { tree, previous } = scene;
  const pointing = tree.hasChild(noun, ['this', 'that', 'these', 'such'], 'det');
  if (owners.length > 0 || previous === null || !pointing || !WORDINGS.has(tree.lemma(noun)))
    return [...owners];
  for (const at of previous.tree.tokens.keys()) {
    if (!previous.tree.isVerb(at) || !SPEECH_VERBS.has(previous.tree.lemma(at))) continue;
    const found = referentsOf(previous, clauseOf(previous.tree, at).subject, 'actor');
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** The object; of a deed ("a request", "a bid"), its author too where the parser hung "by" or "from" on the verb. */
function authored(scene: Scene, { object, passive, obliques }: Clause, reach: Reach): Referent[] {
  const found = referentsOf(scene, object, reach);
  if (found.length > 0 || reach !== 'deed' || passive || object === null) return found;
  if (!DEEDS.has(scene.tree.lemma(object))) return found;
  const hung = obliques
    .filter(({ preposition }) => ['by', 'from'].includes(preposition))
    .flatMap(({ token }) => referentsOf(scene, token, 'actor'));
  return hung.length > 0 ? hung : afterPreposition(scene, object, ['by', 'from'], 'actor')[1];
}

const PLACE_SLOTS = new Set(['in', 'at', 'on', 'near', 'across', 'into', 'inside']);

/** First slot that names an actor: by the tree, else by the order of words. */
export function fill(asked: Asked, names: readonly string[], reach: Reach): [string, Referent[]] {
  const { scene, clause, frame } = asked;
  const suits = ({ actor }: Referent): boolean =>
    !frame.flags.has('place') || ['state', 'bloc'].includes(scene.kindOf(actor) ?? '');
  // Who strikes rebels in a country does not strike the country.
  const hitsArmed = OUTLAWS.has(scene.tree.lemma(clause.object ?? -1));
  for (const name of names) {
    if (PLACE_SLOTS.has(name) && hitsArmed) continue;
    const found = slot(asked, name, reach).filter(suits);
    if (found.length > 0) return [name, found];
    const near = nearby(asked, name, reach).filter(suits);
    if (near.length > 0) return [`${name}, by order`, near];
  }
  return ['', []];
}

/** What stands right after the verb for its object, or not far after a preposition. */
function nearby({ scene, clause, frame, head }: Asked, name: string, reach: Reach): Referent[] {
  const { predicate, passive } = clause;
  if (name === 'iobj') return [];
  if (name !== 'obj') return afterPreposition(scene, Math.max(predicate, head ?? 0), [name], reach)[1];
  const bare = !frame.objects && !passive && scene.tree.pos(predicate) !== 'ADJ';
  return bare ? rightAfter(scene, predicate, reach) : [];
}

/** An infinitive that the parser took for an adverbial clause. */
export const infinitiveOf = ({ tree }: Scene, predicate: number): number | null =>
  tree.childrenBy(predicate, 'advcl').find((child) => tree.hasChild(child, ['to'], 'mark')) ?? null;
