/**
 * Betters a drawing by trial: nodes are moved and names turned, and a change stays unless it costs more than a threshold
 * that falls to nothing. Threshold accepting (Dueck and Scheuer 1990) instead of annealing proper, since that asks for
 * `exp`, which engines round differently.
 */
import type { Drawing } from './boxes.ts';
import { costOf } from './cost.ts';
import { randomSource } from './random.ts';
import { SIDES, type Sketch } from './sketch.ts';

/** Threshold at the beginning, in the weights of `cost.ts`, and the farthest move as a share of the frame. */
const WARMTH = 80;
const FARTHEST = 0.35;
const NEAREST = 6;
/**
 * Shares of the trials: a name is turned; a node is moved with all that are linked to it alone; it is put beside a
 * neighbour, or anywhere; else it is moved a little.
 */
const TURN = 0.25;
const GROUP = 0.08;
const BESIDE = 0.1;
const JUMP = 0.08;
/** Side of the square about a neighbour in which a node is put. */
const ABOUT = 320;
/** Trials of one node after another, so that what it costs where it is need not be found out each time. */
const TRIES = 8;
/**
 * Where there are names, a node of more links than this is tried less often: each trial takes longer, and few succeed.
 * Before, where hubs stand decides.
 */
const USUAL = 3;

/**
 * Changes the drawing's places and sides.
 * @param trials how many changes are tried
 * @param warm from 1, where hardly anything of the drawing stays, to 0, where only what costs less is taken
 * @returns what the drawing costs in the end
 */
export function anneal(sketch: Sketch, drawing: Drawing, trials: number, seed: number, warm = 1): number {
  const random = randomSource(seed);
  const cost = costOf(sketch, drawing);
  const { x, y, side, width, height } = drawing;
  const { from, to, incident } = sketch;
  const neighbours = incident.map((links, node) =>
    Uint32Array.from(links, (link) => (from[link] === node ? to[link]! : from[link]!)),
  );
  const leaves = neighbours.map((own) => own.filter((end) => neighbours[end]!.length === 1));
  const keptX = new Float64Array(sketch.nodes);
  const keptY = new Float64Array(sketch.nodes);
  const inX = (value: number): number => Math.max(0, Math.min(width, value));
  const inY = (value: number): number => Math.max(0, Math.min(height, value));

  /** Moves a node and its leaves, as they stand about it or turned over; whether the drawing stays so. */
  function moveGroup(hub: number, reach: number, threshold: number): boolean {
    const group = leaves[hub]!;
    const was = cost.ofGroup(hub, group);
    const [fromX, fromY] = [x[hub]!, y[hub]!];
    const toX = inX(fromX + (random() - 0.5) * reach);
    const toY = inY(fromY + (random() - 0.5) * reach);
    const turn = random();
    const [flipX, flipY] = [turn < 0.25 ? -1 : 1, turn > 0.75 ? -1 : 1];
    cost.move(hub, toX, toY, side[hub]!);
    for (const leaf of group) {
      [keptX[leaf], keptY[leaf]] = [x[leaf]!, y[leaf]!];
      const leafX = inX(toX + flipX * (x[leaf]! - fromX));
      cost.move(leaf, leafX, inY(toY + flipY * (y[leaf]! - fromY)), side[leaf]!);
    }
    if (cost.ofGroup(hub, group, was + threshold) <= was + threshold) return true;
    for (const leaf of group) cost.move(leaf, keptX[leaf]!, keptY[leaf]!, side[leaf]!);
    cost.move(hub, fromX, fromY, side[hub]!);
    return false;
  }

  const named = sketch.across.some((width) => width > 0);
  const turns = named ? TURN : 0;
  const usual = named ? USUAL : Infinity;
  for (let trial = 0; trial < trials; trial += TRIES) {
    const left = warm * (1 - trial / trials);
    const threshold = WARMTH * left * left * left;
    const reach = NEAREST + FARTHEST * left * left * (width + height);
    let node = Math.floor(random() * sketch.nodes);
    while (random() * neighbours[node]!.length > usual) node = Math.floor(random() * sketch.nodes);
    /** What the node and its name cost where they are; not known yet below 0. */
    let was = -1;
    let wasName = -1;
    for (let tried = 0; tried < TRIES; tried++) {
      const kind = random();
      if (kind > 1 - GROUP && leaves[node]!.length > 0) {
        if (moveGroup(node, 2 * reach, threshold)) [was, wasName] = [-1, -1];
        continue;
      }
      const px = x[node]!;
      const py = y[node]!;
      if (kind < turns) {
        if (wasName < 0) wasName = cost.ofName(node, px, py, side[node]!);
        const turned = Math.floor(random() * SIDES.length);
        const now = cost.ofName(node, px, py, turned, wasName + threshold);
        if (now - wasName > threshold) continue;
        if (was >= 0) was += now - wasName;
        wasName = now;
        cost.move(node, px, py, turned);
        continue;
      }
      if (was < 0) was = cost.ofNode(node, px, py, side[node]!);
      const dx = random() - 0.5;
      const dy = random() - 0.5;
      let toX = px + dx * reach;
      let toY = py + dy * reach;
      // A node of the core may have all its neighbours outside of it.
      const ends = neighbours[node]!;
      if (kind < turns + BESIDE && ends.length > 0) {
        const end = ends[Math.floor(random() * ends.length)]!;
        toX = x[end]! + dx * ABOUT;
        toY = y[end]! + dy * ABOUT;
      } else if (kind < turns + BESIDE + JUMP * left) {
        toX = (dx + 0.5) * width;
        toY = (dy + 0.5) * height;
      }
      // Half of the moves turn the name as well.
      const turn = random();
      const turned = turn < 0.5 ? Math.floor(2 * turn * SIDES.length) : side[node]!;
      toX = inX(toX);
      toY = inY(toY);
      const now = cost.ofNode(node, toX, toY, turned, was + threshold);
      if (now - was > threshold) continue;
      was = now;
      wasName = -1;
      cost.move(node, toX, toY, turned);
    }
  }
  let sum = 0;
  for (let node = 0; node < sketch.nodes; node++) sum += cost.ofNode(node, x[node]!, y[node]!, side[node]!);
  return sum;
}
