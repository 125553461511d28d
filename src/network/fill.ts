/**
 * Places for the many between the few that are drawn already: each at the free place nearest to the middle of its
 * neighbours, those that matter more at larger distances, so that one who comes nearer finds room for the others. What
 * stands is not moved. The time grows with n log n, whatever hangs together.
 */
import type { Point } from './layoutQuality.ts';
import { placesOf } from './places.ts';
import { randomSource } from './random.ts';
import type { LayoutGraph } from './sketch.ts';

/** How often each goes where its neighbours are by then. */
const ROUNDS = 4;
/**
 * Distance of two nodes as a share of the side of the square that each has: what belongs together comes closer than it
 * would if all were spread out evenly.
 */
const DISTANCE = 0.35;

/**
 * @param points is written for every node of `rest`, which come in order of importance
 * @returns the distance that the last of them keep; Infinity where there are none
 */
export function fill(
  { nodes, links }: LayoutGraph,
  points: Point[],
  standing: readonly number[],
  rest: readonly number[],
  width: number,
  height: number,
): number {
  const random = randomSource(1);
  const neighbours = Array.from({ length: nodes }, (): number[] => []);
  for (const [a, b] of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const placed = new Uint8Array(nodes);
  for (const node of standing) placed[node] = 1;

  /** The middle of the neighbours that have a place. */
  function middle(node: number): Point | null {
    let [x, y, count] = [0, 0, 0];
    for (const other of neighbours[node] ?? []) {
      const point = points[other];
      if (placed[other] === 0 || !point) continue;
      x += point.x;
      y += point.y;
      count += 1;
    }
    return count === 0 ? null : { x: x / count, y: y / count };
  }

  let count = standing.length;
  let distance = Infinity;
  for (let from = 0; from < rest.length;) {
    const batch = rest.slice(from, from + Math.max(count, 1));
    count += batch.length;
    distance = DISTANCE * Math.sqrt((width * height) / count);
    const places = placesOf({ left: 0, top: 0, width, height }, nodes, distance);
    const put = (node: number, { x, y }: Point): void => {
      points[node] = { x, y };
      places.put(node, x, y);
    };
    const go = (node: number, { x, y }: Point): void => {
      const [nearX, nearY] = places.nearest(x, y) ?? [x, y];
      put(node, { x: nearX, y: nearY });
    };
    for (const node of [...standing, ...rest.slice(0, from)]) put(node, points[node] ?? { x: 0, y: 0 });
    const order = near(batch, neighbours, placed);
    for (const node of order) {
      go(node, middle(node) ?? { x: random() * width, y: random() * height });
      placed[node] = 1;
    }
    for (let round = 0; round < ROUNDS; round++)
      for (const node of order) {
        const to = middle(node);
        if (to === null) continue;
        places.remove(node);
        go(node, to);
      }
    from += batch.length;
  }
  return distance;
}

/** The batch in an order in which neighbours of placed nodes come before nodes that know none of these. */
function near(
  batch: readonly number[],
  neighbours: readonly (readonly number[])[],
  placed: Readonly<Uint8Array>,
): number[] {
  const waiting = new Set(batch);
  const order: number[] = [];
  const visit = (start: number): void => {
    const queue = [start];
    waiting.delete(start);
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      order.push(node);
      for (const other of neighbours[node] ?? []) if (waiting.delete(other)) queue.push(other);
    }
  };
  for (const node of batch)
    if (waiting.has(node) && neighbours[node]?.some((other) => placed[other] === 1)) visit(node);
  for (const node of batch) if (waiting.has(node)) visit(node);
  return order;
}
