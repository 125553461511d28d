/** What size and colour of the nodes follow, as the address of the graph says; null for neighbours and kind. */
import type { ColourBy, SizeBy } from '../graph/index.ts';
import { COLOUR_BY, SIZE_BY } from '../graph/index.ts';
import type { PlaceSlice } from './place.ts';

export interface WeighedBy {
  readonly size: SizeBy | null;
  readonly colour: ColourBy | null;
}

/** Behind another view the graph keeps what it was left with. */
export function weighedBy({ address, settingsOf }: Pick<PlaceSlice, 'address' | 'settingsOf'>): WeighedBy {
  const { size, colour } = (address.view === 'graph' ? address.settings : settingsOf.graph) ?? {};
  return {
    size: SIZE_BY.find((by) => by === size) ?? null,
    colour: COLOUR_BY.find((by) => by === colour) ?? null,
  };
}
