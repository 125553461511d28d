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
const STEPS = { node: 9, name: 5 } as const;
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
  for (let round = 0; round < 2; round += 1) bendRound(scene, viewport, pairs, place());
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
    for (const { index, x, y, radius } of discs)
      if (index !== strand.from && index !== strand.to && distanceTo(points, x, y) < radius + CLEAR)
        sum += NODE;
    for (const box of names) if (crosses(points, box)) sum += 1;
  }
  return sum;
}

function crosses(points: Float64Array, box: Box): boolean {
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.subarray(at, at + 4);
    if (runsThrough({ x0, y0, x1, y1 }, box)) return true;
  }
  return false;
}

/** `bend` is counted to the right of the way from the end with the lower number. */
function bendAll(scene: Scene, strands: readonly SceneStrand[], bend: number): void {
  for (const { position, from, to } of strands) scene.bend[position] = from < to ? bend : -bend;
}
