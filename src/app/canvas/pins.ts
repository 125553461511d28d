/** Actors that are held in a place: put there, marked, and back where they stood when they are let go. */
import type { PinPlace } from '../state/index.ts';
import type { Scene } from './scene.ts';

export interface Pins {
  /** Remembers where a node stands, before it is pulled. */
  from(index: number): void;
  /** The actor at a position of the scene, and where it stands. */
  at(index: number): { readonly key: string; readonly place: PinPlace };
  /** Where an actor stands. */
  placeOf(key: string): PinPlace | null;
  /** @returns whether anything has changed */
  set(pins: ReadonlyMap<string, PinPlace>): boolean;
  /** Positions in the scene of those that are held. */
  held(): number[];
}

export function createPins(scene: Scene): Pins {
  const home = new Map<string, PinPlace>();
  let last: ReadonlyMap<string, PinPlace> = new Map();
  const placeOf = (key: string): PinPlace | null => {
    const at = scene.indexOf.get(key);
    return at === undefined ? null : { x: scene.x[at] ?? 0, y: scene.y[at] ?? 0 };
  };
  const remember = (key: string): void => {
    const place = placeOf(key);
    if (place && !home.has(key)) home.set(key, place);
  };
  const put = (key: string, { x, y }: PinPlace): void => {
    const at = scene.indexOf.get(key);
    if (at === undefined) return;
    scene.x[at] = x;
    scene.y[at] = y;
  };
  return {
    from: (index) => remember(scene.nodes[index]!.key),
    at(index) {
      const { key } = scene.nodes[index]!;
      return { key, place: placeOf(key)! };
    },
    placeOf,
    set(pins) {
      if (pins === last || pins.size + last.size === 0) return false;
      last = pins;
      for (const [key, place] of home)
        if (!pins.has(key)) {
          put(key, place);
          home.delete(key);
        }
      for (const [key, place] of pins) {
        remember(key);
        put(key, place);
      }
      scene.pinned = new Set(pins.keys());
      return true;
    },
    held: () => [...scene.pinned].flatMap((key) => scene.indexOf.get(key) ?? []),
  };
}
