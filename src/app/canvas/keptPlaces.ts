/** What stood where before a part of the graph was laid out by itself. */
import type { Scene } from './scene.ts';

/** The places of all nodes before a part of them was arranged anew. */
export function keptPlaces(scene: Scene): { keep(): void; restore(): boolean } {
  let kept: ReadonlyMap<string, readonly [x: number, y: number]> | null = null;
  return {
    /** Remembers them, unless they are remembered already. */
    keep() {
      kept ??= new Map(
        [...scene.indexOf].map(([key, index]) => [key, [scene.x[index] ?? 0, scene.y[index] ?? 0]]),
      );
    },
    /** Puts every node back; false where nothing was remembered. */
    restore() {
      if (!kept) return false;
      for (const [key, [x, y]] of kept) {
        const index = scene.indexOf.get(key);
        if (index === undefined) continue;
        scene.x[index] = x;
        scene.y[index] = y;
      }
      return true;
    },
  };
}
