/** A drawing as others draw it again: what there is to draw, and from where it is looked at. */
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';
import { boxOf } from './scene.ts';
import type { Dimensions, Insets, Viewport } from './viewport.ts';
import { baseScale, cameraFor, homeMargins, viewportOf } from './viewport.ts';

export interface Snapshot {
  readonly scene: Scene;
  readonly names: Names;
  readonly viewport: Viewport;
  /** CSS font family of the names. */
  readonly family: string;
}

/** No view of everything goes nearer, though it be a single actor: a share of the frame. */
const NEAREST = 0.2;

/** The view that shows everything in a window of this size, clear of what covers its edges. */
export function homeViewport(scene: Scene, size: Dimensions, insets: Insets): Viewport {
  const camera = cameraFor(
    scene.frame,
    size,
    boxOf(scene) ?? scene.frame,
    homeMargins(size, insets),
    NEAREST,
  );
  return viewportOf(scene.frame, size, camera, baseScale(scene.frame, size, scene.crowd));
}

/** CSS pixels of the longer side of a picture of the whole graph, before names and legend. */
const WHOLE = 1300;

/** A view of everything shown, in the proportions that it has, larger the more there is. */
function wholeViewport(scene: Scene): Viewport {
  const box = boxOf(scene) ?? scene.frame;
  const [across, up] = [box.x[1] - box.x[0], box.y[1] - box.y[0]];
  const room = WHOLE + 14 * Math.sqrt(scene.crowd);
  const size = {
    width: Math.max(480, room * Math.min(1, across / up)),
    height: Math.max(360, room * Math.min(1, up / across)),
  };
  const camera = cameraFor(scene.frame, size, box, { top: 60, right: 60, bottom: 60, left: 60 }, NEAREST);
  return viewportOf(scene.frame, size, camera, baseScale(scene.frame, size, scene.crowd));
}

/** @param viewport null: one of the whole graph */
export const snapshotOf = (drawing: Omit<Snapshot, 'viewport'>, viewport: Viewport | null): Snapshot => ({
  ...drawing,
  viewport: viewport ?? wholeViewport(drawing.scene),
});
