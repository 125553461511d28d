/**
 * Where nodes stand: those that matter most are laid out for a reader, names and lines and all; the others find their
 * places between them; nodes without a link stand in rows below. The same graph gives the same bytes on every machine.
 */
import { anneal } from './anneal.ts';
import type { Drawing } from './boxes.ts';
import { fill } from './fill.ts';
import { quality, type Point } from './layoutQuality.ts';
import { inRows } from './rows.ts';
import { CLEARANCE, separate } from './separate.ts';
import { settle } from './settle.ts';
import { sketchOf, type LayoutGraph } from './sketch.ts';

/** Centres of nodes in a usual window, in pixels: 1440 by 900 less what the page keeps for itself. */
const WINDOW = { width: 1020, height: 750 } as const;
/** A node and its name take so many square pixels at least; more nodes than fit have a larger frame. */
const ROOM = 7000;
/** So many are laid out for a reader at once; more are no picture but a map, of which one sees a part at a time. */
const CORE = 120;
/** Forces are started so many times; each of the arrangements with the fewest crossings is bettered on a way of its own. */
const STARTS = 6;
const WAYS = 4;
/**
 * Of the random numbers of the first way. Chosen by figure for the seeds' graph, whose picture ships: of 46 starts there
 * 30 hold the bars for struck names and foreign nodes (3.3 to 13.5 % of names are struck in all), and 7 of them have 104
 * crossings or fewer, too (82 to 139 in all). On other graphs it is a start like any.
 */
const SEED = 34;
/** The best is warmed up again so many times, so far, each for half of a way's trials. */
const AGAIN = { times: 4, warm: 0.5 } as const;
/** Links of a node, in the mean, up to which a graph is none of the dense ones. */
const USUAL = 4;
/** Trials times nodes and links: what takes two to three seconds. */
const WORK = 1.08e8;

/**
 * Lays a graph out.
 * @param aspect width by height of the window that it is for
 * @returns a point for each node, centred, y upwards, rounded to a tenth of a unit, no two centres nearer than
 *   `CLEARANCE`; a unit is about a pixel of a usual window, as long as all fit in it
 */
export function layOut(graph: LayoutGraph, aspect: number = WINDOW.width / WINDOW.height): Point[] {
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
  const drawn = drawCore(part(graph, core), width, height);
  for (const [at, node] of core.entries()) points[node] = drawn[at] ?? { x: 0, y: 0 };
  if (linked.length > core.length) fill(graph, points, core, linked.slice(CORE), width, height);
  for (const [at, node] of single.entries()) {
    const { x, y } = rows.points[at] ?? { x: 0, y: 0 };
    points[node] = { x, y: height + y };
  }
  const apart = separate(points, CLEARANCE);
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

/** The graph of some of the nodes, numbered by their place in `members`. */
function part({ links, strands, names }: LayoutGraph, members: readonly number[]): LayoutGraph {
  const place = new Map(members.map((node, at) => [node, at]));
  const kept = links.flatMap(([a, b], index) => {
    const [from, to] = [place.get(a), place.get(b)];
    return from === undefined || to === undefined
      ? []
      : [{ link: [from, to] as const, strands: strands?.[index] ?? 1 }];
  });
  return {
    nodes: members.length,
    links: kept.map(({ link }) => link),
    strands: kept.map(({ strands }) => strands),
    ...(names ? { names: members.map((node) => names[node] ?? '') } : {}),
  };
}

/** Arrangements by forces, drawn out to the frame, then bettered by trial, the best of them again and again. */
function drawCore(graph: LayoutGraph, width: number, height: number): Point[] {
  if (graph.nodes === 0) return [];
  const few = graph.nodes < 4;
  const starts = Array.from({ length: few ? 1 : STARTS }, (_, start) => {
    const points = settle(graph, start + 1);
    return { points, crossings: quality(graph, points).crossings };
  }).sort((a, b) => a.crossings - b.crossings);
  // A few nodes do not fill the frame: they stand in its middle.
  const side = Math.min(1, Math.sqrt((graph.nodes * 3 * ROOM) / (width * height)));
  const sketch = sketchOf(graph);
  // A trial looks at all links of a node: dense graphs have fewer trials for the same time.
  const dense = Math.max(1, (2 * graph.links.length) / graph.nodes / USUAL);
  const all = WORK / dense / (graph.nodes + graph.links.length + 20);
  const trials = Math.min(Math.floor(all / (WAYS + AGAIN.times / 2)), 2000 * graph.nodes);
  const ways = starts.slice(0, WAYS).map(({ points }, way) => {
    const drawing: Drawing = {
      x: spread(
        points.map(({ x }) => x),
        width * side,
      ),
      y: spread(
        points.map(({ y }) => y),
        height * side,
      ),
      side: new Uint8Array(graph.nodes),
      width: width * side,
      height: height * side,
    };
    return { drawing, cost: anneal(sketch, drawing, trials, SEED + way) };
  });
  let best = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
  for (let again = 0; again < (few ? 0 : AGAIN.times); again++) {
    const { x, y, side: names } = best.drawing;
    const drawing = { ...best.drawing, x: x.slice(), y: y.slice(), side: names.slice() };
    const cost = anneal(sketch, drawing, Math.floor(trials / 2), WAYS + again + 1, AGAIN.warm);
    if (cost < best.cost) best = { drawing, cost };
  }
  const { x, y } = best.drawing;
  return Array.from(x, (value, node) => ({
    x: value + (width * (1 - side)) / 2,
    y: (y[node] ?? 0) + (height * (1 - side)) / 2,
  }));
}

/** Values drawn out to lie from 0 to `length`. */
function spread(values: readonly number[], length: number): Float64Array {
  const least = Math.min(...values);
  const extent = Math.max(...values) - least;
  return Float64Array.from(values, (value) =>
    extent > 0 ? ((value - least) / extent) * length : length / 2,
  );
}
