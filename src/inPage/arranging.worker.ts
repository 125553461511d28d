/** Lays a graph out off the page's thread, by the build's own search. */
// Not by the room's index: with it comes all that joins and checks graphs.
import { layOut } from '../network/layout.ts';
import { layoutGraphOf } from '../network/layoutGraph.ts';
import type { Arranging } from './arranging.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
scope.addEventListener('message', ({ data: { actors, edges, aspect } }: MessageEvent<Arranging>) => {
  scope.postMessage(layOut(layoutGraphOf(actors, edges), aspect));
});
