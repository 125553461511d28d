/** Slice: where the actors of a part of the graph stand, once the reader has had them laid out anew. */
import type { PinPlace, PinsSlice } from './pins.ts';
import { partOf } from './pins.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';

/** Places of actors by key, in the plane of the drawing; others stand where they stood before. */
export interface Layout {
  readonly by: 'arranging' | 'forces';
  readonly places: ReadonlyMap<string, PinPlace>;
}

export interface LayoutsSlice {
  /** By part of the graph (`partOf`). */
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Whether new places are being looked for. */
  readonly arranging: boolean;
}

export const initialLayouts: LayoutsSlice = { layouts: new Map(), arranging: false };

type Laid = Pick<LayoutsSlice, 'layouts'> & Pick<PlaceSlice, 'address'>;

/** That of the part that is shown; null where everything stands in its original place. */
export const layoutHere = ({ layouts, address: { filters } }: Laid): Layout | null =>
  layouts.get(partOf(filters)) ?? null;

export const layoutActions = (
  set: Setter<LayoutsSlice & PinsSlice>,
  get: Getter<LayoutsSlice & PinsSlice & Pick<PlaceSlice, 'address'>>,
) => ({
  /** Lays the part that is shown out as this says. */
  lay: (layout: Layout): void => {
    set({ layouts: new Map(get().layouts).set(partOf(get().address.filters), layout) });
  },
  /** Everything of the part that is shown goes back to where it stood at first, also what is held. */
  layBack: (): void => {
    const part = partOf(get().address.filters);
    const layouts = new Map(get().layouts);
    layouts.delete(part);
    const pins = new Map([...get().pins].filter(([key]) => !key.startsWith(`${part}\n`)));
    set({ layouts, pins });
  },
  isArranging: (arranging: boolean): void => {
    set({ arranging });
  },
});
