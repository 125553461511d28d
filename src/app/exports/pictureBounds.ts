/** What part of the view's plane a picture shows. */
import type { Curve } from '../canvas/curve.ts';
import { sample } from '../canvas/curve.ts';
import type { PlacedLabel } from '../canvas/labels.ts';
import type { Scene } from '../canvas/scene.ts';
import { discOf } from '../canvas/scene.ts';
import { SHAPE_MODEL } from '../canvas/shapes.ts';
import type { Viewport } from '../canvas/viewport.ts';

export const MARGIN = 28;

/** What is on the screen, the same cropped to what is drawn there, or everything. */
export type Extent = 'view' | 'cropped' | 'graph';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The shown nodes whose centre the screen shows, or all that are shown. */
export function seenNodes(scene: Scene, viewport: Viewport, whole: boolean): Set<number> {
  const screen = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const inside = (index: number): boolean => {
    const { x, y } = discOf(scene, viewport, index);
    return whole || holds(screen, x, y);
  };
  return new Set([...scene.nodes.keys()].filter((index) => scene.shown[index] === 1 && inside(index)));
}

/**
 * The part of the view's plane that an extent shows: the nodes in it and their names whole, a margin round them, and of the
 * curves what the screen shows (of the whole graph all; the screen as it is has them anyway).
 */
export function boundsOf(
  scene: Scene,
  viewport: Viewport,
  nodes: ReadonlySet<number>,
  labels: readonly PlacedLabel[],
  curves: readonly Curve[],
  extent: Extent,
): Bounds {
  const screen = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  let bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const index of nodes) {
    const { x, y, radius } = discOf(scene, viewport, index);
    const reach = radius * (SHAPE_MODEL[scene.nodes[index]?.shape ?? 'circle'].reach || 1);
    bounds = union(bounds, { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }
  for (const { index, left, top, width, height } of labels) {
    if (nodes.has(index)) bounds = union(bounds, { left, top, right: left + width, bottom: top + height });
  }
  for (const curve of extent === 'view' ? [] : curves) {
    const points = sample(curve, 8);
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
      if (extent === 'graph' || holds(screen, x, y))
        bounds = union(bounds, { left: x, top: y, right: x, bottom: y });
    }
  }
  if (bounds.left > bounds.right) return screen;
  const around = {
    left: Math.floor(bounds.left) - MARGIN,
    top: Math.floor(bounds.top) - MARGIN,
    right: Math.ceil(bounds.right) + MARGIN,
    bottom: Math.ceil(bounds.bottom) + MARGIN,
  };
  return extent === 'view' ? union(around, screen) : around;
}

const holds = ({ left, top, right, bottom }: Bounds, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Bounds that are at least so wide, what they hold in the middle. */
export function widened(bounds: Bounds, width: number): Bounds {
  const more = Math.ceil(Math.max(0, width - (bounds.right - bounds.left)) / 2);
  return { ...bounds, left: bounds.left - more, right: bounds.right + more };
}

const union = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
