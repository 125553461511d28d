/** A drawing in pixels, y downwards, in a frame whose corner is (0, 0). */
export interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where each name stands: a position in `SIDES`. */
  readonly side: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels between a node and its name. */
export const GAP = 3;
