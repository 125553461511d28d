/** Who stands near: points in the cells of a grid, each cell a chain in the order of the points. */

/** The end of a chain. */
export const END = -1;

export interface Chains {
  /** Of each cell its first point. */
  readonly first: Int32Array;
  /** Of each point the next one in its cell. */
  readonly next: Int32Array;
}

/**
 * @param cellOf the cell of each point, by its number
 * @param points how many there are
 * @param cells how many cells there are
 */
export function chainsOf(cellOf: (point: number) => number, points: number, cells: number): Chains {
  const first = new Int32Array(cells).fill(END);
  const next = new Int32Array(points);
  for (let point = points - 1; point >= 0; point--) {
    const cell = cellOf(point);
    next[point] = first[cell] ?? END;
    first[cell] = point;
  }
  return { first, next };
}
