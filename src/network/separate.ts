/** Pushes apart nodes that would overlap. */
import { chainsOf, END } from './grid.ts';
import { overlaps, type Point } from './layoutQuality.ts';

/** No two centres come nearer than this, in units. */
export const CLEARANCE = 36;
const PASSES = 60;
const GROWTH = 1.15;
/** Pushed a little further than needed, so that rounding brings no two nodes back. */
const MARGIN = 0.5;
/** So few points are pushed apart at once, wherever they are. */
const FEW = 500;
/** Cells on each side of the grid that are empty at first. */
const RIM = 8;
/** Cells of the grid for each point, at most: where points are scattered cells are larger. */
const CELLS = 64;

/**
 * Moves points apart that are nearer than `clearance`, each by half of what is missing; where that does not end, the
 * whole grows.
 * @returns new points, no two nearer than `clearance`
 */
export function separate(points: readonly Point[], clearance: number): Point[] {
  for (let scale = 1; ; scale *= GROWTH) {
    if (crowded(points, clearance / scale)) continue;
    const x = Float64Array.from(points, (point) => point.x * scale);
    const y = Float64Array.from(points, (point) => point.y * scale);
    for (let pass = 0; pass < PASSES; pass++) if (!pushApart(x, y, clearance + MARGIN)) break;
    const moved = Array.from(x, (own, index) => ({ x: own, y: y[index] ?? 0 }));
    if (overlaps(moved, clearance + MARGIN / 2) === 0) return moved;
  }
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Whether so many points cannot stand so far apart where they are: pushing a crowd takes long, and leads nowhere. */
function crowded(points: readonly Point[], clearance: number): boolean {
  if (points.length <= FEW) return false;
  const [x, y] = [
    Float64Array.from(points, (point) => point.x),
    Float64Array.from(points, (point) => point.y),
  ];
  return points.length * clearance * clearance > (greatest(x) - least(x)) * (greatest(y) - least(y));
}

/** One pass over all near pairs, found in a grid of cells at least as large as the clearance. Returns whether any was moved. */
function pushApart(x: Float64Array, y: Float64Array, clearance: number): boolean {
  const [width, height] = [greatest(x) - least(x), greatest(y) - least(y)];
  const cells = CELLS * x.length;
  const size = Math.max(clearance, Math.sqrt((width * height) / cells), width / cells, height / cells);
  const [left, foot] = [Math.floor(least(x) / size), Math.floor(least(y) / size)];
  // A rim for what this pass pushes out; what goes further counts as within.
  const [columns, rows] = [Math.floor(width / size) + 2 * RIM, Math.floor(height / size) + 2 * RIM];
  const within = (at: number, most: number): number => Math.max(1, Math.min(most - 2, RIM + at));
  const cellOf = (point: number): number =>
    within(Math.floor((x[point] ?? 0) / size) - left, columns) * rows +
    within(Math.floor((y[point] ?? 0) / size) - foot, rows);
  const { first, next } = chainsOf(cellOf, x.length, columns * rows);
  let moved = false;
  for (let point = 0; point < x.length; point++) {
    const own = cellOf(point);
    for (let column = own - rows; column <= own + rows; column += rows)
      for (let cell = column - 1; cell <= column + 1; cell++)
        for (let other = first[cell] ?? END; other !== END; other = next[other] ?? END)
          if (other > point && push(x, y, point, other, clearance)) moved = true;
  }
  return moved;
}

/** Moves two points apart along their line, or along a line of their own where they coincide. */
function push(x: Float64Array, y: Float64Array, a: number, b: number, clearance: number): boolean {
  let [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= clearance) return false;
  let by = (clearance - distance) / distance / 2;
  if (distance === 0) {
    [dx, dy] = [1, (a - b) / 16];
    by = clearance / 2 / Math.sqrt(dx * dx + dy * dy);
  }
  x[a] = (x[a] ?? 0) - dx * by;
  y[a] = (y[a] ?? 0) - dy * by;
  x[b] = (x[b] ?? 0) + dx * by;
  y[b] = (y[b] ?? 0) + dy * by;
  return true;
}
