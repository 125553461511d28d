/** Which sources and targets of a frame a claim is made of. */
import { isSymmetric } from '../../model/relations.ts';
import type { Hedge } from '../sentence/candidate.ts';
import type { Frame } from '../sentence/frames.ts';
import { besides, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

export type Pair = readonly [source: Referent, target: Referent];

/** Sources by targets; where the frame is mutual, several subjects without a target act on one another. */
export function pair(
  scene: Scene,
  frame: Frame,
  sources: readonly Referent[],
  targets: readonly Referent[],
): Pair[] {
  const distinct = besides(targets, sources);
  const both = sources === targets || (distinct.length === 0 && frame.flags.has('mutual'));
  const pairs = both
    ? eachOther(frame, sources)
    : sources.flatMap((source) => distinct.map((target): Pair => [source, target]));
  return pairs
    .map(([one, other]): Pair => (frame.flags.has('reverse') ? [other, one] : [one, other]))
    .filter(([source, target]) => fitsKinds(scene, frame, source.actor, target.actor));
}

/** Every one by every other one, once where the relation has no direction; of too many none. */
const eachOther = (frame: Frame, actors: readonly Referent[]): Pair[] =>
  actors.length > 5
    ? []
    : actors.flatMap((source, at) =>
        actors
          .filter((_, other) => (isSymmetric(frame.relation) ? other > at : other !== at))
          .map((target): Pair => [source, target]),
      );

/** The hedges of an event, and its frame's own. */
export const hedged = ({ flags }: Frame, hedges: readonly Hedge[]): Hedge[] =>
  flags.has('possible') ? [...hedges, 'possible'] : [...hedges];

/** Whether both ends are of the kinds that the frame is about. */
function fitsKinds(scene: Scene, frame: Frame, source: string, target: string): boolean {
  const from = scene.kindOf(source);
  const to = scene.kindOf(target);
  if (frame.flags.has('states')) return from === 'state' && to === 'state';
  if (frame.flags.has('blocs'))
    return (from === 'state' || (frame.relation === 'leads' && from === 'leader')) && to === 'bloc';
  if (frame.flags.has('tobloc')) return to === 'bloc' && from !== 'bloc';
  if (frame.flags.has('powers')) return to !== 'institution' && to !== 'analyst';
  if (frame.flags.has('person')) return scene.isPerson(target);
  if (frame.flags.has('persons')) return scene.isPerson(source) && scene.isPerson(target);
  return true;
}
