/** Room in the drawing for an actor that it did not have, without moving any other. */

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two nodes, in the layout's units: a node and its name. */
const ROOM = 64;
/** Rows and columns that are tried around the wanted place. */
const REACH = 40;

/** Places of a grid around the middle, the nearest first. */
const GRID: readonly Point[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, at) => ({
  x: (at % (2 * REACH + 1)) - REACH,
  y: Math.floor(at / (2 * REACH + 1)) - REACH,
})).sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y) || a.y - b.y || a.x - b.x);

/** The nearest place to a point that is free of others, to a tenth of a unit. */
export function freeSpot(near: Point, others: readonly Point[]): Point {
  const around = others.filter(
    ({ x, y }) => Math.abs(x - near.x) < (REACH + 2) * ROOM && Math.abs(y - near.y) < (REACH + 2) * ROOM,
  );
  const at = (step: Point): Point => ({ x: near.x + step.x * ROOM, y: near.y + step.y * ROOM });
  const isFree = (spot: Point): boolean =>
    around.every(({ x, y }) => (x - spot.x) ** 2 + (y - spot.y) ** 2 >= ROOM * ROOM);
  const { x, y } = at(GRID.find((step) => isFree(at(step))) ?? { x: REACH, y: REACH });
  return { x: Math.round(x * 10) / 10 + 0, y: Math.round(y * 10) / 10 + 0 };
}
