/** Boxes about the parts of a drawing: one look at them decides for most whether two parts can meet. */
import { SIDES, type Sketch } from './sketch.ts';

/** Pixels between a node and its name. */
const GAP = 3;

/** Places are in pixels, y downwards, in a frame whose corner is (0, 0). */
export interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where each name stands: a position in `SIDES`. */
  readonly side: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Boxes {
  /** Middles of the names' boxes. */
  readonly nameX: Float64Array;
  readonly nameY: Float64Array;
  /** Left, right, top and bottom of each link with its breadth, and of each node with its name and what is kept free. */
  readonly linkBox: Float64Array;
  readonly nodeBox: Float64Array;
  /** To be called after a node or its name has another place. */
  readonly place: (node: number) => void;
}

/** @param clear pixels kept free about a node */
export function boxesOf(sketch: Sketch, { x, y, side }: Drawing, clear: number): Boxes {
  const { nodes, radius, across, down, from, to, breadth, incident } = sketch;
  const nameX = new Float64Array(nodes);
  const nameY = new Float64Array(nodes);
  const linkBox = new Float64Array(4 * from.length);
  const nodeBox = new Float64Array(4 * nodes);

  function place(node: number): void {
    const sx = SIDES[side[node]!]![0];
    const sy = SIDES[side[node]!]![1];
    const px = x[node]!;
    const py = y[node]!;
    const hx = across[node]!;
    const hy = down[node]!;
    const off = sx !== 0 && sy !== 0 ? radius[node]! * 0.72 : radius[node]! + GAP;
    const mx = px + sx * (hx + off + 1);
    const my = py + sy * (hy + off - 1);
    nameX[node] = mx;
    nameY[node] = my;
    const room = radius[node]! + clear;
    nodeBox[4 * node] = Math.min(px - room, mx - hx);
    nodeBox[4 * node + 1] = Math.max(px + room, mx + hx);
    nodeBox[4 * node + 2] = Math.min(py - room, my - hy);
    nodeBox[4 * node + 3] = Math.max(py + room, my + hy);
    const own = incident[node]!;
    for (let at = 0; at < own.length; at++) placeLink(own[at]!);
  }

  function placeLink(link: number): void {
    const ax = x[from[link]!]!;
    const bx = x[to[link]!]!;
    const ay = y[from[link]!]!;
    const by = y[to[link]!]!;
    const broad = breadth[link]!;
    linkBox[4 * link] = (ax < bx ? ax : bx) - broad;
    linkBox[4 * link + 1] = (ax < bx ? bx : ax) + broad;
    linkBox[4 * link + 2] = (ay < by ? ay : by) - broad;
    linkBox[4 * link + 3] = (ay < by ? by : ay) + broad;
  }

  for (let node = 0; node < nodes; node++) place(node);
  return { nameX, nameY, linkBox, nodeBox, place };
}
