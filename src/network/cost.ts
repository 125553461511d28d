/**
 * What makes a drawing hard to read, in numbers: the terms of Davidson and Harel 1996 ("Drawing graphs nicely using
 * simulated annealing": crossings, lengths, distances of nodes from one another and from edges) and, since a reader
 * reads names, a name that lies over a line, a node or another name. All by + - * / and square roots. What a change
 * touches is found by the cells that it reaches into.
 */
import { cellsOf, registerOf } from './cells.ts';
import { GAP, type Drawing } from './boxes.ts';
import { hullOf } from './hull.ts';
import { overlap, passing, strikes } from './meeting.ts';
import { SIDES, type Sketch } from './sketch.ts';
import { AIR, BEST, CLEAR, OVERHANG, ROOM, WEIGHT } from './weights.ts';

export interface Cost {
  /**
   * All that a node would cost at a place, with its name on a side: its links, its name, its distance from others. Above
   * `limit` the sum is not finished: then any number above it is returned.
   */
  ofNode(node: number, px: number, py: number, side: number, limit?: number): number;
  /** What its name would cost. */
  ofName(node: number, px: number, py: number, side: number, limit?: number): number;
  /** What a node and those that are linked to it alone cost together where they are, beside their distances from one another. */
  ofGroup(hub: number, leaves: Uint32Array, limit?: number): number;
  /** Puts a node and its name there. */
  move(node: number, px: number, py: number, side: number): void;
}

export function costOf(sketch: Sketch, drawing: Drawing): Cost {
  const { nodes, degree, radius, across, down, from, to, breadth, strands, incident } = sketch;
  const { x, y, side: sides, width, height } = drawing;
  const charge = Float64Array.from(degree, (own) => Math.sqrt(Math.max(own, 1)));
  // Among the many links of a hub its name finds no gap: there is little to be gained.
  const own = Float64Array.from(degree, (links) => (WEIGHT.struck * 4) / Math.max(4, links));
  const best = [...degree.keys()].sort((a, b) => degree[b]! - degree[a]! || a - b).slice(0, BEST.count);
  const isBest = new Uint8Array(nodes);
  if (nodes > 2 * BEST.count) for (const node of best) isBest[node] = 1;
  const hull = hullOf(best, x, y);
  const repulsion = across.some((size) => size > 0) ? WEIGHT.repulsion : WEIGHT.repulsionOfNameless;
  /** Middles of the names' boxes. */
  const nameX = new Float64Array(nodes);
  const nameY = new Float64Array(nodes);

  const cells = cellsOf(width, height);
  const found = cells.found;
  const ofLinks = registerOf(cells, from.length);
  const ofNodes = registerOf(cells, nodes);
  const { members: linksIn, size: linkCount } = ofLinks;
  const { members: nodesIn, size: nodeCount } = ofNodes;
  /** The query in which a link or a node was looked at last: what is in several cells is looked at once. */
  const linkSeen = new Uint32Array(from.length);
  const nodeSeen = new Uint32Array(nodes);
  let query = 0;

  /** Middle of a name that stands on a side of its node. */
  const middleX = (node: number, px: number, side: number): number => {
    const sx = SIDES[side]![0];
    return px + sx * (across[node]! + off(node, side) + 1);
  };
  const middleY = (node: number, py: number, side: number): number => {
    const sy = SIDES[side]![1];
    return py + sy * (down[node]! + off(node, side) - 1);
  };
  const off = (node: number, side: number): number => (side > 3 ? radius[node]! * 0.72 : radius[node]! + GAP);

  function ofName(node: number, px: number, py: number, side: number, limit = Infinity): number {
    const hx = across[node]!;
    if (hx === 0) return 0;
    const hy = down[node]!;
    const mx = middleX(node, px, side);
    const my = middleY(node, py, side);
    const beyond = Math.max(
      0,
      hx - mx - OVERHANG,
      mx + hx - width - OVERHANG,
      hy - my - OVERHANG,
      my + hy - height - OVERHANG,
    );
    let cost = side * 0.02 + WEIGHT.outside * beyond;
    const mine = incident[node]!;
    for (let at = 0; at < mine.length; at++) {
      const link = mine[at]!;
      const end = from[link] === node ? to[link]! : from[link]!;
      const broad = breadth[link]!;
      if (strikes(px, py, x[end]!, y[end]!, mx, my, hx + broad, hy + broad)) cost += own[node]!;
    }
    if (cost > limit) return cost;
    const count = cells.within(mx - hx, mx + hx, my - hy, my + hy);
    query += 1;
    for (let at = 0; at < count; at++) {
      const cell = found[at]!;
      const linkEnd = cell * ofLinks.stride + linkCount[cell]!;
      for (let place = cell * ofLinks.stride; place < linkEnd; place++) {
        const link = linksIn[place]!;
        if (linkSeen[link] === query) continue;
        linkSeen[link] = query;
        const a = from[link]!;
        const b = to[link]!;
        if (a === node || b === node) continue;
        const broad = breadth[link]!;
        if (strikes(x[a]!, y[a]!, x[b]!, y[b]!, mx, my, hx + broad, hy + broad)) cost += WEIGHT.struck;
      }
      const nodeEnd = cell * ofNodes.stride + nodeCount[cell]!;
      for (let place = cell * ofNodes.stride; place < nodeEnd; place++) {
        const other = nodesIn[place]!;
        if (nodeSeen[other] === query || other === node) continue;
        nodeSeen[other] = query;
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
    }
    return cost;
  }

  /** What it costs that the best connected stand in one place, one of them there. */
  function huddle(node: number, px: number, py: number): number {
    const [keptX, keptY] = [x[node]!, y[node]!];
    x[node] = px;
    y[node] = py;
    const share = hull() / (width * height) / BEST.share;
    x[node] = keptX;
    y[node] = keptY;
    return WEIGHT.huddle * Math.max(0, 1 - share);
  }

  function ofNode(node: number, px: number, py: number, side: number, limit = Infinity): number {
    let cost = 0;
    const mine = incident[node]!;
    // What decides most often comes first: most trials end among the crossings.
    for (let at = 0; at < mine.length; at++) {
      cost += ofLink(mine[at]!, node, px, py, limit - cost);
      if (cost > limit) return cost;
    }
    cost += ofName(node, px, py, side, limit - cost);
    if (cost > limit) return cost;
    cost += ofDisc(node, px, py);
    if (cost > limit) return cost;
    if (isBest[node] === 1) cost += huddle(node, px, py);
    return cost + ofRoom(node, px, py);
  }

  /** The links and the names that come near to a node. */
  function ofDisc(node: number, px: number, py: number): number {
    const size = radius[node]! + CLEAR;
    const count = cells.within(px - size, px + size, py - size, py + size);
    let cost = 0;
    query += 1;
    for (let at = 0; at < count; at++) {
      const cell = found[at]!;
      const linkEnd = cell * ofLinks.stride + linkCount[cell]!;
      for (let place = cell * ofLinks.stride; place < linkEnd; place++) {
        const link = linksIn[place]!;
        if (linkSeen[link] === query) continue;
        linkSeen[link] = query;
        const a = from[link]!;
        const b = to[link]!;
        if (a !== node && b !== node)
          cost += passing(x[a]!, y[a]!, x[b]!, y[b]!, px, py, size + breadth[link]!);
      }
      const nodeEnd = cell * ofNodes.stride + nodeCount[cell]!;
      for (let place = cell * ofNodes.stride; place < nodeEnd; place++) {
        const other = nodesIn[place]!;
        if (nodeSeen[other] === query || other === node || across[other] === 0) continue;
        nodeSeen[other] = query;
        const reach = radius[node]! + AIR;
        cost += overlap(nameX[other]! - px, nameY[other]! - py, across[other]! + reach, down[other]! + reach);
      }
    }
    return cost;
  }

  /** The distances of a node from others. */
  function ofRoom(node: number, px: number, py: number): number {
    const [xs, ys, charges, sizes, count] = [x, y, charge, radius, nodes];
    const size = sizes[node]! + ROOM;
    let far = 0;
    let near = 0;
    for (let other = 0; other < count; other++) {
      if (other === node) continue;
      const dx = xs[other]! - px;
      const dy = ys[other]! - py;
      const square = dx * dx + dy * dy;
      far += charges[other]! / (square + 400);
      const room = size + sizes[other]!;
      if (square < room * room) near += 2 * WEIGHT.covered + room - Math.sqrt(square);
    }
    return near + repulsion * 10_000 * charge[node]! * far;
  }

  /** A link of a node: its length, what it crosses, the names that it strikes and the nodes that it passes. */
  function ofLink(link: number, node: number, px: number, py: number, limit: number): number {
    const end = from[link] === node ? to[link]! : from[link]!;
    const bx = x[end]!;
    const by = y[end]!;
    const dx = bx - px;
    const dy = by - py;
    const broad = breadth[link]!;
    const count = cells.along(px, py, bx, by, broad);
    query += 1;
    // Kept near for the loop, which most of the time is spent in.
    const [xs, ys, froms, tos, members, counts, seen, now] = [
      x,
      y,
      from,
      to,
      linksIn,
      linkCount,
      linkSeen,
      query,
    ];
    const stride = ofLinks.stride;
    const few = Math.min(degree[node]!, degree[end]!);
    const each = WEIGHT.crossing * strands[link]!;
    let cost = (WEIGHT.length + WEIGHT.leaf / few) * (dx * dx + dy * dy) * 1e-4;
    for (let at = 0; at < count && cost <= limit; at++) {
      const cell = found[at]!;
      const linkEnd = cell * stride + counts[cell]!;
      for (let place = cell * stride; place < linkEnd; place++) {
        const other = members[place]!;
        if (seen[other] === now) continue;
        seen[other] = now;
        const c = froms[other]!;
        const d = tos[other]!;
        if (c === node || d === node || c === end || d === end) continue;
        const cx = xs[c]! - px;
        const cy = ys[c]! - py;
        const ex = xs[d]! - px;
        const ey = ys[d]! - py;
        if ((dx * cy - dy * cx) * (dx * ey - dy * ex) >= 0) continue;
        const vx = ex - cx;
        const vy = ey - cy;
        if ((vy * cx - vx * cy) * (vx * (dy - cy) - vy * (dx - cx)) < 0) cost += each * strands[other]!;
      }
      const nodeEnd = cell * ofNodes.stride + nodeCount[cell]!;
      for (let place = cell * ofNodes.stride; place < nodeEnd; place++) {
        const other = nodesIn[place]!;
        if (nodeSeen[other] === query || other === node) continue;
        nodeSeen[other] = query;
        const hx = across[other]!;
        if (
          hx !== 0 &&
          strikes(px, py, bx, by, nameX[other]!, nameY[other]!, hx + broad, down[other]! + broad)
        )
          cost += other === end ? own[end]! : WEIGHT.struck;
        if (other !== end)
          cost += passing(px, py, bx, by, x[other]!, y[other]!, radius[other]! + broad + CLEAR);
      }
    }
    return cost;
  }

  function ofGroup(hub: number, leaves: Uint32Array, limit = Infinity): number {
    let cost = ofNode(hub, x[hub]!, y[hub]!, sides[hub]!, limit);
    for (let at = 0; at < leaves.length && cost <= limit; at++) {
      const leaf = leaves[at]!;
      const link = incident[leaf]![0]!;
      cost +=
        ofNode(leaf, x[leaf]!, y[leaf]!, sides[leaf]!) - ofLink(link, leaf, x[leaf]!, y[leaf]!, Infinity);
    }
    return cost;
  }

  function move(node: number, px: number, py: number, side: number): void {
    x[node] = px;
    y[node] = py;
    turn(node, side);
    const mine = incident[node]!;
    for (let at = 0; at < mine.length; at++) {
      const link = mine[at]!;
      const [a, b] = [from[link]!, to[link]!];
      ofLinks.enter(link, cells.along(x[a]!, y[a]!, x[b]!, y[b]!, breadth[link]!));
    }
  }

  function turn(node: number, side: number): void {
    sides[node] = side;
    const mx = (nameX[node] = middleX(node, x[node]!, side));
    const my = (nameY[node] = middleY(node, y[node]!, side));
    const [hx, hy] = [across[node]! + AIR, down[node]! + AIR];
    const size = radius[node]! + CLEAR;
    const [l, r] = [Math.min(x[node]! - size, mx - hx), Math.max(x[node]! + size, mx + hx)];
    const [t, b] = [Math.min(y[node]! - size, my - hy), Math.max(y[node]! + size, my + hy)];
    ofNodes.enter(node, cells.within(l, r, t, b));
  }

  for (let node = 0; node < nodes; node++) turn(node, sides[node]!);
  for (let node = 0; node < nodes; node++) move(node, x[node]!, y[node]!, sides[node]!);
  return { ofNode, ofName, ofGroup, move };
}
