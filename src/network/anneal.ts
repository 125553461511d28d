/**
 * Betters a drawing by trial: nodes are moved and names turned, and a change stays unless it costs more than a threshold
 * that falls to nothing. Threshold accepting (Dueck and Scheuer 1990) instead of annealing proper, since that asks for
 * `exp`, which engines round differently.
 */
import { costOf, type Drawing } from './cost.ts';
import { randomSource } from './random.ts';
import { SIDES, type Sketch } from './sketch.ts';

/** Threshold at the beginning, in crossings, and the farthest move as a share of the frame. */
const WARMTH = 16;
const FARTHEST = 0.35;
const NEAREST = 6;
/** Shares of the trials: a name is turned; a node is put anywhere; else it is moved a little. */
const TURN = 0.25;
const JUMP = 0.08;

/**
 * Changes the drawing's places and sides.
 * @param trials how many changes are tried
 * @returns what the drawing costs in the end
 */
export function anneal(sketch: Sketch, drawing: Drawing, trials: number, seed: number): number {
  const random = randomSource(seed);
  const cost = costOf(sketch, drawing);
  const { x, y, side, width, height } = drawing;
  for (let trial = 0; trial < trials; trial++) {
    const left = 1 - trial / trials;
    const threshold = WARMTH * left * left * left;
    const node = Math.floor(random() * sketch.nodes);
    const kind = random();
    if (kind < TURN) {
      const before = side[node] ?? 0;
      const was = cost.ofName(node);
      side[node] = Math.floor(random() * SIDES.length);
      cost.place(node);
      if (cost.ofName(node) - was <= threshold) continue;
      side[node] = before;
      cost.place(node);
      continue;
    }
    const [fromX, fromY, before] = [x[node] ?? 0, y[node] ?? 0, side[node] ?? 0];
    const was = cost.ofNode(node);
    const [dx, dy] = [random() - 0.5, random() - 0.5];
    if (kind < TURN + JUMP * left) {
      x[node] = (dx + 0.5) * width;
      y[node] = (dy + 0.5) * height;
    } else {
      const reach = NEAREST + FARTHEST * left * left * (width + height);
      x[node] = Math.max(0, Math.min(width, fromX + dx * reach));
      y[node] = Math.max(0, Math.min(height, fromY + dy * reach));
    }
    // Half of the moves turn the name as well.
    const turn = random();
    if (turn < 0.5) side[node] = Math.floor(2 * turn * SIDES.length);
    cost.place(node);
    if (cost.ofNode(node) - was <= threshold) continue;
    x[node] = fromX;
    y[node] = fromY;
    side[node] = before;
    cost.place(node);
  }
  let sum = 0;
  for (let node = 0; node < sketch.nodes; node++) sum += cost.ofNode(node);
  return sum;
}
