/** How well a layout can be read: crossings per link, and how many of a node's neighbours stand near it. */
import type { LayoutGraph } from './sketch.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Quality {
  /** Pairs of straight links without a common end that cross, per link. */
  readonly crossings: number;
  /**
   * Mean over nodes with links: the share of a node's k graph neighbours among the k nodes nearest to it (the
   * neighbourhood preservation of Kruiger et al. 2017, "Graph layouts by t-SNE").
   */
  readonly neighbourhood: number;
}

export function quality(graph: LayoutGraph, points: readonly Point[]): Quality {
  return { crossings: crossings(graph, points), neighbourhood: neighbourhood(graph, points) };
}

interface Segment {
  readonly a: number;
  readonly b: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Sweep over x: only links whose extents meet are compared. */
function crossings({ links }: LayoutGraph, points: readonly Point[]): number {
  const origin: Point = { x: 0, y: 0 };
  const segments = links
    .map(([a, b]): Segment => {
      const [from, to] = [points[a] ?? origin, points[b] ?? origin];
      return from.x <= to.x
        ? { a, b, ax: from.x, ay: from.y, bx: to.x, by: to.y }
        : { a: b, b: a, ax: to.x, ay: to.y, bx: from.x, by: from.y };
    })
    .sort((one, other) => one.ax - other.ax);
  let count = 0;
  for (const [at, one] of segments.entries())
    for (let next = at + 1; next < segments.length; next++) {
      const other = segments[next];
      if (!other || other.ax > one.bx) break;
      if (cross(one, other)) count += 1;
    }
  return links.length === 0 ? 0 : count / links.length;
}

function cross(one: Segment, other: Segment): boolean {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return false;
  const low = Math.min(one.ay, one.by);
  const high = Math.max(one.ay, one.by);
  if (Math.max(other.ay, other.by) < low || Math.min(other.ay, other.by) > high) return false;
  return (
    side(one, other.ax, other.ay) * side(one, other.bx, other.by) < 0 &&
    side(other, one.ax, one.ay) * side(other, one.bx, one.by) < 0
  );
}

const side = ({ ax, ay, bx, by }: Segment, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

function neighbourhood({ nodes, links }: LayoutGraph, points: readonly Point[]): number {
  const neighbours = Array.from({ length: nodes }, () => new Set<number>());
  for (const [a, b] of links) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  let sum = 0;
  let counted = 0;
  for (const [node, own] of neighbours.entries()) {
    const at = points[node];
    if (own.size === 0 || !at) continue;
    const distance = points.map(({ x, y }) => (x - at.x) * (x - at.x) + (y - at.y) * (y - at.y));
    const nearest = [...distance.keys()]
      .filter((other) => other !== node)
      .sort((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b)
      .slice(0, own.size);
    sum += nearest.filter((other) => own.has(other)).length / own.size;
    counted += 1;
  }
  return counted === 0 ? 1 : sum / counted;
}

/** Pairs of nodes whose centres are nearer than `clearance`. */
export function overlaps(points: readonly Point[], clearance: number): number {
  const order = [...points].sort((a, b) => a.x - b.x);
  let count = 0;
  for (const [at, one] of order.entries())
    for (let next = at + 1; next < order.length; next++) {
      const other = order[next];
      if (!other || other.x - one.x >= clearance) break;
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      if (dx * dx + dy * dy < clearance * clearance) count += 1;
    }
  return count;
}
