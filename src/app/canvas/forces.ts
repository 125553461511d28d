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
import { LINK } from './unit.ts';

export interface LayoutInput {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Positions of source and target, alternating: one pair for two actors, however many relations they have. */
  readonly links: Uint32Array;
  /** Radii that may not overlap, in graph units. */
  readonly radius: Float32Array;
  /** Graph units that one inner pixel stands for. */
  readonly unit: number;
  /** What the window shows of the graph plane: nothing is driven out of it. */
  readonly window: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Nodes that the reader has put where they are: they stay there. */
  readonly put: readonly number[];
}

export interface LiveForces {
  /** One step; false once everything has come to rest and nothing is held. */
  step(): boolean;
  /** Holds a node at a place. */
  pull(node: number, x: number, y: number): void;
  /** Lets it go: it stays where it was dropped, and the others settle around it. */
  drop(node: number): void;
  /** Writes x, y, x, y … in graph units. */
  write(places: Float32Array): void;
}

const CHARGE = -300;
const FARTHEST = 520;
const GRAVITY = 0.05;
const START = 0.35;
const HELD = 0.25;

export function createForces({ x, y, links, radius, unit, window, put }: LayoutInput): LiveForces {
  const nodes = Array.from(x, (value, index): SimulationNodeDatum => ({
    index,
    x: value / unit,
    y: (y[index] ?? 0) / unit,
  }));
  for (const index of put) {
    const node = nodes[index];
    if (node) [node.fx, node.fy] = [node.x, node.y];
  }
  const pairs: SimulationLinkDatum<SimulationNodeDatum>[] = [];
  for (let index = 0; index + 1 < links.length; index += 2)
    pairs.push({ source: links[index] ?? 0, target: links[index + 1] ?? 0 });
  const reach = (index: number | undefined): number => (radius[index ?? 0] ?? 0) / unit;
  const end = (node: string | number | SimulationNodeDatum): number =>
    typeof node === 'object' ? reach(node.index) : 0;
  const centreX = (window.x[0] + window.x[1]) / 2 / unit;
  const centreY = (window.y[0] + window.y[1]) / 2 / unit;
  /** A node at the window's rim stands still: a wall, not a spring, so that nothing lies beyond it even for a frame. */
  function wall(): void {
    for (const node of nodes) {
      const room = reach(node.index);
      const [left, right] = [window.x[0] / unit + room, window.x[1] / unit - room];
      const [low, high] = [window.y[0] / unit + room, window.y[1] / unit - room];
      const [nx, ny] = [(node.x ?? 0) + (node.vx ?? 0), (node.y ?? 0) + (node.vy ?? 0)];
      if (left < right && (nx < left || nx > right))
        node.vx = Math.max(left, Math.min(right, nx)) - (node.x ?? 0);
      if (low < high && (ny < low || ny > high)) node.vy = Math.max(low, Math.min(high, ny)) - (node.y ?? 0);
    }
  }
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
    .force('wall', wall)
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
