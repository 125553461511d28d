/**
 * Places for the many between the few that are drawn already: each near its neighbours, the more of them the closer, so
 * that one who comes nearer finds room for them. What stands is not moved.
 */
import { chainsOf, END } from './grid.ts';
import type { Point } from './layoutQuality.ts';
import { randomSource } from './random.ts';
import type { LayoutGraph } from './sketch.ts';

const ROUNDS = 40;
/** Share of the way to its neighbours that a node goes in a round, and of what it lacks in distance that it is pushed. */
const PULL = 0.12;
const PUSH = 0.6;
/** Distance of two nodes as a share of the side of the square that each has. */
const DISTANCE = 0.72;

/** @param points is written for every node of `rest`, which come in order of importance. */
export function fill(
  { nodes, links }: LayoutGraph,
  points: Point[],
  standing: readonly number[],
  rest: readonly number[],
  width: number,
  height: number,
): void {
  const random = randomSource(1);
  const neighbours = Array.from({ length: nodes }, (): number[] => []);
  for (const [a, b] of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const placed = new Set(standing);
  for (let from = 0; from < rest.length;) {
    const batch = rest.slice(from, from + Math.max(placed.size, 1));
    from += batch.length;
    const distance = DISTANCE * Math.sqrt((width * height) / (placed.size + batch.length));
    for (const node of near(batch, neighbours, placed)) {
      const known = (neighbours[node] ?? []).filter((other) => placed.has(other));
      const [jx, jy] = [(random() - 0.5) * distance, (random() - 0.5) * distance];
      const [cx, cy] = known.length > 0 ? mean(known, points) : [random() * width, random() * height];
      points[node] = { x: cx + jx, y: cy + jy };
      placed.add(node);
    }
    for (let round = 0; round < ROUNDS; round++)
      relax(batch, neighbours, placed, points, distance, width, height);
  }
}

/** The batch in an order in which neighbours of placed nodes come before nodes that know none of these. */
function near(
  batch: readonly number[],
  neighbours: readonly (readonly number[])[],
  placed: ReadonlySet<number>,
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
    if (waiting.has(node) && neighbours[node]?.some((other) => placed.has(other))) visit(node);
  for (const node of batch) if (waiting.has(node)) visit(node);
  return order;
}

function mean(members: readonly number[], points: readonly Point[]): [number, number] {
  const sum = (of: (point: Point) => number): number =>
    members.reduce((total, node) => total + of(points[node] ?? { x: 0, y: 0 }), 0) / members.length;
  return [sum(({ x }) => x), sum(({ y }) => y)];
}

/** One round: each node of the batch a step towards its neighbours and away from what is too near. */
function relax(
  batch: readonly number[],
  neighbours: readonly (readonly number[])[],
  placed: ReadonlySet<number>,
  points: Point[],
  distance: number,
  width: number,
  height: number,
): void {
  const columns = Math.ceil(width / distance) + 3;
  const cellOf = ({ x, y }: Point): number =>
    (Math.floor(y / distance) + 1) * columns + Math.floor(x / distance) + 1;
  const members = [...placed];
  const at = (member: number): Point => points[members[member] ?? 0] ?? { x: 0, y: 0 };
  const cells = (Math.ceil(height / distance) + 3) * columns;
  const { first, next } = chainsOf((member) => cellOf(at(member)), members.length, cells);
  for (const node of batch) {
    const point = points[node];
    if (!point) continue;
    let [x, y] = [point.x, point.y];
    const known = (neighbours[node] ?? []).filter((other) => placed.has(other));
    if (known.length > 0) {
      const [cx, cy] = mean(known, points);
      x += (cx - x) * PULL;
      y += (cy - y) * PULL;
    }
    const cell = cellOf(point);
    for (const step of [-columns - 1, -columns, -columns + 1, -1, 0, 1, columns - 1, columns, columns + 1])
      for (let other = first[cell + step] ?? END; other !== END; other = next[other] ?? END) {
        if (members[other] === node) continue;
        const there = at(other);
        const [dx, dy] = [x - there.x, y - there.y];
        const apart = Math.sqrt(dx * dx + dy * dy);
        if (apart >= distance) continue;
        const by = (PUSH * (distance - apart)) / (apart || 1);
        x += apart > 0 ? dx * by : distance / (2 + (node % 7));
        y += apart > 0 ? dy * by : distance / (2 + (node % 5));
      }
    points[node] = { x: Math.max(0, Math.min(width, x)), y: Math.max(0, Math.min(height, y)) };
  }
}
