/**
 * The live layout: d3-force (velocity Verlet; Barnes and Hut 1986 for the repulsion) over flat arrays, so that it runs
 * in a worker and in tests alike. Lengths are in graph units on the outside, in d3's customary pixels on the inside.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';

export interface LayoutInput {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Positions of source and target, alternating: one pair for two actors, however many relations they have. */
  readonly links: Uint32Array;
  /** Radii that may not overlap, in graph units. */
  readonly radius: Float32Array;
  /** Graph units that one inner pixel stands for. */
  readonly unit: number;
}

export interface LiveForces {
  /** One step; false once everything has come to rest and nothing is held. */
  step(): boolean;
  /** Holds a node at a place. */
  pull(node: number, x: number, y: number): void;
  /** Lets it go. */
  drop(node: number): void;
  /** Writes x, y, x, y … in graph units. */
  write(places: Float32Array): void;
}

/** Inner pixels between two actors that have a relation, beside their radii. */
const LINK = 64;
const CHARGE = -300;
const FARTHEST = 520;
const GRAVITY = 0.05;
const START = 0.35;
const HELD = 0.25;

/** Inner pixel in graph units, so that links at rest are about as long as the middle one of this layout is. */
export function unitOf(x: ArrayLike<number>, y: ArrayLike<number>, links: ArrayLike<number>): number {
  const lengths: number[] = [];
  for (let index = 0; index + 1 < links.length; index += 2) {
    const [a, b] = [links[index] ?? 0, links[index + 1] ?? 0];
    lengths.push(Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)));
  }
  lengths.sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  // The repulsion draws links out to about one and a half times their length.
  return middle > 0 ? middle / (LINK * 1.5) : 1;
}

export function createForces({ x, y, links, radius, unit }: LayoutInput): LiveForces {
  const nodes = Array.from(x, (value, index): SimulationNodeDatum => ({
    index,
    x: value / unit,
    y: (y[index] ?? 0) / unit,
  }));
  const pairs: SimulationLinkDatum<SimulationNodeDatum>[] = [];
  for (let index = 0; index + 1 < links.length; index += 2)
    pairs.push({ source: links[index] ?? 0, target: links[index + 1] ?? 0 });
  const reach = (index: number | undefined): number => (radius[index ?? 0] ?? 0) / unit;
  const end = (node: string | number | SimulationNodeDatum): number =>
    typeof node === 'object' ? reach(node.index) : 0;
  const centreX = mean(x) / unit;
  const centreY = mean(y) / unit;
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink(pairs).distance(({ source, target }) => LINK + end(source) + end(target)),
    )
    .force('charge', forceManyBody().strength(CHARGE).distanceMax(FARTHEST))
    .force(
      'collide',
      forceCollide<SimulationNodeDatum>(({ index }) => reach(index) + 4),
    )
    .force('x', forceX(centreX).strength(GRAVITY))
    .force('y', forceY(centreY).strength(GRAVITY))
    .alpha(START)
    .stop();
  const held = new Set<number>();
  return {
    step() {
      if (held.size === 0 && simulation.alpha() < simulation.alphaMin()) return false;
      simulation.tick();
      return true;
    },
    pull(index, toX, toY) {
      const node = nodes[index];
      if (!node) return;
      node.fx = toX / unit;
      node.fy = toY / unit;
      held.add(index);
      simulation.alphaTarget(HELD);
      if (simulation.alpha() < HELD) simulation.alpha(HELD);
    },
    drop(index) {
      const node = nodes[index];
      if (node) {
        node.fx = null;
        node.fy = null;
      }
      held.delete(index);
      if (held.size === 0) simulation.alphaTarget(0);
    },
    write(places) {
      for (const [index, node] of nodes.entries()) {
        places[2 * index] = (node.x ?? 0) * unit;
        places[2 * index + 1] = (node.y ?? 0) * unit;
      }
    },
  };
}

const mean = (values: Float32Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
