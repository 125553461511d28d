/** What is shown, laid out anew by itself: as the build does it, in a worker. */
import { arrange } from '../../inPage/arranging.ts';
import type { GraphView } from '../graph/index.ts';
import type { PinPlace } from '../state/index.ts';
import { fitted } from './fitted.ts';
import type { Frame } from './viewport.ts';

/**
 * Places for the shown actors; the same for the same view and room, wherever they stand.
 * @param room what of the drawing's plane they may fill, and the width by height of the window's free part
 * @throws Error where the worker could not be loaded; the signal's reason where that stops it
 */
export async function laidOutAnew(
  view: GraphView,
  room: { readonly frame: Frame; readonly aspect: number },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, PinPlace>> {
  const keys = [...view.actors.keys()];
  const points = await arrange(
    {
      actors: [...view.actors.values()].map(({ key, node: { attributes } }) => ({
        key,
        label: attributes.label,
        partOf: attributes.partOf,
      })),
      edges: [...view.edges.values()].map(({ source, target, relation, family, sources }) => ({
        source,
        target,
        attributes: { relation, family, sources },
      })),
      aspect: room.aspect,
    },
    signal,
  );
  return fitted(room.frame, keys, points);
}
