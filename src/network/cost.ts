/**
 * What makes a drawing hard to read, in numbers: the terms of Davidson and Harel 1996 ("Drawing graphs nicely using
 * simulated annealing": crossings, lengths, distances of nodes from one another and from edges) and, since a reader
 * reads names, a name that lies over a line, a node or another name. All by + - * / and square roots.
 */
import { boxesOf, type Drawing } from './boxes.ts';
import { hullOf } from './hull.ts';
import type { Sketch } from './sketch.ts';
import { AIR, BEST, CLEAR, OVERHANG, ROOM, WEIGHT } from './weights.ts';

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

  const { nameX, nameY, linkBox, nodeBox, place } = boxesOf(sketch, drawing, CLEAR);

  /** Whether a link whose box meets a name passes over it, its breadth included: the third of the separating axes. */
  function strikes(link: number, mx: number, my: number, hx: number, hy: number): boolean {
    const a = from[link]!;
    const b = to[link]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const wide = hx + breadth[link]!;
    const high = hy + breadth[link]!;
    return Math.abs(dx * (y[a]! - my) - dy * (x[a]! - mx)) <= Math.abs(dx) * high + Math.abs(dy) * wide;
  }

  /** What it costs that a link comes near to a node that is not its end. */
  function passing(link: number, node: number): number {
    const room = radius[node]! + breadth[link]! + CLEAR;
    const a = from[link]!;
    const b = to[link]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const px = x[node]! - x[a]!;
    const py = y[node]! - y[a]!;
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
    const l = mx - hx;
    const r = mx + hx;
    const t = my - hy;
    const b = my + hy;
    const boxes = linkBox;
    for (let link = 0, box = 0; link < links; link++, box += 4) {
      if (boxes[box]! > r || boxes[box + 1]! < l || boxes[box + 2]! > b || boxes[box + 3]! < t) continue;
      if (strikes(link, mx, my, hx, hy))
        cost += from[link] === node || to[link] === node ? own[node]! : WEIGHT.struck;
    }
    if (cost > limit) return cost;
    const others = nodeBox;
    for (let other = 0, box = 0; other < nodes; other++, box += 4) {
      if (others[box]! > r + AIR || others[box + 1]! < l - AIR) continue;
      if (others[box + 2]! > b + AIR || others[box + 3]! < t - AIR || other === node) continue;
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
    return cost;
  }

  /** What it costs that the best connected stand in one place. */
  const huddle = (): number => WEIGHT.huddle * Math.max(0, 1 - hull() / (width * height) / BEST.share);

  function ofNode(node: number, limit = Infinity): number {
    let cost = 0;
    const mine = incident[node]!;
    // What decides most often comes first: most trials end among the crossings.
    for (let at = 0; at < mine.length; at++) {
      cost += ofWay(mine[at]!, node);
      if (cost > limit) return cost;
    }
    for (let at = 0; at < mine.length; at++) {
      cost += ofCover(mine[at]!, node);
      if (cost > limit) return cost;
    }
    cost += ofName(node, limit - cost);
    if (cost > limit) return cost;
    cost += ofDisc(node);
    if (cost > limit) return cost;
    if (isBest[node] === 1) cost += huddle();
    return cost + ofRoom(node);
  }

  /** The links and the names that come near to a node. */
  function ofDisc(node: number): number {
    const px = x[node]!;
    const py = y[node]!;
    const size = radius[node]! + CLEAR;
    const l = px - size;
    const r = px + size;
    const t = py - size;
    const b = py + size;
    let cost = 0;
    const boxes = linkBox;
    for (let link = 0, box = 0; link < links; link++, box += 4) {
      if (boxes[box]! > r || boxes[box + 1]! < l || boxes[box + 2]! > b || boxes[box + 3]! < t) continue;
      if (from[link] !== node && to[link] !== node) cost += passing(link, node);
    }
    const others = nodeBox;
    for (let other = 0, box = 0; other < nodes; other++, box += 4) {
      if (others[box]! > r || others[box + 1]! < l || others[box + 2]! > b || others[box + 3]! < t) continue;
      if (other !== node && across[other] !== 0)
        cost += overlap(
          nameX[other]! - px,
          nameY[other]! - py,
          across[other]! + radius[node]! + AIR,
          down[other]! + radius[node]! + AIR,
        );
    }
    return cost;
  }

  /** The distances of a node from others. */
  function ofRoom(node: number): number {
    const xs = x;
    const ys = y;
    const charges = charge;
    const sizes = radius;
    const px = xs[node]!;
    const py = ys[node]!;
    const size = sizes[node]! + ROOM;
    let far = 0;
    let near = 0;
    for (let other = 0; other < nodes; other++) {
      const dx = xs[other]! - px;
      const dy = ys[other]! - py;
      const square = dx * dx + dy * dy;
      far += charges[other]! / (square + 400);
      const room = size + sizes[other]!;
      if (square < room * room && other !== node) near += 2 * WEIGHT.covered + room - Math.sqrt(square);
    }
    return near + WEIGHT.repulsion * 10_000 * charges[node]! * (far - charges[node]! / 400);
  }

  /** A link of a node: its length and what it crosses. */
  function ofWay(link: number, node: number): number {
    const end = from[link] === node ? to[link]! : from[link]!;
    const dx = x[end]! - x[node]!;
    const dy = y[end]! - y[node]!;
    const few = Math.min(degree[node]!, degree[end]!);
    const length = (WEIGHT.length + WEIGHT.leaf / few) * (dx * dx + dy * dy) * 1e-4;
    return length + WEIGHT.crossing * strands[link]! * crossed(link, node, end);
  }

  /** A link of a node: the names that it strikes and the nodes that it passes. */
  function ofCover(link: number, node: number): number {
    const end = from[link] === node ? to[link]! : from[link]!;
    const l = linkBox[4 * link]!;
    const r = linkBox[4 * link + 1]!;
    const t = linkBox[4 * link + 2]!;
    const b = linkBox[4 * link + 3]!;
    const others = nodeBox;
    let cost = 0;
    for (let other = 0, box = 0; other < nodes; other++, box += 4) {
      if (others[box]! > r || others[box + 1]! < l || others[box + 2]! > b || others[box + 3]! < t) continue;
      if (other === node) continue;
      const hx = across[other]!;
      const hy = down[other]!;
      const mx = nameX[other]!;
      const my = nameY[other]!;
      if (hx !== 0 && l <= mx + hx && r >= mx - hx && t <= my + hy && b >= my - hy)
        if (strikes(link, mx, my, hx, hy)) cost += other === end ? own[end]! : WEIGHT.struck;
      if (other !== end) cost += passing(link, other);
    }
    return cost;
  }

  /** Strands that a link crosses. */
  function crossed(link: number, node: number, end: number): number {
    const xs = x;
    const ys = y;
    const froms = from;
    const tos = to;
    const ax = xs[node]!;
    const ay = ys[node]!;
    const dx = xs[end]! - ax;
    const dy = ys[end]! - ay;
    const boxes = linkBox;
    const l = boxes[4 * link]!;
    const r = boxes[4 * link + 1]!;
    const t = boxes[4 * link + 2]!;
    const b = boxes[4 * link + 3]!;
    let sum = 0;
    for (let other = 0, box = 0; other < links; other++, box += 4) {
      if (boxes[box]! > r || boxes[box + 1]! < l || boxes[box + 2]! > b || boxes[box + 3]! < t) continue;
      const c = froms[other]!;
      const d = tos[other]!;
      if (c === node || d === node || c === end || d === end) continue;
      const cx = xs[c]! - ax;
      const cy = ys[c]! - ay;
      const ex = xs[d]! - ax;
      const ey = ys[d]! - ay;
      if ((dx * cy - dy * cx) * (dx * ey - dy * ex) >= 0) continue;
      const vx = ex - cx;
      const vy = ey - cy;
      if ((vy * cx - vx * cy) * (vx * (dy - cy) - vy * (dx - cx)) < 0) sum += strands[other]!;
    }
    return sum;
  }

  function ofGroup(hub: number, leaves: Uint32Array, limit = Infinity): number {
    let cost = ofNode(hub, limit);
    for (let at = 0; at < leaves.length && cost <= limit; at++) {
      const leaf = leaves[at]!;
      const link = incident[leaf]![0]!;
      cost += ofNode(leaf) - ofWay(link, leaf) - ofCover(link, leaf);
    }
    return cost;
  }

  return { ofNode, ofName, ofGroup, place };
}
