/**
 * Which actors a noun phrase stands for: the actor itself, all of a coordination, the state whose officers, people,
 * weapons, deeds or land it names. How far this may reach depends on the frame and the side of it.
 */
import type { Mention } from '../../model/actor.ts';
import {
  DEEDS,
  FOLK,
  OFFICERS,
  ORGANS,
  OUTLAWS,
  OUTSIDE,
  PARTITIVES,
  SUFFERINGS,
  UPON,
  WEAPONS,
} from '../../lexicon/nouns.ts';
import { antecedentOf } from './clause.ts';
import type { Scene } from './scene.ts';

/** `actor`: itself or its organs; `force`: its people and weapons too; `deed`: what it does; `thing`: what it has, where it is. */
export type Reach = 'actor' | 'force' | 'deed' | 'thing';

export interface Referent {
  readonly actor: string;
  readonly mention: Mention;
  /** The token that heads the phrase it was read from. */
  readonly phrase: number;
}

/** Whom a mention names, read from the phrase that a token heads. */
export const referent = (mention: Mention, phrase = mention.token): Referent => ({
  actor: mention.actor,
  mention,
  phrase,
});

/** Actors of a noun phrase and of what is coordinated with it, each once, in text order. */
export function referentsOf(scene: Scene, phrase: number | null, reach: Reach): Referent[] {
  const heads = phrase === null ? [] : scene.tree.conjuncts(phrase);
  return unique(heads.flatMap((head) => ofHead(scene, head, reach, 0)));
}

/** Each actor once, as it is referred to first. */
export const unique = (found: readonly Referent[]): Referent[] =>
  found.filter((one, at) => found.findIndex(({ actor }) => actor === one.actor) === at);

/** Those of `found` whose actor is none of the others'. */
export const besides = (found: readonly Referent[], others: readonly Referent[]): Referent[] =>
  found.filter(({ actor }) => !others.some((other) => other.actor === actor));

/** Mentions that may act: no mere attributes. */
const selves = (scene: Scene, token: number): Mention[] =>
  scene.mentionsAt(token).filter(({ standing }) => standing !== 'attribute');

function ofHead(scene: Scene, head: number, reach: Reach, depth: number): Referent[] {
  if (depth > 3) return [];
  const { tree } = scene;
  const lemma = tree.lemma(head);
  const antecedent = antecedentOf(tree, head);
  if (antecedent !== head) return ofRelative(scene, head, antecedent, reach, depth);
  if (['which', 'whom', 'who'].includes(tree.form(head)))
    return ofRelative(scene, head, nounBefore(scene, head), reach, depth);
  const citizens = reach === 'actor' && FOLK.has(lemma);
  const own = selves(scene, head).filter(({ standing }) => !citizens || standing !== 'people');
  const named = own.length > 0 ? [...own, ...listedWith(scene, head, own)] : namedBeside(scene, head);
  if (named.length > 0) return named.map((mention) => referent(mention, head));
  if (PARTITIVES.has(lemma)) {
    const whole = tree.childrenBy(head, 'nmod').filter((child) => tree.preposition(child) === 'of');
    const found = whole.flatMap((child) =>
      tree.conjuncts(child).flatMap((one) => ofHead(scene, one, reach, depth + 1)),
    );
    if (found.length > 0) return found;
  }
  return behindNoun(scene, head, reach, depth);
}

/** Whom another name for the same thing tells: "the premier, NAME", "NAME, the premier". */
function namedBeside(scene: Scene, head: number): Mention[] {
  const { tree } = scene;
  const found = tree
    .childrenBy(head, 'flat', 'appos', 'nmod:desc')
    .flatMap((child) =>
      selves(scene, child).filter(({ actor }) => scene.isPerson(actor) || tree.relation(child) === 'appos'),
    );
  const renamed = tree.relation(head) === 'appos' && tree.isNoun(tree.head(head));
  return found.length > 0 || !renamed ? found : selves(scene, tree.head(head));
}

/** Whose officers, people, weapons, deeds or land a noun names, as far as may be reached. */
function behindNoun(scene: Scene, head: number, reach: Reach, depth: number): Referent[] {
  const lemma = scene.tree.lemma(head);
  const owners = (...prepositions: readonly string[]): Referent[] =>
    ownersOf(scene, head, prepositions, depth);
  if (OFFICERS.has(lemma)) {
    // An envoy to a country is not that country's; a speaker may speak for a person.
    const speaker = lemma.startsWith('spokes');
    return owners('of', 'in', 'from', ...(speaker ? ['for'] : []))
      .filter(({ actor }) => speaker || !scene.isPerson(actor))
      .map(({ mention, actor }) => ({ actor, mention, phrase: head }));
  }
  if (ORGANS.has(lemma))
    return owners('of', 'in', 'to', 'from').map(({ mention, actor }) => {
      // "Trump's government" is the state that Trump leads, where the text says which.
      const [led = actor] = GOVERNMENTS.has(lemma) && scene.isPerson(actor) ? scene.ledBy(actor) : [];
      return { actor: led, mention, phrase: head };
    });
  if (reach === 'actor') return [];
  if (FOLK.has(lemma) || WEAPONS.has(lemma)) {
    const place = reach === 'thing' && FOLK.has(lemma) && !OUTLAWS.has(lemma) ? ['in'] : [];
    return owners('of', 'from', 'by', ...place);
  }
  if (reach === 'force') return [];
  if (reach === 'thing') return owners(...PLACES);
  // Praise and blame go to who did it: the sufferer is not meant, nor is what stands after "of" in "the siege of".
  if (SUFFERINGS.has(lemma)) return ownersAfter(scene, head, ['by'], depth);
  // "the deal between A and B" is both sides'.
  const sides = /^(?:deal|agreement|pact|accord|treaty)$/.test(lemma) ? ['between'] : [];
  return UPON.has(lemma) || !DEEDS.has(lemma) ? owners('by', 'from') : owners('of', 'by', 'from', ...sides);
}

const GOVERNMENTS = new Set('government administration regime cabinet'.split(' '));

const PLACES = 'of in at on near inside within from by across over around for to'.split(' ');

/** The noun a relative pronoun follows, prepositions and commas aside; itself where there is none. */
function nounBefore({ tree }: Scene, pronoun: number): number {
  let at = pronoun - 1;
  while (['ADP', 'PUNCT'].includes(tree.pos(at))) at -= 1;
  return tree.isNoun(at) ? at : pronoun;
}

/** "a worry for China, which …": where the tree's antecedent is no actor, the name right before the pronoun is it. */
function ofRelative(
  scene: Scene,
  pronoun: number,
  antecedent: number,
  reach: Reach,
  depth: number,
): Referent[] {
  const found = antecedent === pronoun ? [] : ofHead(scene, antecedent, reach, depth + 1);
  if (found.length > 0) return found;
  const limit = scene.tree.tokens[pronoun - 1]?.start ?? 0;
  const before = scene.mentions.find(
    ({ standing, end }) => standing !== 'attribute' && end <= limit && limit - end <= 1,
  );
  return before ? [referent(before)] : [];
}

/** The other nations that own a noun alike: "the Pakistani and [Iranian] governments", "[Russian], Armenian and Kyrgyz troops". */
function listedWith(scene: Scene, head: number, own: readonly Mention[]): Mention[] {
  const { tree } = scene;
  const owners = new Set(own.map(({ actor }) => actor));
  const alongside = tree
    .childrenBy(head, 'amod', 'compound', 'nmod:poss')
    .filter((child) => child < head)
    .map((child) => tree.conjuncts(child).flatMap((one) => scene.mentionsAt(one)))
    .filter((found) => found.length > 1)
    .flat();
  // The noun itself was given to the last of a row.
  const given = own.some(({ form, standing }) => form === 'nominal' && standing !== 'people');
  const run = given ? demonymRun(scene, head) : [];
  const row = run.length > 1 && run.some(({ actor }) => owners.has(actor)) ? run : [];
  return [...alongside, ...row].filter(({ actor }) => !owners.has(actor));
}

/** "Russian and Belarusian, Armenian and Kyrgyz troops": the adjectives of nations in a row right before a noun. */
function demonymRun(scene: Scene, head: number): Mention[] {
  const found: Mention[] = [];
  for (let at = head - 1; at >= 0; at -= 1) {
    const attribute = scene.mentionsAt(at).find(({ standing }) => standing === 'attribute');
    if (attribute) found.unshift(attribute);
    else if (![',', 'and', 'or'].includes(scene.tree.form(at)) && scene.tree.pos(at) !== 'ADJ') break;
  }
  return found;
}

/**
 * Who owns what a noun names: its possessor, else the name or adjective before it, else who stands after one of the
 * prepositions. The closest tie wins, so "Russian invasion of Ukraine" is owned by Russia alone.
 */
export function ownersOf(scene: Scene, head: number, prepositions: readonly string[], depth = 0): Referent[] {
  const { tree } = scene;
  const possessor = tree
    .childrenBy(head, 'nmod:poss')
    .flatMap((child) => tree.conjuncts(child))
    .flatMap((one) => ofHead(scene, one, 'actor', depth + 1));
  if (possessor.length > 0) return possessor;
  const before = tree
    .childrenBy(head, 'amod', 'compound', 'nmod', 'det', 'nummod')
    .filter((child) => child < head && tree.preposition(child) === '')
    .flatMap((child) => tree.conjuncts(child))
    .flatMap((child) => scene.mentionsAt(child))
    .filter((mention) => !scene.isSponsor(mention));
  const listed = demonymRun(scene, head);
  const run = listed.length > before.length ? listed : before;
  return run.length > 0
    ? run.map((mention) => referent(mention, head))
    : ownersAfter(scene, head, prepositions, depth);
}

/** Owners that stand after a noun: under one of the prepositions, as its lord or its maker. */
function ownersAfter(scene: Scene, head: number, prepositions: readonly string[], depth: number): Referent[] {
  const { tree } = scene;
  const under = (tops: readonly number[], preposition: string, relations: readonly string[]): number[] =>
    tops
      .flatMap((top) => tree.childrenBy(top, ...relations))
      .filter((child) => tree.preposition(child) === preposition);
  // "forces loyal to X", "the missiles fired by the Israeli army"
  const loyal = tree.childrenBy(head, 'amod', 'acl').filter((child) => tree.lemma(child) === 'loyal');
  const made = tree
    .childrenBy(head, 'acl')
    .filter((child) => tree.tag(child) === 'VBN' && !OUTSIDE.has(tree.lemma(child)));
  const ways = [
    ...prepositions.map((preposition) =>
      under([head], preposition, ['nmod', 'obl']).flatMap((child) => tree.conjuncts(child)),
    ),
    loyal.length > 0 ? under([...loyal, head], 'to', ['obl', 'nmod']) : [],
    under(made, 'by', ['obl:agent', 'obl']),
  ];
  for (const way of ways) {
    const found = way.flatMap((token) => ofHead(scene, token, 'actor', depth + 1));
    if (found.length > 0) return found;
  }
  return [];
}
