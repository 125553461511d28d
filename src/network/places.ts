/**
 * Where there is room: a plane of small squares, and above it a pyramid of how many of them are free, by which the free
 * place nearest to a point is found in a time that grows with the logarithm of their number (branch and bound).
 */

/** Squares are so many to a distance: fine enough that what gives way hardly leaves its place. */
const FINE = 3;
/** A place that is farther away than the nearest one by less than this share will do. */
const NEAR_ENOUGH = 0.2;
const NOBODY = -1;

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Places {
  /** Whether nobody is nearer to this point than the distance. */
  isFree(x: number, y: number): boolean;
  /** The free place nearest to a point, within the frame; null where there is none. */
  nearest(x: number, y: number): readonly [x: number, y: number] | null;
  /** Somebody stands here from now on. */
  put(member: number, x: number, y: number): void;
  /** Who was put there goes. */
  remove(member: number): void;
}

/**
 * @param members how many there are that may be put
 * @param distance that two of them keep
 */
export function placesOf({ left, top, width, height }: Frame, members: number, distance: number): Places {
  const size = distance / FINE;
  const columns = Math.ceil(width / size) + 1;
  const rows = Math.ceil(height / size) + 1;
  const levels = pyramidOf(columns, rows);
  /** How many stand too near to the middle of each square. */
  const near = new Uint16Array(columns * rows);
  /** Who stands in each square last, and who stood there before. */
  const first = new Int32Array(columns * rows).fill(NOBODY);
  const next = new Int32Array(members).fill(NOBODY);
  const xs = new Float64Array(members);
  const ys = new Float64Array(members);
  const within = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));
  const columnOf = (x: number): number => within(Math.floor((x - left) / size), columns);
  const rowOf = (y: number): number => within(Math.floor((y - top) / size), rows);

  /** Visits the squares that reach into the distance about a point. */
  function about(x: number, y: number, visit: (column: number, row: number) => void): void {
    const [fromColumn, toColumn] = [columnOf(x - distance), columnOf(x + distance)];
    const [fromRow, toRow] = [rowOf(y - distance), rowOf(y + distance)];
    for (let row = fromRow; row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++) visit(column, row);
  }

  function isFree(x: number, y: number): boolean {
    let free = true;
    about(x, y, (column, row) => {
      for (let other = first[row * columns + column]!; other !== NOBODY; other = next[other]!)
        if ((xs[other]! - x) * (xs[other]! - x) + (ys[other]! - y) * (ys[other]! - y) < distance * distance)
          free = false;
    });
    return free;
  }

  /** Takes the squares about a point, or gives them back. */
  function count(x: number, y: number, by: 1 | -1): void {
    about(x, y, (column, row) => {
      const dx = left + (column + 0.5) * size - x;
      const dy = top + (row + 0.5) * size - y;
      if (dx * dx + dy * dy >= distance * distance) return;
      const square = row * columns + column;
      const before = near[square]!;
      near[square] = before + by;
      if ((before === 0) === (near[square] === 0)) return;
      for (const [up, level] of levels.entries())
        level.free[(row >> up) * level.columns + (column >> up)]! -= by;
    });
  }

  function nearest(x: number, y: number): readonly [x: number, y: number] | null {
    let best = Infinity;
    let found: readonly [number, number] | null = null;
    const shrink = (1 + NEAR_ENOUGH) * (1 + NEAR_ENOUGH);
    const off = (value: number, from: number, to: number): number => Math.max(from - value, value - to, 0);
    /** Square of the distance to the nearest middle that a block of squares can have. */
    function distanceTo(up: number, column: number, row: number): number {
      const side = size * (1 << up);
      const [l, t] = [left + column * side + size / 2, top + row * side + size / 2];
      const [dx, dy] = [off(x, l, l + side - size), off(y, t, t + side - size)];
      return dx * dx + dy * dy;
    }
    function search(up: number, column: number, row: number, square: number): void {
      const level = levels[up];
      if (!level || column >= level.columns || row >= level.rows) return;
      if (level.free[row * level.columns + column] === 0 || square * shrink >= best) return;
      if (up === 0) {
        best = square;
        found = [left + (column + 0.5) * size, top + (row + 0.5) * size];
        return;
      }
      const parts = [0, 1, 2, 3].map((part) => {
        const [c, r] = [2 * column + (part & 1), 2 * row + (part >> 1)];
        return { c, r, square: distanceTo(up - 1, c, r) };
      });
      parts.sort((a, b) => a.square - b.square);
      for (const part of parts) search(up - 1, part.c, part.r, part.square);
    }
    search(levels.length - 1, 0, 0, 0);
    return found;
  }

  return {
    isFree,
    nearest,
    put(member, x, y) {
      const square = rowOf(y) * columns + columnOf(x);
      [xs[member], ys[member]] = [x, y];
      next[member] = first[square]!;
      first[square] = member;
      count(x, y, 1);
    },
    remove(member) {
      const [x, y] = [xs[member]!, ys[member]!];
      const square = rowOf(y) * columns + columnOf(x);
      if (first[square] === member) first[square] = next[member]!;
      else {
        let before = first[square]!;
        while (next[before] !== member) before = next[before]!;
        next[before] = next[member]!;
      }
      count(x, y, -1);
    },
  };
}

interface Level {
  readonly columns: number;
  readonly rows: number;
  /** Free squares below each block. */
  readonly free: Int32Array;
}

/** Blocks of one, two, four … squares a side, the last of all of them; all squares are free. */
function pyramidOf(columns: number, rows: number): Level[] {
  const levels: Level[] = [{ columns, rows, free: new Int32Array(columns * rows).fill(1) }];
  for (let below = levels[0]!; below.columns * below.rows > 1; below = levels.at(-1)!) {
    const level = {
      columns: (below.columns + 1) >> 1,
      rows: (below.rows + 1) >> 1,
      free: new Int32Array(((below.columns + 1) >> 1) * ((below.rows + 1) >> 1)),
    };
    for (let row = 0; row < below.rows; row++)
      for (let column = 0; column < below.columns; column++)
        level.free[(row >> 1) * level.columns + (column >> 1)]! += below.free[row * below.columns + column]!;
    levels.push(level);
  }
  return levels;
}
