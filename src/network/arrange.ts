/** Parts of a graph, each laid out, and nodes without a link -> one picture. */
import type { Point } from './layoutQuality.ts';

/** No two centres come nearer than this, in units. */
export const CLEARANCE = 36;
/** Between parts, and between single nodes in rows: room for a name. */
const GAP = 3 * CLEARANCE;
const COLUMN = 3.5 * CLEARANCE;
const ROW = 2 * CLEARANCE;
/** A window is wider than high. */
const ASPECT = 1.4;

interface Box {
  readonly points: readonly Point[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, top] = [least(xs), least(ys)];
  return { points, left, top, width: most(xs) - left, height: most(ys) - top };
}

/**
 * Puts the first part on top, the others in rows below it, and single nodes in rows at the bottom.
 * @param parts points of each part
 * @returns the points of all parts, then of the single nodes, around the origin; y grows upwards, as in the parts
 */
export function arrange(parts: readonly (readonly Point[])[], singles: number): Point[] {
  const boxes = parts.map(boxOf);
  const widest = Math.max(
    boxes[0]?.width ?? 0,
    ASPECT * (boxes[0]?.height ?? 0),
    COLUMN * Math.ceil(Math.sqrt(ASPECT * singles)),
  );
  const rows = [...shelves(boxes, widest, GAP), ...shelves(gridRows(singles, widest).map(boxOf), 0, ROW)];
  const points: Point[] = [];
  let bottom = 0;
  for (const { boxes, width, height, gap } of rows) {
    let x = -width / 2;
    for (const box of boxes) {
      for (const point of box.points)
        points.push({
          x: point.x - box.left + x,
          y: point.y - box.top + bottom - height / 2 - box.height / 2,
        });
      x += box.width + GAP;
    }
    bottom -= height + gap;
  }
  const middle = (bottom + (rows.at(-1)?.gap ?? 0)) / 2;
  return points.map(({ x, y }) => ({ x, y: y - middle }));
}

interface Shelf {
  readonly boxes: Box[];
  width: number;
  height: number;
  /** Room below it. */
  readonly gap: number;
}

/** Boxes in rows no wider than `widest`, in their order. */
function shelves(boxes: readonly Box[], widest: number, gap: number): Shelf[] {
  const rows: Shelf[] = [];
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && row.width + GAP + box.width <= widest) {
      row.boxes.push(box);
      row.width += GAP + box.width;
      row.height = Math.max(row.height, box.height);
    } else rows.push({ boxes: [box], width: box.width, height: box.height, gap });
  }
  return rows;
}

/** Rows of single nodes, far enough from each other for their names. */
function gridRows(singles: number, widest: number): Point[][] {
  const columns = Math.max(1, Math.floor(widest / COLUMN) + 1);
  const rows: Point[][] = [];
  for (let done = 0; done < singles; done += columns)
    rows.push(
      Array.from({ length: Math.min(columns, singles - done) }, (_, column) => ({
        x: column * COLUMN,
        y: 0,
      })),
    );
  return rows;
}
