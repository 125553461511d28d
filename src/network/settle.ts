/**
 * A first arrangement by forces: d3-force run until it is settled.
 *
 * d3-force's own arithmetic is + - * / and square roots alone once it is given positions and a decay (its spiral start
 * and default decay use sin, cos and pow, which engines round differently), so the same graph gives the same bytes on
 * every machine. Links are short against a strong repulsion and the decay is slow; with d3-force's defaults graphs of
 * this kind have twice as many crossings.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { Point } from './layoutQuality.ts';
import { randomSource } from './random.ts';
import type { LayoutGraph } from './sketch.ts';

const REPULSION = 5000;
const LINK_LENGTH = 5;
const GRAVITY = 0.2;
/** Large graphs need a longer way to where they rest. */
const FRICTION = 0.2;
const FRICTION_OF_MANY = 0.1;
const MANY = 500;
/** The simulation ends when its heat has fallen to this, after so many ticks. */
const FINAL_HEAT = 0.001;

interface Body extends Point {
  vx?: number;
  vy?: number;
  readonly index: number;
}

/** One run of the simulation from a random start in a square; the longer axis of the result lies level. */
export function settle({ nodes, links }: LayoutGraph, seed: number): Point[] {
  const random = randomSource(seed);
  const spread = 30 * Math.sqrt(nodes);
  const bodies: Body[] = Array.from({ length: nodes }, (_, index) => {
    const x = (random() - 0.5) * spread;
    return { index, x, y: (random() - 0.5) * spread };
  });
  const ticks = nodes <= MANY ? 600 : nodes <= 2000 ? 300 : 200;
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
  return level(bodies.map(({ x, y }) => ({ x, y })));
}

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
