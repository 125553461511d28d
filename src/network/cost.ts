/**
 * What makes a drawing hard to read, in numbers: the terms of Davidson and Harel 1996 ("Drawing graphs nicely using
 * simulated annealing": crossings, lengths, distances of nodes from one another and from edges) and, since a reader
 * reads names, a name that lies over a line, a node or another name. All by + - * / and square roots.
 */
import { SIDES, type Sketch } from './sketch.ts';

/** Places are in pixels, y downwards, in a frame whose corner is (0, 0). */
export interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where each name stands: a position in `SIDES`. */
  readonly side: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Cost {
  /** All that a node costs where it is: its links, its name, its distance from others. */
  ofNode(node: number): number;
  /** To be called after a node or its name has another place. */
  place(node: number): void;
  /** What its name costs where it stands. */
  ofName(node: number): number;
}

/** One crossing of two single lines costs 1. */
const WEIGHT = {
  crossing: 3.5,
  /** A link through a foreign node, and how much more the nearer it comes to its centre. */
  through: 5,
  nearer: 4,
  /** A link over a name. */
  struck: 9,
  /** Names over names, names over nodes, nodes over nodes; by pixels of depth. */
  covered: 5,
  depth: 0.12,
  /** Two nodes of one neighbour each at a hundred pixels. */
  repulsion: 0.36,
  /** A link of a hundred pixels between two nodes of many neighbours; one to a leaf costs more. */
  length: 0.045,
  leaf: 0.2,
  outside: 0.2,
} as const;
/** Pixels kept free about a node, between a link and a foreign node, and around a name. */
const ROOM = 12;
const CLEAR = 7;
const AIR = 3;
/** Pixels between a node and its name. */
const GAP = 3;
/** Pixels that a name may reach beyond the frame, which is one of centres. */
const OVERHANG = 40;

export function costOf(sketch: Sketch, drawing: Drawing): Cost {
  const { nodes, degree, radius, across, down, from, to, breadth, strands, incident } = sketch;
  const { x, y, side, width, height } = drawing;
  const charge = Float64Array.from(degree, (own) => Math.sqrt(Math.max(own, 1)));
  const links = from.length;
  // Among the many links of a hub its name finds no gap: there is little to be gained.
  const own = Float64Array.from(degree, (links) => (WEIGHT.struck * 4) / Math.max(4, links * links * 0.25));

  /** Middles of the names' boxes. */
  const nameX = new Float64Array(nodes);
  const nameY = new Float64Array(nodes);
  function place(node: number): void {
    const [sx = 0, sy = 0] = SIDES[side[node]!] ?? SIDES[0];
    const off = sx !== 0 && sy !== 0 ? radius[node]! * 0.72 : radius[node]! + GAP;
    nameX[node] = x[node]! + sx * (across[node]! + off + 1);
    nameY[node] = y[node]! + sy * (down[node]! + off - 1);
  }
  for (let node = 0; node < nodes; node++) place(node);

  /** Whether a link passes over a box, its breadth included: the separating axes of segment and box. */
  function strikes(link: number, mx: number, my: number, hx: number, hy: number): boolean {
    const ax = x[from[link]!]! - mx;
    const ay = y[from[link]!]! - my;
    const bx = x[to[link]!]! - mx;
    const by = y[to[link]!]! - my;
    const wide = hx + breadth[link]!;
    const high = hy + breadth[link]!;
    if ((ax > wide && bx > wide) || (ax < -wide && bx < -wide)) return false;
    if ((ay > high && by > high) || (ay < -high && by < -high)) return false;
    const dx = bx - ax;
    const dy = by - ay;
    return Math.abs(dx * ay - dy * ax) <= Math.abs(dx) * high + Math.abs(dy) * wide;
  }

  /** What it costs that a link comes near to a node that is not its end. */
  function passing(link: number, node: number): number {
    const ax = x[from[link]!]!;
    const ay = y[from[link]!]!;
    const dx = x[to[link]!]! - ax;
    const dy = y[to[link]!]! - ay;
    const px = x[node]! - ax;
    const py = y[node]! - ay;
    const room = radius[node]! + breadth[link]! + CLEAR;
    const along = px * dx + py * dy;
    const whole = dx * dx + dy * dy;
    let square: number;
    if (along <= 0) square = px * px + py * py;
    else if (along >= whole) square = (px - dx) * (px - dx) + (py - dy) * (py - dy);
    else {
      const off = px * dy - py * dx;
      square = (off * off) / whole;
    }
    if (square >= room * room) return 0;
    const gap = Math.sqrt(square) / room;
    return WEIGHT.through + WEIGHT.nearer * (1 - gap);
  }

  /** What two boxes cost that overlap, by middle and half sides. */
  function overlap(dx: number, dy: number, hx: number, hy: number): number {
    const deepX = hx - Math.abs(dx);
    const deepY = hy - Math.abs(dy);
    return deepX > 0 && deepY > 0 ? WEIGHT.covered + WEIGHT.depth * Math.min(deepX, deepY) : 0;
  }

  function ofName(node: number): number {
    if (across[node] === 0) return 0;
    const mx = nameX[node]!;
    const my = nameY[node]!;
    const hx = across[node]!;
    const hy = down[node]!;
    let cost = side[node]! * 0.02;
    for (let link = 0; link < links; link++)
      if (strikes(link, mx, my, hx, hy))
        cost += from[link] === node || to[link] === node ? own[node]! : WEIGHT.struck;
    for (let other = 0; other < nodes; other++) {
      if (other === node) continue;
      const reach = radius[other]! + AIR;
      cost += overlap(x[other]! - mx, y[other]! - my, hx + reach, hy + reach);
      if (across[other] !== 0)
        cost += overlap(
          nameX[other]! - mx,
          nameY[other]! - my,
          hx + across[other]! + AIR,
          hy + down[other]! + AIR,
        );
    }
    const beyond = Math.max(
      0,
      hx - mx - OVERHANG,
      mx + hx - width - OVERHANG,
      hy - my - OVERHANG,
      my + hy - height - OVERHANG,
    );
    return cost + WEIGHT.outside * beyond;
  }

  function ofNode(node: number): number {
    const px = x[node]!;
    const py = y[node]!;
    const size = radius[node]!;
    let cost = ofName(node);
    for (let other = 0; other < nodes; other++) {
      if (other === node) continue;
      const dx = x[other]! - px;
      const dy = y[other]! - py;
      const square = dx * dx + dy * dy;
      cost += (WEIGHT.repulsion * 10_000 * charge[node]! * charge[other]!) / (square + 400);
      const room = size + radius[other]! + ROOM;
      if (square < room * room) cost += 2 * WEIGHT.covered + room - Math.sqrt(square);
      if (across[other] !== 0)
        cost += overlap(
          nameX[other]! - px,
          nameY[other]! - py,
          across[other]! + size + AIR,
          down[other]! + size + AIR,
        );
    }
    for (let link = 0; link < links; link++)
      if (from[link] !== node && to[link] !== node) cost += passing(link, node);
    for (const link of incident[node]!) cost += ofLink(link, node);
    return cost;
  }

  /** A link of a node: its length, what it crosses, passes and strikes. */
  function ofLink(link: number, node: number): number {
    const end = from[link] === node ? to[link]! : from[link]!;
    const ax = x[node]!;
    const ay = y[node]!;
    const bx = x[end]!;
    const by = y[end]!;
    const dx = bx - ax;
    const dy = by - ay;
    const whole = dx * dx + dy * dy;
    const few = Math.min(degree[node]!, degree[end]!);
    let cost = (WEIGHT.length + WEIGHT.leaf / few) * whole * 1e-4;
    const right = Math.max(ax, bx);
    const least = Math.min(ax, bx);
    const low = Math.max(ay, by);
    const top = Math.min(ay, by);
    for (let other = 0; other < links; other++) {
      const c = from[other]!;
      const d = to[other]!;
      if (c === node || d === node || c === end || d === end) continue;
      const cx = x[c]!;
      const ex = x[d]!;
      if ((cx > right && ex > right) || (cx < least && ex < least)) continue;
      const cy = y[c]!;
      const ey = y[d]!;
      if ((cy > low && ey > low) || (cy < top && ey < top)) continue;
      if ((dx * (cy - ay) - dy * (cx - ax)) * (dx * (ey - ay) - dy * (ex - ax)) >= 0) continue;
      const vx = ex - cx;
      const vy = ey - cy;
      if ((vx * (ay - cy) - vy * (ax - cx)) * (vx * (by - cy) - vy * (bx - cx)) < 0)
        cost += WEIGHT.crossing * strands[link]! * strands[other]!;
    }
    const wide = breadth[link]!;
    const long = Math.sqrt(whole) || 1;
    for (let other = 0; other < nodes; other++) {
      const hx = across[other]! + wide;
      const hy = down[other]! + wide;
      const mx = nameX[other]!;
      const my = nameY[other]!;
      // One quick look decides for most: nothing of node and name lies in the link's own box.
      if (
        other !== node &&
        hx > wide &&
        mx - hx < right &&
        mx + hx > least &&
        my - hy < low &&
        my + hy > top
      ) {
        if (Math.abs(dx * (ay - my) - dy * (ax - mx)) <= Math.abs(dx) * hy + Math.abs(dy) * hx)
          cost += other === end ? own[end]! : WEIGHT.struck;
      }
      if (other === node || other === end) continue;
      const room = radius[other]! + wide + CLEAR;
      const px = x[other]! - ax;
      const py = y[other]! - ay;
      const off = Math.abs(px * dy - py * dx) / long;
      if (off >= room) continue;
      const along = px * dx + py * dy;
      let square = off * off;
      if (along <= 0) square = px * px + py * py;
      else if (along >= whole) square = (px - dx) * (px - dx) + (py - dy) * (py - dy);
      if (square < room * room) cost += WEIGHT.through + WEIGHT.nearer * (1 - Math.sqrt(square) / room);
    }
    return cost;
  }

  return { ofNode, ofName, place };
}
