/** The stored layout, made for a window that is wider than high, as another window wants it. */
import { frameOf } from './viewport.ts';

/** A layout is drawn out to the window's proportions, but not more than so much: distances have no scale anyway. */
const STRETCH = 1.55;
/** Windows narrower than this, width by height, have the layout turned by a right angle. */
const UPRIGHT = 0.8;
/** Nodes without relations in a turned layout: their distances as shares of its width. */
const CELL = { across: 0.16, down: 0.085 } as const;

/**
 * Turns and draws out places in the graph plane, y upwards.
 * @param linked whether each node has a relation; the others stand in rows below
 * @param aspect width by height of the free part of the window
 * @param drawn which nodes are to fill it; all where it is not said
 */
export function orient(
  x: Float64Array,
  y: Float64Array,
  linked: readonly boolean[],
  aspect: number,
  drawn?: readonly boolean[],
): void {
  if (x.length < 3 || !(aspect > 0)) return;
  if (aspect < UPRIGHT && linked.filter(Boolean).length > 2) turn(x, y, linked);
  const among = (values: Float64Array): Float64Array =>
    drawn ? values.filter((_, index) => drawn[index]) : values;
  const { x: across, y: up } = frameOf(among(x), among(y));
  const wanted = (aspect * (up[1] - up[0])) / (across[1] - across[0]);
  const [long, by] = wanted > 1 ? [x, wanted] : [y, 1 / wanted];
  const factor = Math.min(by, STRETCH);
  for (const [index, value] of long.entries()) long[index] = value * factor;
}

function turn(x: Float64Array, y: Float64Array, linked: readonly boolean[]): void {
  for (const [index, own] of linked.entries()) {
    if (!own) continue;
    const before = x[index] ?? 0;
    x[index] = -(y[index] ?? 0);
    y[index] = before;
  }
  const { x: across, y: up } = frameOf(
    x.filter((_, index) => linked[index]),
    y.filter((_, index) => linked[index]),
  );
  const width = across[1] - across[0];
  const columns = Math.floor(1 / CELL.across) + 1;
  const alone = [...linked.keys()].filter((index) => linked[index] === false);
  for (const [at, index] of alone.entries()) {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, alone.length - row * columns);
    x[index] = (across[0] + across[1]) / 2 + ((at % columns) - (inRow - 1) / 2) * CELL.across * width;
    y[index] = up[0] - (row + 1.3) * CELL.down * width;
  }
}
