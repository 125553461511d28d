/**
 * Which actors a noun phrase stands for: the actor itself, all of a coordination, the state whose officers, people,
 * weapons, deeds or land it names. How far this may reach depends on the frame and the side of it.
 */
import type { Mention, Standing } from '../../model/actor.ts';
import {
  DEEDS,
  FOLK,
  OFFICERS,
  ORGANS,
  OUTLAWS,
  OUTSIDE,
  PARTITIVES,
  SUFFERINGS,
  THOUGHTS,
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

const SELF: ReadonlySet<Standing> = new Set<Standing>(['self', 'people', 'forces', 'place']);

/** Actors of a noun phrase and of what is coordinated with it, each once, in text order. */
export function referentsOf(scene: Scene, phrase: number | null, reach: Reach): Referent[] {
  if (phrase === null) return [];
  const found: Referent[] = [];
  for (const head of scene.tree.conjuncts(phrase))
    for (const referent of ofHead(scene, head, reach, 0))
      if (!found.some(({ actor }) => actor === referent.actor)) found.push(referent);
  return found;
}

function ofHead(scene: Scene, head: number, reach: Reach, depth: number): Referent[] {
  if (depth > 3) return [];
  const antecedent = antecedentOf(scene.tree, head);
  if (antecedent !== head) return ofRelative(scene, head, antecedent, reach, depth);
  if (['which', 'whom', 'who'].includes(scene.tree.form(head)))
    return ofRelative(scene, head, nounBefore(scene, head), reach, depth);
  const citizens = reach === 'actor' && FOLK.has(scene.tree.lemma(head));
  const own = mentionsOf(scene, head, SELF).filter(({ standing }) => !citizens || standing !== 'people');
  const { tree } = scene;
  if (own.length > 0)
    return [...own, ...alongside(scene, head, own), ...listedWith(scene, head, own)].map((mention) =>
      referent(mention, head),
    );
  const named = tree
    .childrenBy(head, 'flat', 'appos', 'nmod:desc')
    .flatMap((child) =>
      mentionsOf(scene, child, SELF).filter(
        (mention) => scene.isPerson(mention.actor) || tree.relation(child) === 'appos',
      ),
    );
  if (named.length > 0) return named.map((mention) => referent(mention, head));
  if (tree.relation(head) === 'appos' && tree.isNoun(tree.head(head))) {
    const renamed = mentionsOf(scene, tree.head(head), SELF);
    if (renamed.length > 0) return renamed.map((mention) => referent(mention, head));
  }
  const lemma = tree.lemma(head);
  const renamedBloc = BLOCS.has(lemma) ? blocBefore(scene, head) : null;
  if (renamedBloc) return [referent(renamedBloc, head)];
  if (PARTITIVES.has(lemma)) {
    const whole = tree.childrenBy(head, 'nmod').filter((child) => tree.preposition(child) === 'of');
    const found = whole.flatMap((child) =>
      tree.conjuncts(child).flatMap((one) => ofHead(scene, one, reach, depth + 1)),
    );
    if (found.length > 0) return found;
  }
  if ((reach === 'deed' || reach === 'thing') && THOUGHTS.has(lemma)) {
    const deed = tree.childrenBy(head, 'nmod').find((child) => tree.preposition(child) === 'of');
    if (deed !== undefined) return ofHead(scene, deed, reach, depth + 1);
  }
  if (OFFICERS.has(lemma)) return officersOf(scene, head, lemma, depth);
  if (ORGANS.has(lemma))
    return ownersOf(scene, head, ['of', 'in', 'to', 'from'], depth).map((owner) =>
      governed(scene, lemma, owner, head),
    );
  if (reach === 'actor') return [];
  if (FOLK.has(lemma))
    return ownersOf(
      scene,
      head,
      reach === 'thing' && !OUTLAWS.has(lemma) ? ['of', 'from', 'by', 'in'] : ['of', 'from', 'by'],
      depth,
    );
  if (WEAPONS.has(lemma)) return ownersOf(scene, head, ['of', 'from', 'by'], depth);
  if (reach === 'force') return [];
  if (reach === 'thing') return ownersOf(scene, head, PLACES, depth);
  // Praise and blame go to who did it: the sufferer is not meant, nor is what stands after "of" in "the siege of".
  if (SUFFERINGS.has(lemma)) return ownersOf(scene, head, ['by'], depth, false);
  // "the deal between A and B" is both sides'.
  const sides = /^(?:deal|agreement|pact|accord|treaty)$/.test(lemma) ? ['between'] : [];
  return ownersOf(
    scene,
    head,
    UPON.has(lemma) || !DEEDS.has(lemma) ? ['by', 'from'] : ['of', 'by', 'from', ...sides],
    depth,
  );
}

/** Who an officer stands for: the state or bloc; a speaker also for a person. */
function officersOf(scene: Scene, head: number, lemma: string, depth: number): Referent[] {
  // An envoy to a country is not that country's.
  const prepositions = ['of', 'in', 'from'];
  const speaker = lemma.startsWith('spokes');
  return ownersOf(scene, head, speaker ? [...prepositions, 'for'] : prepositions, depth)
    .filter(({ actor }) => speaker || !scene.isPerson(actor))
    .map(({ actor, mention }) => ({ actor, mention, phrase: head }));
}

const GOVERNMENTS = new Set('government administration regime cabinet'.split(' '));

/** "Trump's government" is the state that Trump leads, where the text says which. */
function governed(scene: Scene, lemma: string, { actor, mention }: Referent, phrase: number): Referent {
  const owner = { actor, mention, phrase };
  if (!GOVERNMENTS.has(lemma) || !scene.isPerson(actor)) return owner;
  const state = scene.actors
    .get(owner.actor)
    ?.roles.find(
      ({ of, office }) => office === 'leads' && of !== null && scene.actors.get(of)?.kind === 'state',
    )?.of;
  return state ? { ...owner, actor: state } : owner;
}

const BLOCS = new Set('bloc alliance organization organisation union grouping pact group'.split(' '));

/** "the CSTO -- a Moscow-led bloc": a description right after a bloc's name and a dash or comma. */
function blocBefore(scene: Scene, head: number): Mention | null {
  const { tree, document } = scene;
  const det = tree.childrenBy(head, 'det').find((child) => ['a', 'an', 'the'].includes(tree.form(child)));
  if (det === undefined) return null;
  const { start } = tree.at(det);
  const before = scene.mentions.findLast(
    ({ end, actor }) => end <= start && scene.actors.get(actor)?.kind === 'bloc',
  );
  return before && /^\s*\)?\s*(?:--|–|—|,)\s*$/.test(document.view.slice(before.end, start)) ? before : null;
}

const PLACES = [
  'of',
  'in',
  'at',
  'on',
  'near',
  'inside',
  'within',
  'from',
  'by',
  'across',
  'over',
  'around',
  'for',
  'to',
];

/** "the Pakistani and [Iranian] governments": coordinated adjectives own the noun alike. */
function alongside(scene: Scene, head: number, own: readonly Mention[]): Mention[] {
  const { tree } = scene;
  return tree
    .childrenBy(head, 'amod', 'compound', 'nmod:poss')
    .filter((child) => child < head)
    .map((child) => tree.conjuncts(child).flatMap((one) => scene.mentionsAt(one)))
    .filter((found) => found.length > 1)
    .flat()
    .filter(({ actor }) => !own.some((mention) => mention.actor === actor));
}

/** The noun a relative pronoun follows, prepositions and commas aside; itself where there is none. */
function nounBefore({ tree }: Scene, pronoun: number): number {
  let at = pronoun - 1;
  while (at >= 0 && ['ADP', 'PUNCT'].includes(tree.pos(at))) at -= 1;
  return at >= 0 && tree.isNoun(at) ? at : pronoun;
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
  const limit = pronoun > 0 ? scene.tree.at(pronoun - 1).start : 0;
  const before = scene.mentions.find(
    (mention) => mention.standing !== 'attribute' && mention.end <= limit && limit - mention.end <= 1,
  );
  return before ? [referent(before)] : [];
}

/** The other nations of such a row, where the noun itself was given to the last of them. */
function listedWith(scene: Scene, head: number, own: readonly Mention[]): Mention[] {
  if (!own.some(({ form, standing }) => form === 'nominal' && standing !== 'people')) return [];
  const run = demonymRun(scene, head);
  const nations = new Set(own.map(({ actor }) => actor));
  return run.length > 1 && run.some(({ actor }) => nations.has(actor))
    ? run.filter(({ actor }) => !nations.has(actor))
    : [];
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

const mentionsOf = (scene: Scene, token: number, standings: ReadonlySet<Standing>): Mention[] =>
  scene.mentionsAt(token).filter(({ standing }) => standings.has(standing));

/**
 * Who owns what a noun names: its possessor, else the name or adjective before it, else who stands after one of the
 * prepositions. The closest tie wins, so "Russian invasion of Ukraine" is owned by Russia alone.
 */
export function ownersOf(
  scene: Scene,
  head: number,
  prepositions: readonly string[],
  depth = 0,
  possessors = true,
): Referent[] {
  const { tree } = scene;
  if (possessors) {
    const possessor = tree
      .childrenBy(head, 'nmod:poss')
      .flatMap((child) => tree.conjuncts(child).flatMap((one) => ofHead(scene, one, 'actor', depth + 1)));
    if (possessor.length > 0) return possessor;
    const before = tree
      .childrenBy(head, 'amod', 'compound', 'nmod', 'det', 'nummod')
      .filter((child) => child < head && tree.preposition(child) === '')
      .flatMap((child) => tree.conjuncts(child))
      .flatMap((child) => scene.mentionsAt(child))
      .filter((mention) => !scene.isSponsor(mention));
    const listed = demonymRun(scene, head);
    const run = listed.length > before.length ? listed : before;
    if (run.length > 0) return run.map((mention) => referent(mention, head));
  }
  for (const preposition of prepositions) {
    const after = tree
      .childrenBy(head, 'nmod', 'obl')
      .filter((child) => tree.preposition(child) === preposition)
      .flatMap((child) => tree.conjuncts(child).flatMap((one) => ofHead(scene, one, 'actor', depth + 1)));
    if (after.length > 0) return after;
  }
  // "forces loyal to X"
  const loyal = tree.childrenBy(head, 'amod', 'acl').filter((child) => tree.lemma(child) === 'loyal');
  if (loyal.length > 0) {
    const lords = [...loyal, head]
      .flatMap((child) => tree.childrenBy(child, 'obl', 'nmod'))
      .filter((child) => tree.preposition(child) === 'to')
      .flatMap((child) => ofHead(scene, child, 'actor', depth + 1));
    if (lords.length > 0) return lords;
  }
  // "the missiles fired by the Israeli army"
  const made = tree.childrenBy(head, 'acl').flatMap((child) =>
    tree
      .childrenBy(child, 'obl:agent', 'obl')
      .filter(
        (agent) =>
          tree.form(agent) !== '' &&
          tree.preposition(agent) === 'by' &&
          tree.tag(child) === 'VBN' &&
          !OUTSIDE.has(tree.lemma(child)),
      )
      .flatMap((agent) => ofHead(scene, agent, 'actor', depth + 1)),
  );
  return made;
}
