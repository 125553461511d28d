/** Actors named together: two subjects before a verb, all states of a sentence, "the two countries". */
import { covered, formOr, mentionOver, referent } from '../sentence/phrases.ts';
import type { Referent } from '../sentence/referents.ts';
import { kindOf, type Scene } from '../sentence/scene.ts';
import { formAt, tokenAt } from '../sentence/tree.ts';

const BETWEEN = /^(?:RB[RS]?|MD)$/;

/** Two or more actors that stand together right before a verb: "A and B compete". */
export function togetherBefore(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  let at = verb - 1;
  while (
    at >= 0 &&
    !covered(scene, at) &&
    (BETWEEN.test(tokenAt(tree, at).xpos) ||
      ['AUX', 'ADV'].includes(tokenAt(tree, at).upos) ||
      formAt(tree, at) === 'both')
  )
    at -= 1;
  const found: Referent[] = [];
  let joined = false;
  while (at >= 0) {
    const mention = mentionOver(scene, at);
    if (!mention || mention.standing === 'place') break;
    if (!found.some(({ actor }) => actor === mention.actor)) found.unshift(referent(mention, at));
    while (at >= 0 && mentionOver(scene, at) === mention) at -= 1;
    while (at >= 0 && /^(?:the|both)$/.test(formAt(tree, at))) at -= 1;
    const form = formOr(tree, at);
    if (form === 'and') joined = true;
    else if (form !== ',' || !joined) break;
    at -= 1;
    if (formOr(tree, at) === ',') at -= 1;
  }
  const before = formOr(tree, at);
  return joined && found.length >= 2 && found.length <= 5 && !PREPOSITION.test(before) ? found : [];
}

const PREPOSITION = /^(?:between|of|with|from|in|to|for|by|against|on|among|at|'s|’s)$/;

/** Distinct states that a sentence names, in text order; as adjectives too where asked. */
export function statesIn(scene: Scene, adjectives: boolean): Referent[] {
  const found: Referent[] = [];
  for (const mention of scene.mentions)
    if (
      kindOf(scene, mention.actor) === 'state' &&
      (adjectives || mention.standing !== 'attribute') &&
      !found.some(({ actor }) => actor === mention.actor)
    )
      found.push(referent(mention, mention.token));
  return found;
}

const PAIR =
  /^(?:countries|nations|states|neighbors|neighbours|sides|powers|governments|capitals|leaders|allies|rivals|giants)$/;

/** "The two countries", "both nations": the two states of this sentence before it, else of the sentence before. */
export function bothMeant(scenes: readonly Scene[], at: number, token: number): Referent[] {
  const scene = scenes[at];
  if (!scene || !PAIR.test(formOr(scene.tree, token))) return [];
  const opener = [formOr(scene.tree, token - 1), formOr(scene.tree, token - 2)];
  if (!opener.some((word) => word === 'two' || word === 'both')) return [];
  const limit = tokenAt(scene.tree, token).start;
  const here = statesIn(scene, false).filter(({ mention }) => mention.end <= limit);
  if (here.length > 0) return here.length === 2 ? here : [];
  const before = scenes[at - 1];
  const there = before ? statesIn(before, false) : [];
  return there.length === 2 ? there : [];
}
