/** Who does an event that a noun names, and whom it is done to: the wordings that give its doer and its other side. */
import { obliquesOf, type Oblique } from '../sentence/clause.ts';
import type { Frame } from '../sentence/frames.ts';
import { referent, referentsOf, unique, type Reach, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { afterPreposition } from '../sentence/surface.ts';
import type { Carrier } from './carrier.ts';
import { reachOf } from './slots.ts';

/** Actors of those phrases that stand under one of some prepositions. */
export const under = (
  scene: Scene,
  phrases: readonly Oblique[],
  prepositions: readonly string[],
  reach: Reach,
): Referent[] =>
  phrases
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ token }) => referentsOf(scene, token, reach));

/** All actors named before the noun: "China-Kazakhstan cooperation", "Russian and Chinese talks". */
export function premodifiers(scene: Scene, noun: number): Referent[] {
  const before = scene.tree.subtree(noun).filter((token) => token < noun);
  const found = unique(
    before.flatMap((token) => scene.mentionsAt(token).map((mention) => referent(mention, token))),
  );
  // "UK and US-mediated talks": both stand behind the talks, neither sits at the table.
  return found.some(({ mention }) => scene.isSponsor(mention)) ? [] : found;
}

/** Whom an event is done to, and the preposition, or the slot, that gave them: below the noun, below its verb, by the order of words. */
export function targetsOf(
  scene: Scene,
  noun: number,
  frame: Frame,
  carrier: Carrier | null,
): [string, Referent[]] {
  const reach = reachOf(frame);
  const suits = (found: Referent[]): Referent[] =>
    frame.flags.has('place')
      ? found.filter(({ actor }) => ['state', 'bloc'].includes(scene.kindOf(actor) ?? ''))
      : found;
  const below = obliquesOf(scene.tree, noun);
  const object = carrier?.clause.object ?? noun;
  const phrases = [
    ...below,
    ...(carrier?.clause.obliques ?? []),
    ...(object === noun ? [] : obliquesOf(scene.tree, object)),
  ];
  // "talks on trade with": what hangs below a sister phrase by a parser's slip is looked at last.
  const deeper = below.flatMap(({ token }) => obliquesOf(scene.tree, token));
  for (const group of [phrases, deeper])
    for (const preposition of frame.targets) {
      if (group === deeper && ['of', 'in', 'at', 'from'].includes(preposition)) continue;
      const found = suits(under(scene, group, [preposition], reach));
      if (found.length > (preposition === 'between' ? 1 : 0)) return [preposition, found];
    }
  // The first half of "trade war" has no phrases of its own.
  const compound = scene.tree.relation(noun) === 'compound';
  const [preposition, next] = compound ? ['', []] : afterPreposition(scene, noun, frame.targets, reach);
  if (next.length > 0) return [preposition, suits(next)];
  const to = carrier && ['perform', 'announce', 'refuse', 'end'].includes(carrier.operator);
  const given = to ? suits(referentsOf(scene, carrier.clause.indirect, reach)) : [];
  return given.length > 0 ? ['indirect object', given] : ['', []];
}
