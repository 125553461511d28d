/** What the page and the layout's worker say to one another. Buffers travel, they are not copied. */
import type { LayoutInput } from './forces.ts';

export type ToLayout =
  | { readonly type: 'start'; readonly input: LayoutInput }
  | { readonly type: 'pull'; readonly node: number; readonly x: number; readonly y: number }
  | { readonly type: 'drop'; readonly node: number }
  /** Gives back a buffer; the next places come only after it. */
  | { readonly type: 'drawn'; readonly places: Float32Array };

/** Places as x, y, x, y … in graph units. */
export interface FromLayout {
  readonly type: 'places';
  readonly places: Float32Array;
}
