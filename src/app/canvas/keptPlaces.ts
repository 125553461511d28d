/** What stood where before a part of the graph was laid out by itself. */
import type { Scene } from './scene.ts';

/** The places of all nodes before a part of them was arranged anew. */
export function keptPlaces(scene: Scene): { keep(): void; restore(): boolean } {
  let kept: { readonly x: Float64Array; readonly y: Float64Array } | null = null;
  return {
    /** Remembers them, unless they are remembered already. */
    keep() {
      kept ??= { x: scene.x.slice(), y: scene.y.slice() };
    },
    /** Puts every node back; false where nothing was remembered. */
    restore() {
      if (!kept) return false;
      scene.x.set(kept.x);
      scene.y.set(kept.y);
      return true;
    },
  };
}
