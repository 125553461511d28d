/**
 * What stands at a place on the screen. Geometry over the drawn curves instead of reading pixels back: a static
 * R-tree over pieces of the straight ways between nodes, in graph coordinates, so that moving the camera needs no
 * rebuilding; the candidates' curves are then measured in pixels. The nearest wins, nodes before edges.
 */
import Flatbush from 'flatbush';
import { LANE_GAP } from '../../model/drawing.ts';
import type { Point } from './curve.ts';
import { distanceTo, pointAt, sample } from './curve.ts';
import type { Scene } from './scene.ts';
import { discOf, strandCurve } from './scene.ts';
import type { Viewport } from './viewport.ts';
import { toGraph } from './viewport.ts';

type Hit = { readonly type: 'node' | 'strand'; readonly index: number; readonly distance: number };

/** Pixels to either side of an edge at which it is still hit. */
const REACH = { mouse: 12, touch: 18 } as const;
/** Pixels beyond a node's radius at which it is still hit, where no edge is nearer. */
const SLACK = { mouse: 2, touch: 8 } as const;
export type PointerKind = keyof typeof REACH;

const PIECES = 6;
const SEGMENTS = 24;

export interface PickIndex {
  /** The node or strand at a pixel of the view, or null. */
  at(viewport: Viewport, x: number, y: number, pointer: PointerKind): Hit | null;
  /**
   * A place on a strand's curve where pointing hits it: its middle, else the nearest place to the middle; the middle
   * where everything of it lies under other things.
   */
  placeOn(viewport: Viewport, strand: number): Point | null;
}

/** How far from the middle, as shares of the drawn part, a place on a strand is looked for, and in how many steps. */
const TRIES = 24;
const WAY = 0.46;

export function pickIndex(scene: Scene): PickIndex {
  const shown = [...scene.shown.keys()].filter((index) => scene.shown[index] === 1);
  const nodes = shown.length > 0 ? new Flatbush(shown.length) : null;
  for (const index of shown) nodes?.add(scene.x[index] ?? 0, scene.y[index] ?? 0);
  nodes?.finish();
  const strands = scene.strands.length > 0 ? new Flatbush(scene.strands.length * PIECES) : null;
  for (const { from, to, position } of scene.strands)
    addPieces(strands, scene, from, to, scene.bend[position] ?? 0);
  strands?.finish();
  const largest = shown.reduce((most, index) => Math.max(most, scene.nodes[index]?.radius ?? 0), 0);
  const widest = scene.strands.reduce((most, { lane }) => Math.max(most, Math.abs(lane)), 0);

  function node(viewport: Viewport, x: number, y: number, pointer: PointerKind): Hit | null {
    const reach = (largest * viewport.nodeScale + SLACK[pointer]) / viewport.perUnit;
    const { x: gx, y: gy } = toGraph(viewport, x, y);
    let best: Hit | null = null;
    for (const found of nodes?.search(gx - reach, gy - reach, gx + reach, gy + reach) ?? []) {
      const index = shown[found] ?? 0;
      const disc = discOf(scene, viewport, index);
      const distance = Math.hypot(disc.x - x, disc.y - y) - disc.radius;
      if (distance <= SLACK[pointer] && distance < (best?.distance ?? Infinity))
        best = { type: 'node', index, distance };
    }
    return best;
  }

  function strand(viewport: Viewport, x: number, y: number, pointer: PointerKind): Hit | null {
    // No point of a curve is further from the straight way than twice its lane's offset.
    const bulge = 2 * widest * LANE_GAP * viewport.nodeScale;
    const reach = (REACH[pointer] + bulge) / viewport.perUnit;
    const { x: gx, y: gy } = toGraph(viewport, x, y);
    const pieces = strands?.search(gx - reach, gy - reach, gx + reach, gy + reach) ?? [];
    let best: Hit | null = null;
    for (const index of new Set(pieces.map((piece) => Math.floor(piece / PIECES)))) {
      const candidate = scene.strands[index];
      if (!candidate) continue;
      const distance = distanceTo(sample(strandCurve(scene, viewport, candidate), SEGMENTS), x, y);
      if (distance <= REACH[pointer] && distance < (best?.distance ?? Infinity))
        best = { type: 'strand', index, distance };
    }
    return best;
  }

  function at(viewport: Viewport, x: number, y: number, pointer: PointerKind): Hit | null {
    const disc = node(viewport, x, y, pointer);
    if (disc && disc.distance <= 0) return disc;
    const line = strand(viewport, x, y, pointer);
    return disc && (!line || disc.distance <= line.distance) ? disc : line;
  }

  function placeOn(viewport: Viewport, index: number): Point | null {
    const wanted = scene.strands[index];
    if (!wanted) return null;
    const curve = strandCurve(scene, viewport, wanted);
    const place = (share: number): Point => pointAt(curve, curve.from + (curve.to - curve.from) * share);
    for (let step = 0; step <= TRIES; step += 1) {
      for (const side of [1, -1]) {
        const tried = place(0.5 + (side * WAY * step) / TRIES);
        const hit = at(viewport, tried.x, tried.y, 'touch');
        if (hit?.type === 'strand' && hit.index === index) return tried;
      }
    }
    return place(0.5);
  }

  return { at, placeOn };
}

/** Boxes of the pieces of a strand's middle line, bent as it is, lanes aside. */
function addPieces(tree: Flatbush | null, scene: Scene, from: number, to: number, bend: number): void {
  const [x0, y0] = [scene.x[from] ?? 0, scene.y[from] ?? 0];
  const [dx, dy] = [(scene.x[to] ?? 0) - x0, (scene.y[to] ?? 0) - y0];
  // To the right on the screen, where y runs downwards.
  const along = (t: number): Point => ({
    x: x0 + dx * t + dy * bend * 4 * t * (1 - t),
    y: y0 + dy * t - dx * bend * 4 * t * (1 - t),
  });
  for (let piece = 0; piece < PIECES; piece += 1) {
    const [a, b] = [along(piece / PIECES), along((piece + 1) / PIECES)];
    tree?.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  }
}
