/** Pushes apart nodes that would overlap. */
import { overlaps, type Point } from './layoutQuality.ts';

/** No two centres come nearer than this, in units. */
export const CLEARANCE = 36;
const PASSES = 60;
const GROWTH = 1.15;
/** Pushed a little further than needed, so that rounding brings no two nodes back. */
const MARGIN = 0.5;

/**
 * Moves points apart that are nearer than `clearance`, each by half of what is missing; where that does not end, the
 * whole grows.
 * @returns new points, no two nearer than `clearance`
 */
export function separate(points: readonly Point[], clearance: number): Point[] {
  for (let scale = 1; ; scale *= GROWTH) {
    const moved = points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
    for (let pass = 0; pass < PASSES; pass++) if (!pushApart(moved, clearance + MARGIN)) break;
    if (overlaps(moved, clearance + MARGIN / 2) === 0) return moved;
  }
}

/** One pass over all near pairs, found in a grid of cells as large as the clearance. Returns whether any was moved. */
function pushApart(points: Point[], clearance: number): boolean {
  const cells = new Map<string, number[]>();
  const cell = ({ x, y }: Point): [number, number] => [Math.floor(x / clearance), Math.floor(y / clearance)];
  for (const [index, point] of points.entries()) {
    const key = cell(point).join();
    const held = cells.get(key);
    if (held) held.push(index);
    else cells.set(key, [index]);
  }
  let moved = false;
  for (const [index, point] of points.entries()) {
    const [column, row] = cell(point);
    for (let dc = -1; dc <= 1; dc++)
      for (let dr = -1; dr <= 1; dr++)
        for (const other of cells.get(`${column + dc},${row + dr}`) ?? [])
          if (other > index && push(point, points[other], index - other, clearance)) moved = true;
  }
  return moved;
}

/** Moves two points apart along their line, or along a line of their own where they coincide. */
function push(a: Point, b: Point | undefined, order: number, clearance: number): boolean {
  if (!b) return false;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  let distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= clearance) return false;
  if (distance === 0) {
    [dx, dy] = [1, order / 16];
    distance = Math.sqrt(dx * dx + dy * dy);
    a.x -= (dx / distance) * (clearance / 2);
    a.y -= (dy / distance) * (clearance / 2);
    b.x += (dx / distance) * (clearance / 2);
    b.y += (dy / distance) * (clearance / 2);
    return true;
  }
  const by = (clearance - distance) / distance / 2;
  a.x -= dx * by;
  a.y -= dy * by;
  b.x += dx * by;
  b.y += dy * by;
  return true;
}
