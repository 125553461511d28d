/**
 * What makes a drawing hard to read, in numbers: the terms of Davidson and Harel 1996 ("Drawing graphs nicely using
 * simulated annealing": crossings, lengths, distances of nodes from one another and from edges) and, since a reader
 * reads names, a name that lies over a line, a node or another name. All by + - * / and square roots.
 */
import { hullOf } from './hull.ts';
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
  /**
   * All that a node costs where it is: its links, its name, its distance from others. Above `limit` the sum is not
   * finished: then any number above it is returned.
   */
  ofNode(node: number, limit?: number): number;
  /** What a node and those that are linked to it alone cost together, beside their distances from one another. */
  ofGroup(hub: number, leaves: Uint32Array, limit?: number): number;
  /** To be called after a node or its name has another place. */
  place(node: number): void;
  /** What its name costs where it stands; above `limit` as with `ofNode`. */
  ofName(node: number, limit?: number): number;
}

const WEIGHT = {
  /** Two single lines that cross. */
  crossing: 9,
  /** A link through a foreign node, and how much more the nearer it comes to its centre. */
  through: 6,
  nearer: 4,
  /** A link over a name. */
  struck: 24,
  /** Names over names, names over nodes, nodes over nodes; by pixels of depth. */
  covered: 5,
  depth: 0.12,
  /** Two nodes of one neighbour each at a hundred pixels. */
  repulsion: 0.25,
  /** A link of a hundred pixels between two nodes of many neighbours; one to a leaf costs more. */
  length: 0.045,
  leaf: 0.2,
  outside: 0.2,
  /** The best connected all in one place. */
  huddle: 400,
} as const;
/** Pixels kept free about a node, between a link and a foreign node, and around a name. */
const ROOM = 12;
const CLEAR = 7;
const AIR = 3;
/** Pixels between a node and its name. */
const GAP = 3;
/** Pixels that a name may reach beyond the frame, which is one of centres. */
const OVERHANG = 40;
/** So many of the best connected span so large a share of the frame at least. */
const BEST = { count: 10, share: 0.42 } as const;

export function costOf(sketch: Sketch, drawing: Drawing): Cost {
  const { nodes, degree, radius, across, down, from, to, breadth, strands, incident } = sketch;
  const { x, y, side, width, height } = drawing;
  const charge = Float64Array.from(degree, (own) => Math.sqrt(Math.max(own, 1)));
  const links = from.length;
  // Among the many links of a hub its name finds no gap: there is little to be gained.
  const own = Float64Array.from(degree, (links) => (WEIGHT.struck * 4) / Math.max(4, links));
  const best = [...degree.keys()].sort((a, b) => degree[b]! - degree[a]! || a - b).slice(0, BEST.count);
  const isBest = new Uint8Array(nodes);
  if (nodes > 2 * BEST.count) for (const node of best) isBest[node] = 1;
  const hull = hullOf(best, x, y);

  /** Middles of the names' boxes. */
  const nameX = new Float64Array(nodes);
  const nameY = new Float64Array(nodes);
  /** Boxes about the links: one look at them decides for most. */
  const left = new Float64Array(links);
  const right = new Float64Array(links);
  const top = new Float64Array(links);
  const low = new Float64Array(links);
  function place(node: number): void {
    const sx = SIDES[side[node]!]![0];
    const sy = SIDES[side[node]!]![1];
    const off = sx !== 0 && sy !== 0 ? radius[node]! * 0.72 : radius[node]! + GAP;
    nameX[node] = x[node]! + sx * (across[node]! + off + 1);
    nameY[node] = y[node]! + sy * (down[node]! + off - 1);
    const own = incident[node]!;
    for (let at = 0; at < own.length; at++) {
      const link = own[at]!;
      const ax = x[from[link]!]!;
      const bx = x[to[link]!]!;
      const ay = y[from[link]!]!;
      const by = y[to[link]!]!;
      left[link] = ax < bx ? ax : bx;
      right[link] = ax < bx ? bx : ax;
      top[link] = ay < by ? ay : by;
      low[link] = ay < by ? by : ay;
    }
  }
  for (let node = 0; node < nodes; node++) place(node);

  /** Whether a link passes over a box, its breadth included: the separating axes of segment and box. */
  function strikes(link: number, mx: number, my: number, hx: number, hy: number): boolean {
    const wide = hx + breadth[link]!;
    const high = hy + breadth[link]!;
    if (left[link]! > mx + wide || right[link]! < mx - wide) return false;
    if (top[link]! > my + high || low[link]! < my - high) return false;
    const a = from[link]!;
    const b = to[link]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    return Math.abs(dx * (y[a]! - my) - dy * (x[a]! - mx)) <= Math.abs(dx) * high + Math.abs(dy) * wide;
  }

  /** What it costs that a link comes near to a node that is not its end. */
  function passing(link: number, node: number): number {
    const room = radius[node]! + breadth[link]! + CLEAR;
    const nx = x[node]!;
    const ny = y[node]!;
    if (left[link]! > nx + room || right[link]! < nx - room) return 0;
    if (top[link]! > ny + room || low[link]! < ny - room) return 0;
    const a = from[link]!;
    const b = to[link]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const px = nx - x[a]!;
    const py = ny - y[a]!;
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
    return WEIGHT.through + WEIGHT.nearer * (1 - Math.sqrt(square) / room);
  }

  /** What two boxes cost that overlap, by middle and half sides. */
  function overlap(dx: number, dy: number, hx: number, hy: number): number {
    const deepX = hx - Math.abs(dx);
    if (deepX <= 0) return 0;
    const deepY = hy - Math.abs(dy);
    return deepY > 0 ? WEIGHT.covered + WEIGHT.depth * (deepX < deepY ? deepX : deepY) : 0;
  }

  function ofName(node: number, limit = Infinity): number {
    const hx = across[node]!;
    if (hx === 0) return 0;
    const mx = nameX[node]!;
    const my = nameY[node]!;
    const hy = down[node]!;
    const beyond = Math.max(
      0,
      hx - mx - OVERHANG,
      mx + hx - width - OVERHANG,
      hy - my - OVERHANG,
      my + hy - height - OVERHANG,
    );
    let cost = side[node]! * 0.02 + WEIGHT.outside * beyond;
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
    if (cost > limit) return cost;
    for (let link = 0; link < links; link++)
      if (strikes(link, mx, my, hx, hy))
        cost += from[link] === node || to[link] === node ? own[node]! : WEIGHT.struck;
    return cost;
  }

  /** What it costs that the best connected stand in one place. */
  const huddle = (): number => WEIGHT.huddle * Math.max(0, 1 - hull() / (width * height) / BEST.share);

  function ofNode(node: number, limit = Infinity): number {
    const px = x[node]!;
    const py = y[node]!;
    const size = radius[node]!;
    let cost = isBest[node] === 1 ? huddle() : 0;
    const strength = WEIGHT.repulsion * 10_000 * charge[node]!;
    for (let other = 0; other < nodes; other++) {
      if (other === node) continue;
      const dx = x[other]! - px;
      const dy = y[other]! - py;
      const square = dx * dx + dy * dy;
      cost += (strength * charge[other]!) / (square + 400);
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
    if (cost > limit) return cost;
    cost += ofName(node, limit - cost);
    if (cost > limit) return cost;
    for (let link = 0; link < links; link++)
      if (from[link] !== node && to[link] !== node) cost += passing(link, node);
    const mine = incident[node]!;
    for (let at = 0; at < mine.length && cost <= limit; at++) cost += ofLink(mine[at]!, node);
    return cost;
  }

  /** A link of a node: its length, what it crosses, passes and strikes. */
  function ofLink(link: number, node: number): number {
    const end = from[link] === node ? to[link]! : from[link]!;
    const dx = x[end]! - x[node]!;
    const dy = y[end]! - y[node]!;
    const few = Math.min(degree[node]!, degree[end]!);
    let cost = (WEIGHT.length + WEIGHT.leaf / few) * (dx * dx + dy * dy) * 1e-4;
    cost += WEIGHT.crossing * strands[link]! * crossed(link, node, end);
    for (let other = 0; other < nodes; other++) {
      if (other === node) continue;
      if (across[other] !== 0 && strikes(link, nameX[other]!, nameY[other]!, across[other]!, down[other]!))
        cost += other === end ? own[end]! : WEIGHT.struck;
      if (other !== end) cost += passing(link, other);
    }
    return cost;
  }

  /** Strands that a link crosses. */
  function crossed(link: number, node: number, end: number): number {
    const ax = x[node]!;
    const ay = y[node]!;
    const bx = x[end]!;
    const by = y[end]!;
    const dx = bx - ax;
    const dy = by - ay;
    const l = left[link]!;
    const r = right[link]!;
    const t = top[link]!;
    const b = low[link]!;
    let sum = 0;
    for (let other = 0; other < links; other++) {
      if (left[other]! > r || right[other]! < l || top[other]! > b || low[other]! < t) continue;
      const c = from[other]!;
      const d = to[other]!;
      if (c === node || d === node || c === end || d === end) continue;
      const cx = x[c]!;
      const cy = y[c]!;
      const ex = x[d]!;
      const ey = y[d]!;
      if ((dx * (cy - ay) - dy * (cx - ax)) * (dx * (ey - ay) - dy * (ex - ax)) >= 0) continue;
      const vx = ex - cx;
      const vy = ey - cy;
      if ((vx * (ay - cy) - vy * (ax - cx)) * (vx * (by - cy) - vy * (bx - cx)) < 0) sum += strands[other]!;
    }
    return sum;
  }

  function ofGroup(hub: number, leaves: Uint32Array, limit = Infinity): number {
    let cost = ofNode(hub, limit);
    for (let at = 0; at < leaves.length && cost <= limit; at++) {
      const leaf = leaves[at]!;
      cost += ofNode(leaf) - ofLink(incident[leaf]![0]!, leaf);
    }
    return cost;
  }

  return { ofNode, ofName, ofGroup, place };
}
