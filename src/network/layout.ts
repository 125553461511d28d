/**
 * Where nodes stand: d3-force run until it is settled, from several seeded starts, the best of which is kept.
 *
 * d3-force's own arithmetic is + - * / and square roots alone once it is given positions and a decay (its spiral start
 * and default decay use sin, cos and pow, which engines round differently), so the same graph gives the same bytes on
 * every machine. Repulsion grows with the degree, as in ForceAtlas2 (Jacomy et al. 2014), and the decay is slow; with
 * d3-force's defaults a graph of this kind has twice as many crossings.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { quality, type Point } from './layoutQuality.ts';
import { separate } from './separate.ts';
import { randomSource } from './random.ts';

/** Nodes are numbered; links are distinct pairs of numbers, whichever way. */
export interface LayoutGraph {
  readonly nodes: number;
  readonly links: readonly (readonly [a: number, b: number])[];
}

const REPULSION = 300;
const LINK_LENGTH = 10;
const GRAVITY = 0.05;
/** Large graphs need a longer way to where they rest. */
const FRICTION = 0.2;
const FRICTION_OF_MANY = 0.1;
const MANY = 500;
/** The simulation ends when its heat has fallen to this, after so many ticks. */
const FINAL_HEAT = 0.001;
/** Nodes times starts: what can be tried within about two seconds. */
const TRIED_NODES = 1600;
const MOST_STARTS = 24;
/** The side of the square that hundred nodes are laid out in, in units; a node is about one large. */
const SIDE = 1000;
const ROOMY_NODES = 100;
/** No two centres come nearer than this, in units. */
export const CLEARANCE = 36;

/**
 * Lays a graph out.
 * @returns a point for each node, centred, the longer axis level, rounded to a tenth of a unit; a hundred nodes fill
 *   about 1000 units, more nodes more, and no two centres are nearer than `CLEARANCE`
 */
export function layOut(graph: LayoutGraph): Point[] {
  if (graph.nodes === 0) return [];
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(TRIED_NODES / graph.nodes)));
  const tried = Array.from({ length: starts }, (_, seed) => {
    const points = separate(level(settle(graph, seed + 1)), side(graph.nodes), CLEARANCE);
    return { points, ...(starts > 1 ? quality(graph, points) : { crossings: 0, neighbourhood: 0 }) };
  });
  const mean = (of: (one: (typeof tried)[number]) => number): number =>
    tried.reduce((sum, one) => sum + of(one), 0) / starts || 1;
  const crossings = mean((one) => one.crossings);
  const neighbourhood = mean((one) => one.neighbourhood);
  // Each measure counts by its share of the starts' mean, so that neither drowns the other.
  const cost = (one: (typeof tried)[number]): number =>
    one.crossings / crossings - one.neighbourhood / neighbourhood;
  const best = tried.reduce((found, one) => (cost(one) < cost(found) ? one : found));
  return best.points.map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

const side = (nodes: number): number => SIDE * Math.max(1, Math.sqrt(nodes / ROOMY_NODES));
/** To a tenth, and never -0, which JSON would write as 0. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0;

interface Body extends Point {
  vx?: number;
  vy?: number;
  readonly index: number;
}

/** One run of the simulation from a random start in a square. */
export function settle({ nodes, links }: LayoutGraph, seed: number): Point[] {
  const random = randomSource(seed);
  const spread = 30 * Math.sqrt(nodes);
  const bodies: Body[] = Array.from({ length: nodes }, (_, index) => {
    const x = (random() - 0.5) * spread;
    return { index, x, y: (random() - 0.5) * spread };
  });
  const degree = Array.from({ length: nodes }, () => 0);
  for (const pair of links) for (const end of pair) degree[end] = (degree[end] ?? 0) + 1;
  const ticks = ticksFor(nodes);
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(decayOver(ticks))
    .velocityDecay(nodes <= MANY ? FRICTION : FRICTION_OF_MANY)
    .force(
      'repulsion',
      forceManyBody<Body>().strength(({ index }) => -REPULSION * ((degree[index] ?? 0) + 1)),
    )
    .force('links', forceLink(links.map(([source, target]) => ({ source, target }))).distance(LINK_LENGTH))
    .force('x', forceX<Body>().strength(GRAVITY))
    .force('y', forceY<Body>().strength(GRAVITY))
    .stop();
  simulation.tick(ticks);
  return bodies.map(({ x, y }) => ({ x, y }));
}

const ticksFor = (nodes: number): number => (nodes <= MANY ? 600 : nodes <= 2000 ? 300 : 200);

/** The share of heat lost per tick to reach `FINAL_HEAT`: by bisection, since `Math.pow` is not the same everywhere. */
function decayOver(ticks: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    let heat = 1;
    for (let tick = 0; tick < ticks; tick++) heat *= 1 - middle;
    if (heat > FINAL_HEAT) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Centres the points and turns their principal axis level: a window is wider than high. */
function level(points: readonly Point[]): Point[] {
  const count = points.length;
  const [mx, my] = [
    points.reduce((sum, { x }) => sum + x, 0) / count,
    points.reduce((sum, { y }) => sum + y, 0) / count,
  ];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) * (x - mx);
    xy += (x - mx) * (y - my);
    yy += (y - my) * (y - my);
  }
  // The larger eigenvalue of the covariance, and its eigenvector, by square roots alone.
  const value = (xx + yy + Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
  let [ux, uy] = xy === 0 ? (xx >= yy ? [1, 0] : [0, 1]) : [value - yy, xy];
  const length = Math.sqrt(ux * ux + uy * uy) || 1;
  [ux, uy] = [ux / length, uy / length];
  return points.map(({ x, y }) => ({
    x: (x - mx) * ux + (y - my) * uy,
    y: (y - my) * ux - (x - mx) * uy,
  }));
}
