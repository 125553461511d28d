/** Nodes that have no link, in rows close below one another: named, no more. */
import type { Point } from './layoutQuality.ts';

/** Between two names of a row; from a node to the name's foot; between the picture and the first row. */
const BETWEEN = 16;
const NODE = 28;
const ABOVE = 52;

/**
 * @param names size of each node's name, which stands below it
 * @param most height that the rows may take; more of them are drawn closer, to be read when one comes nearer
 * @returns a point for each, x from 0 to `width`, y downwards from the foot of what stands above, and the height taken
 */
export function inRows(
  names: readonly { readonly width: number; readonly height: number }[],
  width: number,
  most: number,
): { points: Point[]; height: number } {
  const scale =
    [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12, 0.08].find(
      (tried) => lay(names, width, width, tried).height <= most,
    ) ?? 0.05;
  const full = lay(names, width, width, scale);
  // Rows of about one length, not full ones and a rest.
  const even = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
    .map((share) => lay(names, width, width * share, scale))
    .find(({ rows }) => rows === full.rows);
  return even ?? full;
}

function lay(
  names: readonly { readonly width: number; readonly height: number }[],
  width: number,
  longest: number,
  scale: number,
): { points: Point[]; height: number; rows: number } {
  if (names.length === 0) return { points: [], height: 0, rows: 0 };
  const cell = (name: { readonly width: number }): number => (Math.max(name.width, 40) + BETWEEN) * scale;
  const rows: { cells: number[]; width: number; height: number }[] = [];
  for (const name of names) {
    let row = rows.at(-1);
    // A name may reach half out of the frame.
    if (!row || row.width + cell(name) > longest + 60) rows.push((row = { cells: [], width: 0, height: 0 }));
    row.cells.push(cell(name));
    row.width += cell(name);
    row.height = Math.max(row.height, (name.height + NODE) * scale);
  }
  const points: Point[] = [];
  let y = ABOVE;
  let foot = 0;
  for (const row of rows) {
    let x = (width - row.width) / 2;
    for (const own of row.cells) {
      points.push({ x: x + own / 2, y });
      x += own;
    }
    foot = y;
    y += row.height;
  }
  return { points, height: foot, rows: rows.length };
}
