/** Whom an event that a noun names is done to: the phrases below it, below its verb, and by the order of words. */
import { type Carrier } from './carrier.ts';
import { befallen, places } from './nounEnds.ts';
import type { Frame } from '../sentence/frames.ts';
import { referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { nounObliques, reachOf } from './slots.ts';
import { afterPreposition } from '../sentence/surface.ts';

/** Targets and the preposition, or the slot, that gave them. */
export function targetsOf(
  scene: Scene,
  noun: number,
  frame: Frame,
  carrier: Carrier | null,
): [string, Referent[]] {
  const object = carrier?.clause.object ?? noun;
  const phrases = [
    ...nounObliques(scene, noun),
    ...befallen(scene, noun),
    ...(carrier ? carrier.clause.obliques : []),
    ...(object === noun ? [] : nounObliques(scene, object)),
  ];
  // "talks on trade with": what hangs below a sister phrase by a parser's slip is looked at last.
  const deeper = nounObliques(scene, noun).flatMap(({ token }) => nounObliques(scene, token));
  for (const group of [phrases, deeper])
    for (const preposition of frame.targets) {
      if (group === deeper && ['of', 'in', 'at', 'from'].includes(preposition)) continue;
      const found = places(
        scene,
        frame,
        group
          .filter((phrase) => phrase.preposition === preposition)
          .flatMap(({ token }) => referentsOf(scene, token, reachOf(frame))),
      );
      if (found.length === 1 && preposition === 'between') continue;
      if (found.length > 0) return [preposition, found];
    }
  // The first half of "trade war" has no phrases of its own.
  const [preposition, next] =
    scene.tree.relation(noun) === 'compound'
      ? ['', []]
      : afterPreposition(scene, noun, frame.targets, reachOf(frame));
  if (next.length > 0) return [preposition, places(scene, frame, next)];
  if (
    carrier &&
    carrier.clause.indirect !== null &&
    ['perform', 'announce', 'refuse', 'end'].includes(carrier.operator)
  ) {
    const found = places(scene, frame, referentsOf(scene, carrier.clause.indirect, reachOf(frame)));
    if (found.length > 0) return ['indirect object', found];
  }
  return ['', []];
}
