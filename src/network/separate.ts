/** Nodes that would overlap give way to one another. */
import type { Point } from './layoutQuality.ts';
import { placesOf, type Places } from './places.ts';

/** No two centres come nearer than this, in units. */
export const CLEARANCE = 36;
const GROWTH = 1.15;
/** Kept a little farther apart than needed, so that rounding brings no two nodes back. */
const MARGIN = 0.5;
/** Squares of a clearance for each point, below which it is not even tried. */
const ROOM = 1.3;
/** Clearances around the whole in which there may be somebody, too. */
const RIM = 2;

/**
 * Moves points that are nearer to one before them than `clearance` to the nearest free place; where there is none, the
 * whole grows.
 * @param order of the points: those before stay where they are
 * @param least how much the whole grows in any case
 * @returns new points, no two nearer than `clearance`
 */
export function separate(
  points: readonly Point[],
  clearance: number,
  order: readonly number[] = [...points.keys()],
  least = 1,
): Point[] {
  if (points.length === 0) return [];
  const distance = clearance + MARGIN;
  const [left, right] = extent(points, ({ x }) => x);
  const [top, bottom] = extent(points, ({ y }) => y);
  // A whole that has no breadth or no height has a rim all the same.
  const [width, height] = [Math.max(right - left, distance), Math.max(bottom - top, distance)];
  const fewest = Math.sqrt((points.length * distance * distance * ROOM) / (width * height));
  for (let scale = Math.max(1, least, fewest); ; scale *= GROWTH) {
    const rim = RIM * distance;
    const frame = {
      left: left * scale - rim,
      top: top * scale - rim,
      width: width * scale + 2 * rim,
      height: height * scale + 2 * rim,
    };
    const apart = settled(points, order, scale, placesOf(frame, points.length, distance));
    if (apart) return apart;
  }
}

/** All points at a scale, those that are too near at free places; null where these do not suffice. */
function settled(
  points: readonly Point[],
  order: readonly number[],
  scale: number,
  places: Places,
): Point[] | null {
  const apart = points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  for (const member of order) {
    const point = apart[member];
    if (!point) continue;
    if (!places.isFree(point.x, point.y)) {
      const place = places.nearest(point.x, point.y);
      if (place === null) return null;
      [point.x, point.y] = place;
    }
    places.put(member, point.x, point.y);
  }
  return apart;
}

function extent(points: readonly Point[], of: (point: Point) => number): [least: number, most: number] {
  return points
    .map(of)
    .reduce(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)] as [number, number],
      [Infinity, -Infinity],
    );
}
