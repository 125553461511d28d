/** Fills the slots of a frame from a clause: by the tree, and by the order of words where the tree gives nothing. */
import { RELATION, type Relation } from '../../model/relations.ts';
import { DEEDS, OUTLAWS, PARTITIVES } from '../../lexicon/nouns.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import type { Frame } from '../sentence/frames.ts';
import { ownersOf, referentsOf, type Reach, type Referent } from '../sentence/referents.ts';
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import type { Scene } from '../sentence/scene.ts';
import { afterPreposition, givenTo, objectAfter, rightAfter } from '../sentence/surface.ts';

const REACHES: readonly Reach[] = ['thing', 'deed', 'force', 'actor'];
export const reachOf = (frame: Frame): Reach => REACHES.find((reach) => frame.flags.has(reach)) ?? 'actor';
/** Deeds are done by troops, weapons and people; words are spoken by the actor itself. */
export const sourceReach = (relation: Relation): Reach =>
  RELATION[relation].means === 'deed' ? 'force' : 'actor';

/** The head of the object that a frame asks for: "(rounds of) talks", "missiles and (shells)"; null where it is not there. */
export function objectHead(scene: Scene, clause: Clause, wanted: ReadonlySet<string> | null): number | null {
  if (wanted === null) return clause.object;
  const { tree } = scene;
  if (clause.object !== null)
    for (const head of tree.conjuncts(clause.object)) {
      if (wanted.has(tree.lemma(head))) return head;
      const whole = tree.childrenBy(head, 'nmod').filter((child) => tree.preposition(child) === 'of');
      for (const child of whole)
        if (wanted.has(tree.lemma(child)) && (PARTITIVES.has(tree.lemma(head)) || quantity(scene, head)))
          return child;
    }
  return clause.passive
    ? null
    : (objectAfter(scene, clause.predicate, wanted) ?? objectAfter(scene, clause.predicate + 1, wanted));
}

const quantity = (scene: Scene, head: number): boolean =>
  [
    'round',
    'implementation',
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
  ].includes(scene.tree.lemma(head));

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
      return frame.objects ? [] : authored(scene, clause, reach);
    case 'iobj':
      return referentsOf(scene, clause.indirect, reach);
    case 'subj':
      return referentsOf(scene, clause.subject, reach);
    case 'comp': {
      const subject =
        clause.complement === null ? null : tree.childBy(clause.complement, 'nsubj', 'nsubj:pass');
      return referentsOf(scene, subject, reach);
    }
    case 'inner':
      return innerArguments(scene, clause, reach);
    case 'aim':
      return head === null ? [] : aimedAt(scene, head);
    case 'deep':
      return head === null
        ? []
        : nounObliques(scene, head)
            .flatMap(({ token }) => nounObliques(scene, token))
            .flatMap(({ token }) => referentsOf(scene, token, reach));
    case 'owner':
      return head === null ? [] : narratorOr(scene, head, ownersOf(scene, head, []));
    default: {
      const below = head === null ? [] : nounObliques(scene, head);
      return [...clause.obliques.map(({ preposition, token }) => ({ preposition, token })), ...below]
        .filter(({ preposition }) => preposition === name)
        .flatMap(({ token }) => referentsOf(scene, token, reach));
    }
  }
}

const HELPING = new Set([
  'help',
  'support',
  'assist',
  'protect',
  'stabilize',
  'stabilise',
  'defend',
  'aid',
  'strengthen',
  'bolster',
]);

/** Whom efforts are to help: "supports all efforts that will help the Kazakh authorities". */
function aimedAt(scene: Scene, noun: number): Referent[] {
  return scene.tree
    .childrenBy(noun, 'acl', 'advcl')
    .filter((child) => HELPING.has(scene.tree.lemma(child)))
    .flatMap((child) => referentsOf(scene, clauseOf(scene.tree, child).object, 'deed'));
}

const WORDINGS = new Set([
  'language',
  'narrative',
  'rhetoric',
  'thesis',
  'term',
  'wording',
  'line',
  'version',
  'claim',
  'argument',
  'view',
  'framework',
  'position',
  'stance',
]);

/** "This language has been adopted by": whose it is, the sentence before says: who blamed, called, claimed there. */
function narratorOr(scene: Scene, noun: number, owners: readonly Referent[]): Referent[] {
  const { tree, previous } = scene;
  const pointing = tree
    .childrenBy(noun, 'det')
    .some((child) => ['this', 'that', 'these', 'such'].includes(tree.form(child)));
  if (owners.length > 0 || previous === null || !pointing || !WORDINGS.has(tree.lemma(noun)))
    return [...owners];
  for (const at of previous.tree.tokens.keys()) {
    if (!previous.tree.isVerb(at) || !SPEECH_VERBS.has(previous.tree.lemma(at))) continue;
    const found = referentsOf(previous, clauseOf(previous.tree, at).subject, 'actor');
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** Whom the complement is about: "agreed to open its borders to German goods". */
function innerArguments(scene: Scene, clause: Clause, reach: Reach): Referent[] {
  const complement = clause.complement ?? infinitiveOf(scene, clause.predicate);
  if (complement === null || !scene.tree.isVerb(complement)) return [];
  const inner = clauseOf(scene.tree, complement);
  const phrases = [inner.object, inner.indirect, ...inner.obliques.map(({ token }) => token)].filter(
    (token): token is number => token !== null,
  );
  for (const phrase of phrases) {
    const found = referentsOf(scene, phrase, reach).filter(({ mention }) => mention.form === 'name');
    if (found.length > 0) return found;
  }
  return inner.complement === null ? [] : innerArguments(scene, inner, reach);
}

/** Prepositional phrases below a noun and below what is coordinated with it or stands before it in "rounds of". */
export function nounObliques(scene: Scene, head: number): { preposition: string; token: number }[] {
  const { tree } = scene;
  return tree
    .childrenBy(head, 'nmod', 'obl')
    .filter((child) => tree.at(child).deprel !== 'nmod:poss')
    .map((child) => ({ preposition: tree.preposition(child), token: child }));
}

/** The object; of a deed ("a request", "a bid"), its author too where the parser hung "by" or "from" on the verb. */
function authored(scene: Scene, clause: Clause, reach: Reach): Referent[] {
  const found = referentsOf(scene, clause.object, reach);
  if (found.length > 0 || reach !== 'deed' || clause.passive || clause.object === null) return found;
  if (!DEEDS.has(scene.tree.lemma(clause.object))) return found;
  const authors = clause.obliques.filter(({ preposition }) => ['by', 'from'].includes(preposition));
  const hung = authors.flatMap(({ token }) => referentsOf(scene, token, 'actor'));
  return hung.length > 0 ? hung : afterPreposition(scene, clause.object, ['by', 'from'], 'actor')[1];
}

const PLACE_SLOTS = new Set(['in', 'at', 'on', 'near', 'across', 'into', 'inside']);
/** Who strikes rebels in a country does not strike the country. */
const hitsArmed = (scene: Scene, { object }: Clause): boolean =>
  object !== null && OUTLAWS.has(scene.tree.lemma(object));

/** First slot that names an actor: by the tree, else by the order of words. */
export function fill(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  names: readonly string[],
  head: number | null,
  reach: Reach,
): [string, Referent[]] {
  const suits = ({ actor }: Referent): boolean => !frame.flags.has('place') || fitsPlace(scene, actor);
  for (const name of names) {
    if (PLACE_SLOTS.has(name) && hitsArmed(scene, clause)) continue;
    const found = slot(scene, clause, frame, name, head, reach).filter(suits);
    if (found.length > 0) return [name, found];
    const near = nearby(scene, clause, frame, name, head, reach).filter(suits);
    if (near.length > 0) return [`${name}, by order`, near];
  }
  return ['', []];
}

/** What stands right after the verb for its object, or not far after a preposition. */
function nearby(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  name: string,
  head: number | null,
  reach: Reach,
): Referent[] {
  const { predicate } = clause;
  if (name === 'iobj')
    return frame.objects && !clause.passive && head !== null ? givenTo(scene, predicate, head) : [];
  if (name !== 'obj') return afterPreposition(scene, Math.max(predicate, head ?? 0), [name], reach)[1];
  const passive = clause.passive || scene.tree.pos(predicate) === 'ADJ';
  return frame.objects || passive ? [] : rightAfter(scene, predicate, reach);
}

const fitsPlace = (scene: Scene, actor: string): boolean => {
  const kind = scene.kindOf(actor);
  return kind === 'state' || kind === 'bloc';
};

/** An infinitive that the parser took for an adverbial clause. */
export const infinitiveOf = ({ tree }: Scene, predicate: number): number | null =>
  tree
    .childrenBy(predicate, 'advcl')
    .find((child) => tree.childrenBy(child, 'mark').some((mark) => tree.form(mark) === 'to')) ?? null;
