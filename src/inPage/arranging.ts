/** Places of a graph's actors, found as the build finds them, in a worker of their own. */
import type { layoutGraphOf, Point } from '../network/index.ts';

/** What is laid out: actors in the order of the file, and what is shown between them. */
export interface Arranging {
  readonly actors: Parameters<typeof layoutGraphOf>[0];
  readonly edges: Parameters<typeof layoutGraphOf>[1];
  /** Width by height of the room that it is for. */
  readonly aspect: number;
}

/**
 * Lays a graph out: the same places for the same actors, relations and room.
 * @param signal stops it; the promise is then rejected with its reason
 * @returns a place for each actor, in their order, centred, y upwards
 * @throws Error where the worker could not be loaded
 */
export function arrange(order: Arranging, signal: AbortSignal): Promise<Point[]> {
  const worker = new Worker(new URL('./arranging.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Point[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Point[]>) => resolve(data));
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'what lays out could not be loaded')),
    );
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
