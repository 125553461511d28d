/** A part of the graph laid out anew by itself, in the frame of the whole, and back to the stored places. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import type { Scene } from './scene.ts';
import { frameOf } from './viewport.ts';

/** Inner pixels, and how the pull to the middle keeps parts without a link together. */
const LINK = 110;
const CHARGE = -700;
const GRAVITY = 0.06;
/** Steps for a hundred nodes; more nodes get fewer, so that it never takes long. */
const STEPS = { most: 300, least: 40, nodes: 100 } as const;
/** Share of the frame that is filled. */
const FILLED = 0.92;

interface Point extends SimulationNodeDatum {
  readonly at: number;
}

/**
 * Gives the shown nodes new places (d3-force, deterministic, from where they stand).
 * @param aspect width by height of the free part of the window
 */
export function arrange(scene: Scene, aspect: number): void {
  const shown = [...scene.nodes.keys()].filter((index) => scene.shown[index] === 1);
  if (shown.length < 2) return;
  const points = shown.map((at): Point => ({ at, x: scene.x[at] ?? 0, y: scene.y[at] ?? 0 }));
  spread(points);
  const place = new Map(shown.map((at, index) => [at, index]));
  const links = new Map(
    [...scene.strands, ...scene.ties].flatMap(({ from, to }) => {
      const [source, target] = [place.get(from), place.get(to)];
      return source === undefined || target === undefined
        ? []
        : [[`${Math.min(from, to)} ${Math.max(from, to)}`, { source, target }] as const];
    }),
  );
  const simulation = forceSimulation(points)
    .force('link', forceLink([...links.values()]).distance(LINK))
    .force(
      'charge',
      forceManyBody()
        .strength(CHARGE)
        .distanceMax(LINK * 8),
    )
    .force('collide', forceCollide(34))
    .force('x', forceX(0).strength(aspect > 1 ? GRAVITY / aspect : GRAVITY))
    .force('y', forceY(0).strength(aspect > 1 ? GRAVITY : GRAVITY * aspect))
    .stop();
  const steps = Math.round((STEPS.most * STEPS.nodes) / Math.max(STEPS.nodes, points.length));
  simulation.alphaDecay(1 - 0.001 ** (1 / Math.max(STEPS.least, steps)));
  simulation.tick(Math.max(STEPS.least, steps));
  fill(scene, points);
}

/** Places in inner pixels about the middle, so that forces of the same strength suit any file. */
function spread(points: Point[]): void {
  const { x, y } = frameOf(
    points.map((point) => point.x ?? 0),
    points.map((point) => point.y ?? 0),
  );
  const unit = (LINK * Math.sqrt(points.length)) / Math.max(x[1] - x[0], y[1] - y[0], 1e-9);
  for (const point of points) {
    point.x = ((point.x ?? 0) - (x[0] + x[1]) / 2) * unit;
    point.y = ((point.y ?? 0) - (y[0] + y[1]) / 2) * unit;
  }
}

/** Brings the places into the scene's frame, their proportions kept. */
function fill(scene: Scene, points: readonly Point[]): void {
  const { x, y } = frameOf(
    points.map((point) => point.x ?? 0),
    points.map((point) => point.y ?? 0),
  );
  const { frame } = scene;
  const [width, height] = [frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]];
  const unit = FILLED * Math.min(width / (x[1] - x[0] || 1), height / (y[1] - y[0] || 1));
  for (const point of points) {
    scene.x[point.at] = (frame.x[0] + frame.x[1]) / 2 + ((point.x ?? 0) - (x[0] + x[1]) / 2) * unit;
    scene.y[point.at] = (frame.y[0] + frame.y[1]) / 2 + ((point.y ?? 0) - (y[0] + y[1]) / 2) * unit;
  }
}
