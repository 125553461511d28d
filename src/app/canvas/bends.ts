/**
 * Strands that go round nodes and names which are not theirs. Of the curves through places ever farther aside, the one
 * that passes fewest is taken, among equals the straightest. All strands of a pair bend alike.
 */
import { distanceTo, sample } from './curve.ts';
import type { Box } from './labels.ts';
import { runsThrough } from './labels.ts';
import type { Scene, SceneStrand } from './scene.ts';
import { discOf, strandCurve } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Pixels kept between a strand and a foreign node. */
const CLEAR = 4;
/** How far aside the middle may be drawn, in steps that are shares of the length: for names alone not so far. */
const STEP = 0.025;
const STEPS = { node: 10, name: 9 } as const;
/** The middle is drawn aside by so many pixels at most. */
const ASIDE = 64;
/** A node in the way counts as so many names. */
const NODE = 4;
const SEGMENTS = 16;
/** More strands than this are no picture in which one could follow each. */
const MOST = 400;

/**
 * Bends the strands as the whole is seen in `view`.
 * @param place places the names among the strands as they are
 */
export function bendStrands(scene: Scene, viewport: Viewport, place: () => readonly Box[]): void {
  scene.bend.fill(0);
  if (scene.strands.length > MOST) return;
  const pairs = pairsOf(scene);
  bendRound(scene, viewport, pairs, []);
  for (let round = 0; round < 3; round += 1) bendRound(scene, viewport, pairs, place());
}

function pairsOf(scene: Scene): SceneStrand[][] {
  const pairs = new Map<string, SceneStrand[]>();
  for (const strand of scene.strands) {
    if (scene.shown[strand.from] !== 1 || scene.shown[strand.to] !== 1) continue;
    const key = `${Math.min(strand.from, strand.to)} ${Math.max(strand.from, strand.to)}`;
    const held = pairs.get(key);
    if (held) held.push(strand);
    else pairs.set(key, [strand]);
  }
  return [...pairs.values()];
}

function bendRound(
  scene: Scene,
  viewport: Viewport,
  pairs: readonly SceneStrand[][],
  names: readonly Box[],
): void {
  const shown = [...scene.nodes.keys()].filter((index) => scene.shown[index] === 1);
  const discs = shown.map((index) => Object.assign(discOf(scene, viewport, index), { index }));
  for (const strands of pairs) {
    const now = scene.bend[strands[0]?.position ?? 0] ?? 0;
    const forward = (strands[0]?.from ?? 0) < (strands[0]?.to ?? 0) ? now : -now;
    const length = lengthOf(scene, viewport, strands[0]);
    let best = { passed: passed(scene, viewport, strands, discs, names), bend: forward };
    if (best.passed === 0) continue;
    for (let step = 0; step <= (best.passed >= NODE ? STEPS.node : STEPS.name) && best.passed > 0; step += 1)
      for (const bend of step === 0 ? [0] : [step * STEP, -step * STEP]) {
        if (step * STEP * length > ASIDE) continue;
        bendAll(scene, strands, bend);
        const found = passed(scene, viewport, strands, discs, names);
        if (found < best.passed) best = { passed: found, bend };
      }
    bendAll(scene, strands, best.bend);
  }
}

/** Pixels between the ends. */
function lengthOf(scene: Scene, viewport: Viewport, strand: SceneStrand | undefined): number {
  if (!strand) return 0;
  const [a, b] = [discOf(scene, viewport, strand.from), discOf(scene, viewport, strand.to)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Names that strands run through, and nodes, which count more. */
function passed(
  scene: Scene,
  viewport: Viewport,
  strands: readonly SceneStrand[],
  discs: readonly { index: number; x: number; y: number; radius: number }[],
  names: readonly Box[],
): number {
  let sum = 0;
  for (const strand of strands) {
    const points = sample(strandCurve(scene, viewport, strand), SEGMENTS);
    const within = boundsOf(points);
    for (const { index, x, y, radius } of discs) {
      const reach = radius + CLEAR;
      if (index === strand.from || index === strand.to || !touches(within, x, y, reach, reach)) continue;
      if (distanceTo(points, x, y) < reach) sum += NODE;
    }
    for (const box of names) {
      const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
      if (!touches(within, box.left + halfWidth, box.top + halfHeight, halfWidth, halfHeight)) continue;
      if (crosses(points, box)) sum += 1;
    }
  }
  return sum;
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boundsOf(points: Float64Array): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at]!);
    right = Math.max(right, points[at]!);
    top = Math.min(top, points[at + 1]!);
    bottom = Math.max(bottom, points[at + 1]!);
  }
  return { left, top, right, bottom };
}

/** Whether a box about a point reaches into the bounds: most strands are far from most nodes and names. */
const touches = (
  { left, top, right, bottom }: Bounds,
  x: number,
  y: number,
  across: number,
  down: number,
): boolean => x + across >= left && x - across <= right && y + down >= top && y - down <= bottom;

function crosses(points: Float64Array, box: Box): boolean {
  for (let at = 0; at + 3 < points.length; at += 2) {
    const piece = { x0: points[at]!, y0: points[at + 1]!, x1: points[at + 2]!, y1: points[at + 3]! };
    if (runsThrough(piece, box)) return true;
  }
  return false;
}

/** `bend` is counted to the right of the way from the end with the lower number. */
function bendAll(scene: Scene, strands: readonly SceneStrand[], bend: number): void {
  for (const { position, from, to } of strands) scene.bend[position] = from < to ? bend : -bend;
}
