/**
 * Where nodes stand: d3-force run until it is settled, from several seeded starts, the best of which is kept.
 *
 * d3-force's own arithmetic is + - * / and square roots alone once it is given positions and a decay (its spiral start
 * and default decay use sin, cos and pow, which engines round differently), so the same graph gives the same bytes on
 * every machine. Links are
 * short against a strong repulsion and the decay is slow; with d3-force's defaults graphs of this kind have twice as
 * many crossings.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { quality, type LayoutGraph, type Point } from './layoutQuality.ts';
import { arrange, CLEARANCE } from './arrange.ts';
import { components } from './components.ts';
import { separate } from './separate.ts';
import { randomSource } from './random.ts';

const REPULSION = 5000;
const LINK_LENGTH = 5;
const GRAVITY = 0.2;
/** Large graphs need a longer way to where they rest. */
const FRICTION = 0.2;
const FRICTION_OF_MANY = 0.1;
const MANY = 500;
/** The simulation ends when its heat has fallen to this, after so many ticks. */
const FINAL_HEAT = 0.001;
/** Nodes times starts: what can be tried within about two seconds. */
const TRIED_NODES = 1600;
const MOST_STARTS = 24;
/** The longer side of fifty linked nodes, in units; the area grows with the nodes. */
const SIDE = 1000;
const ROOMY_NODES = 50;
const FEW = 45;
/**
 * Lays a graph out: each connected part on its own, the largest on top, the others below it, and in rows at the bottom
 * the nodes without a link, which would otherwise ring the rest at a distance.
 * @returns a point for each node, centred, rounded to a tenth of a unit, no two centres nearer than `CLEARANCE`; fifty
 *   linked nodes fill about 1000 units, more nodes more
 */
export function layOut(graph: LayoutGraph): Point[] {
  const parts = components(graph);
  const placed = parts.filter(({ members }) => members.length > 1).map((part) => layOutPart(part.graph));
  const alone = parts.filter(({ members }) => members.length === 1).length;
  const order = parts.flatMap(({ members }) => members);
  const points: Point[] = [];
  for (const [at, point] of arrange(placed, alone).entries()) points[order[at] ?? 0] = point;
  return points.map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

/** The best of several starts, by crossings and neighbours kept. */
function layOutPart(graph: LayoutGraph): Point[] {
  const starts =
    graph.nodes < 4 ? 1 : Math.max(1, Math.min(MOST_STARTS, Math.floor(TRIED_NODES / graph.nodes)));
  const tried = Array.from({ length: starts }, (_, seed) => {
    const points = separate(level(settle(graph, seed + 1)), side(graph.nodes), CLEARANCE);
    return { points, ...(starts > 1 ? quality(graph, points) : { crossings: 0, neighbourhood: 0 }) };
  });
  const mean = (of: (one: (typeof tried)[number]) => number): number =>
    tried.reduce((sum, one) => sum + of(one), 0) / starts || 1;
  const crossings = mean((one) => one.crossings);
  const neighbourhood = mean((one) => one.neighbourhood);
  // Each measure counts by its share of the starts' mean; neighbours, which differ less, half as much again.
  const cost = (one: (typeof tried)[number]): number =>
    one.crossings / crossings - (1.5 * one.neighbourhood) / neighbourhood;
  return tried.reduce((found, one) => (cost(one) < cost(found) ? one : found)).points;
}

/** The longer side of a part; one of a few nodes is drawn more closely. */
const side = (nodes: number): number => Math.min(SIDE * Math.sqrt(nodes / ROOMY_NODES), FEW * nodes);
/** To a tenth, and never -0, which JSON would write as 0. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0;

interface Body extends Point {
  vx?: number;
  vy?: number;
  readonly index: number;
}

/** One run of the simulation from a random start in a square. */
function settle({ nodes, links }: LayoutGraph, seed: number): Point[] {
  const random = randomSource(seed);
  const spread = 30 * Math.sqrt(nodes);
  const bodies: Body[] = Array.from({ length: nodes }, (_, index) => {
    const x = (random() - 0.5) * spread;
    return { index, x, y: (random() - 0.5) * spread };
  });
  const ticks = ticksFor(nodes);
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(decayOver(ticks))
    .velocityDecay(nodes <= MANY ? FRICTION : FRICTION_OF_MANY)
    .force('repulsion', forceManyBody().strength(-REPULSION))
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
