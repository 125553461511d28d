/** Who is where: a frame in square cells, each with a list of what reaches into it. */

/** Side of a cell in pixels: some links and some names reach into each. */
const SIZE = 80;

export interface Cells {
  readonly count: number;
  /** Numbers of the cells that were asked for last. */
  readonly found: Int32Array;
  /** Finds the cells that a line of half the breadth `broad` touches, or a few more; returns how many there are. */
  along(ax: number, ay: number, bx: number, by: number, broad: number): number;
  /** Finds the cells of a box. */
  within(left: number, right: number, top: number, bottom: number): number;
}

/** What lies outside of the frame counts as lying at its rim. */
export function cellsOf(width: number, height: number): Cells {
  const columns = Math.max(1, Math.ceil(width / SIZE));
  const rows = Math.max(1, Math.ceil(height / SIZE));
  const found = new Int32Array(columns * rows);
  const clamp = (at: number, most: number): number => (at < 0 ? 0 : at >= most ? most - 1 : at);
  const columnOf = (x: number): number => clamp(Math.floor(x / SIZE), columns);
  const rowOf = (y: number): number => clamp(Math.floor(y / SIZE), rows);

  function within(left: number, right: number, top: number, bottom: number): number {
    const fromColumn = columnOf(left);
    const toColumn = columnOf(right);
    const toRow = rowOf(bottom);
    let count = 0;
    for (let row = rowOf(top); row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++) found[count++] = row * columns + column;
    return count;
  }

  function along(ax: number, ay: number, bx: number, by: number, broad: number): number {
    if (ay > by) return along(bx, by, ax, ay, broad);
    const slope = by > ay ? (bx - ax) / (by - ay) : 0;
    const toRow = rowOf(by + broad);
    let count = 0;
    for (let row = rowOf(ay - broad); row <= toRow; row++) {
      const from = row * SIZE - broad;
      const to = from + SIZE + 2 * broad;
      const x0 = from > ay ? ax + (from - ay) * slope : ax;
      const x1 = to < by ? ax + (to - ay) * slope : bx;
      const toColumn = columnOf((x0 < x1 ? x1 : x0) + broad);
      for (let column = columnOf((x0 < x1 ? x0 : x1) - broad); column <= toColumn; column++)
        found[count++] = row * columns + column;
    }
    return count;
  }

  return { count: columns * rows, found, along, within };
}

export interface Register {
  /** Of each cell the number of those in it; they are in `members` from the cell's number times `stride` on. */
  readonly size: Uint16Array;
  readonly members: Uint16Array;
  readonly stride: number;
  /** Enters a member in the first so many of the found cells, and takes it out of those where it was. */
  enter(member: number, count: number): void;
}

export function registerOf({ count: cells, found }: Cells, stride: number): Register {
  const size = new Uint16Array(cells);
  const members = new Uint16Array(cells * stride);
  const held = new Int32Array(stride * cells);
  const holds = new Int32Array(stride);

  function enter(member: number, count: number): void {
    const own = member * cells;
    for (let at = 0; at < holds[member]!; at++) {
      const cell = held[own + at]!;
      const start = cell * stride;
      const last = start + --size[cell]!;
      let place = start;
      while (members[place] !== member) place++;
      members[place] = members[last]!;
    }
    for (let at = 0; at < count; at++) {
      const cell = found[at]!;
      held[own + at] = cell;
      members[cell * stride + size[cell]!++] = member;
    }
    holds[member] = count;
  }

  return { size, members, stride, enter };
}
