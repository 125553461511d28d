/** Runs the live layout off the page's thread: a step, its places to the page, and the next step when they are drawn. */
import type { LiveForces } from './forces.ts';
import { createForces } from './forces.ts';
import type { FromLayout, ToLayout } from './layoutMessages.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
let forces: LiveForces | null = null;
/** The buffer while it is here; null while the page has it. */
let places: Float32Array | null = null;
let waiting = false;

/** At rest nothing is scheduled: the worker sleeps until a node is pulled. */
function step(): void {
  waiting = false;
  if (!forces || !places || !forces.step()) return;
  forces.write(places);
  const message: FromLayout = { type: 'places', places };
  places = null;
  scope.postMessage(message, [message.places.buffer]);
}

function wake(): void {
  if (waiting || !places) return;
  waiting = true;
  setTimeout(step, 0);
}

scope.addEventListener('message', ({ data }: MessageEvent<ToLayout>) => {
  if (data.type === 'start') {
    forces = createForces(data.input);
    places = new Float32Array(2 * data.input.x.length);
  } else if (data.type === 'pull') forces?.pull(data.node, data.x, data.y);
  else if (data.type === 'drop') forces?.drop(data.node);
  else places = data.places;
  wake();
});
