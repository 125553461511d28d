/**
 * Where nodes stand: those that matter most are laid out for a reader, names and lines and all; the others find their
 * places between them; nodes without a link stand in rows below. The same graph gives the same bytes on every machine.
 */
import { MAP } from '../model/drawing.ts';
import { anneal } from './anneal.ts';
import type { Drawing } from './boxes.ts';
import { fill } from './fill.ts';
import type { Point } from './layoutQuality.ts';
import { randomSource } from './random.ts';
import { part, thinned } from './parts.ts';
import { inRows } from './rows.ts';
import { CLEARANCE, separate } from './separate.ts';
import { sketchOf, type LayoutGraph } from './sketch.ts';

/** Centres of nodes in a usual window, in pixels: 1440 by 900 less what the page keeps for itself. */
const WINDOW = { width: 1020, height: 750 } as const;
/** A node and its name take so many square pixels at least; more nodes than fit have a larger frame. */
const ROOM = 7000;
/** So many are laid out for a reader at once; more are no picture but a map, of which one sees a part at a time. */
const CORE = 120;
/** So many arrangements without names are tried, each with such a share of the trials. */
const STARTS = 3;
const STARTED = 0.09;
/** How warm the best of them is made again when names and leaves come to it; these begin so near to their neighbour. */
const WARM = 0.7;
const BESIDE = 160;
/**
 * Of the random numbers. Chosen by figure for the seeds' graph, whose picture ships: of 429 starts there 52 have at most
 * 10 % of names struck (2 to 33 %), 259 at most 3 % of lines through foreign nodes, and of those with both this one has
 * the fewest crossings in the page (114; 97 at the least, where more names are struck). On other graphs it is a start like any.
 */
const START = 31;
/** Links of a node, in the mean, up to which a graph is none of the dense ones. */
const USUAL = 4;
/** Trials times nodes and links: what takes less than two seconds. */
const WORK = 9.5e7;

/**
 * Lays a graph out.
 * @param aspect width by height of the window that it is for
 * @param start of the random numbers; another one gives another picture of about the same worth
 * @returns a point for each node, centred, y upwards, rounded to a tenth of a unit, no two centres nearer than
 *   `CLEARANCE`; a unit is about a pixel of a usual window, as long as all fit in it
 */
export function layOut(
  graph: LayoutGraph,
  aspect: number = WINDOW.width / WINDOW.height,
  start = START,
): Point[] {
  const { degree, across, down } = sketchOf(graph);
  const numbers = [...degree.keys()];
  const weight = (node: number): number => graph.weights?.[node] ?? degree[node] ?? 0;
  const linked = numbers
    .filter((node) => degree[node] !== 0)
    .sort((a, b) => weight(b) - weight(a) || (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  const single = numbers.filter((node) => degree[node] === 0);
  const core = linked.slice(0, CORE);
  const area = Math.max(WINDOW.width * WINDOW.height, core.length * ROOM);
  const width = Math.sqrt(area * aspect);
  const whole = width / aspect;
  const rows = inRows(
    single.map((node) => ({ width: 2 * (across[node] ?? 0), height: 2 * (down[node] ?? 0) })),
    width,
    linked.length === 0 ? Infinity : whole / 4,
  );
  const points: Point[] = numbers.map(() => ({ x: 0, y: 0 }));
  const height = whole - rows.height;
  const all = part(graph, core);
  const neighbours = core.map((node) => degree[node] ?? 0);
  const drawn = drawCore(linked.length > MAP.actors ? thinned(all, neighbours) : all, width, height, start);
  for (const [at, node] of core.entries()) points[node] = drawn[at] ?? { x: 0, y: 0 };
  const distance = fill(graph, points, core, linked.slice(CORE), width, height);
  for (const [at, node] of single.entries()) {
    const { x, y } = rows.points[at] ?? { x: 0, y: 0 };
    points[node] = { x, y: height + y };
  }
  const apart = separate(points, CLEARANCE, [...linked, ...single], CLEARANCE / distance);
  const middle = (of: (point: Point) => number): number => {
    const values = apart.map(of);
    return (
      (values.reduce((a, b) => Math.min(a, b), Infinity) +
        values.reduce((a, b) => Math.max(a, b), -Infinity)) /
      2
    );
  };
  const [mx, my] = [middle(({ x }) => x), middle(({ y }) => y)];
  return apart.map(({ x, y }) => ({ x: round(x - mx), y: round(my - y) }));
}

/** To a tenth, and never -0, which JSON would write as 0. */
const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/**
 * Those with two neighbours or more come first and without names, where a trial costs little: of several such
 * arrangements the best is taken, and all are bettered together from there.
 */
function drawCore(graph: LayoutGraph, width: number, height: number, seed: number): Point[] {
  const { nodes, links } = graph;
  if (nodes === 0) return [];
  // A few nodes do not fill the frame: they stand in its middle.
  const share = Math.min(1, Math.sqrt((nodes * 3 * ROOM) / (width * height)));
  const [w, h] = [width * share, height * share];
  const sketch = sketchOf(graph);
  // A trial looks at all links of a node, and each meets many in a dense graph: fewer trials for the same time.
  const dense = Math.max(1, (2 * links.length) / nodes / USUAL);
  const trials = Math.min(WORK / (dense * dense) / (nodes + links.length + 20), 8000 * nodes);
  const inner = [...sketch.degree.keys()].filter((node) => (sketch.degree[node] ?? 0) > 1);
  const { names: _, ...bare } = part(graph, inner);
  const skeleton = sketchOf(bare);
  const starts = Array.from({ length: inner.length > 1 ? STARTS : 0 }, (_, start) => {
    const drawing = scattered(inner.length, w, h, 10 * seed + start);
    return { drawing, cost: anneal(skeleton, drawing, trials * STARTED, 10 * seed + start) };
  });
  const drawing = scattered(nodes, w, h, seed);
  const [first, ...others] = starts;
  if (first) {
    const best = others.reduce((least, start) => (start.cost < least.cost ? start : least), first).drawing;
    for (const [at, node] of inner.entries()) {
      drawing.x[node] = best.x[at] ?? 0;
      drawing.y[node] = best.y[at] ?? 0;
    }
    for (const [a, b] of links) {
      if (sketch.degree[a] === 1) putBeside(drawing, a, b);
      if (sketch.degree[b] === 1) putBeside(drawing, b, a);
    }
  }
  anneal(sketch, drawing, trials * (1 - starts.length * STARTED), seed, first ? WARM : 1);
  const [left, top] = [(width - w) / 2, (height - h) / 2];
  return Array.from(drawing.x, (x, node) => ({ x: x + left, y: (drawing.y[node] ?? 0) + top }));
}

/** Puts a node near another, in the direction in which it was scattered. */
function putBeside({ x, y, width, height }: Drawing, node: number, other: number): void {
  const near = (own: number, at: number, extent: number): number =>
    Math.max(0, Math.min(extent, at + (own / extent - 0.5) * BESIDE));
  x[node] = near(x[node] ?? 0, x[other] ?? 0, width);
  y[node] = near(y[node] ?? 0, y[other] ?? 0, height);
}

/** Anywhere in a frame. */
function scattered(nodes: number, width: number, height: number, seed: number): Drawing {
  const random = randomSource(seed);
  const x = Float64Array.from({ length: nodes }, () => random() * width);
  const y = Float64Array.from({ length: nodes }, () => random() * height);
  return { x, y, side: new Uint8Array(nodes), width, height };
}
