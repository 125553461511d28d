/** How well a picture can be read, measured as a reader sees it: on the page, with names placed and lines as drawn. */
import { polygonArea, polygonHull } from 'd3';
import { distanceTo, sample } from './curve.ts';
import type { LabelText } from './labelText.ts';
import type { Box, PlacedLabel } from './labels.ts';
import { runsThrough } from './labels.ts';
import type { Scene } from './scene.ts';
import { discOf, strandCurve } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Shares are from 0 to 1. */
export interface Legibility {
  /** Share of the shown nodes, and of those with a relation, that carry their name. */
  readonly named: number;
  readonly linkedNamed: number;
  /** Lines of names, and the share of them that a strand runs through. */
  readonly nameLines: number;
  readonly struck: number;
  /** Strands, and the share of them that run through a node that is not their end. */
  readonly strands: number;
  readonly through: number;
  /** Pairs of strands without a common end that cross. */
  readonly crossings: number;
  /** Share of the free canvas within the hull of the ten best connected. */
  readonly hull: number;
  /** Pixels between the two nearest centres. */
  readonly nearest: number;
  /** Share of the free canvas, in squares of 24 pixels, in which there is nothing. */
  readonly empty: number;
}

const SEGMENTS = 16;
const SQUARE = 24;
const BEST = 10;

/**
 * @param free the part of the canvas that nothing covers
 * @param textOf the text of a placed name
 */
export function legibility(
  scene: Scene,
  viewport: Viewport,
  placed: readonly PlacedLabel[],
  textOf: (label: PlacedLabel) => LabelText,
  free: Box,
): Legibility {
  const shown = [...scene.nodes.keys()].filter((index) => scene.shown[index] === 1);
  const discs = new Map(shown.map((index) => [index, discOf(scene, viewport, index)]));
  const linked = shown.filter((index) => (scene.nodes[index]?.degree ?? 0) > 0);
  const named = new Set(placed.map(({ index }) => index));
  const strands = scene.strands
    .filter(({ from, to }) => discs.has(from) && discs.has(to))
    .map((strand) => {
      const { from, to } = strand;
      const points = sample(strandCurve(scene, viewport, strand), SEGMENTS);
      return { from, to, points, pieces: pieces(points) };
    });
  const lines = placed.flatMap((label) => lineBoxes(label, textOf(label)));
  const struck = lines.filter((box) =>
    strands.some(({ pieces }) => pieces.some((piece) => runsThrough(piece, box))),
  );
  const through = strands.filter(({ from, to, points }) =>
    [...discs].some(
      ([index, { x, y, radius }]) => index !== from && index !== to && distanceTo(points, x, y) < radius,
    ),
  );
  let crossings = 0;
  for (const [at, one] of strands.entries())
    for (const other of strands.slice(at + 1)) {
      if (!touch(one, other) && cross(one.pieces, other.pieces)) crossings += 1;
    }
  const best = linked
    .toSorted((a, b) => (scene.nodes[b]?.degree ?? 0) - (scene.nodes[a]?.degree ?? 0) || a - b)
    .slice(0, BEST)
    .flatMap((index): [number, number][] => {
      const disc = discs.get(index);
      return disc ? [[disc.x, disc.y]] : [];
    });
  const hull = polygonHull(best);
  let nearest = Infinity;
  const centres = [...discs.values()];
  for (const [at, a] of centres.entries())
    for (const b of centres.slice(at + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
  return {
    named: share(shown.filter((index) => named.has(index)).length, shown.length),
    linkedNamed: share(linked.filter((index) => named.has(index)).length, linked.length),
    nameLines: lines.length,
    struck: share(struck.length, lines.length),
    strands: strands.length,
    through: share(through.length, strands.length),
    crossings,
    hull: hull ? Math.abs(polygonArea(hull)) / (free.width * free.height) : 0,
    nearest,
    empty: emptyShare(
      free,
      [
        ...lines,
        ...centres.map(({ x, y, radius }) => ({
          left: x - radius,
          top: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        })),
      ],
      strands.map(({ pieces }) => pieces),
    ),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The boxes of a name's lines; a shorter line is as much narrower as it has fewer letters. */
function lineBoxes({ left, top, width, side }: PlacedLabel, { lines, leading }: LabelText): Box[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 1);
  return lines.map((line, row) => {
    const own = (width * line.length) / longest;
    const off = side.endsWith('right') ? 0 : side.endsWith('left') ? width - own : (width - own) / 2;
    return { left: left + off, top: top + row * leading + 1, width: own, height: leading - 2 };
  });
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

const touch = (one: Ends, other: Ends): boolean =>
  one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to;

interface Piece {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const pieces = (points: Float64Array): Piece[] =>
  Array.from({ length: points.length / 2 - 1 }, (_, at) => ({
    x0: points[2 * at] ?? 0,
    y0: points[2 * at + 1] ?? 0,
    x1: points[2 * at + 2] ?? 0,
    y1: points[2 * at + 3] ?? 0,
  }));

const cross = (one: readonly Piece[], other: readonly Piece[]): boolean =>
  one.some((a) => other.some((b) => meet(a, b)));

function meet(a: Piece, b: Piece): boolean {
  const side = (p: Piece, x: number, y: number): number =>
    (p.x1 - p.x0) * (y - p.y0) - (p.y1 - p.y0) * (x - p.x0);
  return side(a, b.x0, b.y0) * side(a, b.x1, b.y1) < 0 && side(b, a.x0, a.y0) * side(b, a.x1, a.y1) < 0;
}

function emptyShare(free: Box, boxes: readonly Box[], lines: readonly (readonly Piece[])[]): number {
  let [empty, all] = [0, 0];
  for (let top = free.top; top + SQUARE <= free.top + free.height; top += SQUARE)
    for (let left = free.left; left + SQUARE <= free.left + free.width; left += SQUARE) {
      const cell = { left, top, width: SQUARE, height: SQUARE };
      all += 1;
      const taken =
        boxes.some(
          (box) =>
            box.left < left + SQUARE &&
            left < box.left + box.width &&
            box.top < top + SQUARE &&
            top < box.top + box.height,
        ) || lines.some((pieces) => pieces.some((piece) => runsThrough(piece, cell)));
      if (!taken) empty += 1;
    }
  return share(empty, all);
}
