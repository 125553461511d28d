/** Slice: actors that the reader holds in a place of the drawing. A part that is laid out by itself has its own. */
import type { Filters } from '../graph/index.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';

/** In the plane of the drawing, as it stands in this window. */
export interface PinPlace {
  readonly x: number;
  readonly y: number;
}

export interface PinsSlice {
  /** By part of the graph and key of the actor (`pinKey`). */
  readonly pins: ReadonlyMap<string, PinPlace>;
}

export const initialPins: PinsSlice = { pins: new Map() };

/** The part of the graph that these filters narrow it to and that is laid out by itself; empty for the whole. */
export const partOf = ({ around, among }: Filters): string =>
  around.key === '' && among.size === 0 ? '' : JSON.stringify([around.key, around.steps, [...among].sort()]);
const pinKey = (filters: Filters, key: string): string => `${partOf(filters)}\n${key}`;

type Pinned = PinsSlice & Pick<PlaceSlice, 'address'>;

let last: {
  readonly pins: PinsSlice['pins'];
  readonly part: string;
  readonly here: PinsSlice['pins'];
} | null = null;

/** Those of the part that is shown, by key of the actor; the same object as long as they are the same. */
export function pinsHere({ pins, address: { filters } }: Pinned): PinsSlice['pins'] {
  const part = partOf(filters);
  if (last?.pins !== pins || last.part !== part) {
    const own = [...pins].filter(([key]) => key.startsWith(`${part}\n`));
    last = { pins, part, here: new Map(own.map(([key, place]) => [key.slice(part.length + 1), place])) };
  }
  return last.here;
}

export const pinActions = (set: Setter<PinsSlice>, get: Getter<Pinned>) => ({
  /** Holds an actor in a place, or (null) lets it go back to its own. */
  pin: (key: string, place: PinPlace | null): void => {
    const pins = new Map(get().pins);
    const at = pinKey(get().address.filters, key);
    if (place) pins.set(at, place);
    else pins.delete(at);
    set({ pins });
  },
});
