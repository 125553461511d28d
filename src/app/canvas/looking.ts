/** From where the drawing is looked at: so that all of it is seen, or what is chosen, clear of what covers its edges. */
import type { Camera } from '../address/index.ts';
import type { Selection } from '../graph/index.ts';
import { locate } from './emphasis.ts';
import { RATIO } from './renderer.ts';
import type { Scene } from './scene.ts';
import { boxOf, discOf } from './scene.ts';
import type { Frame, Insets, Viewport } from './viewport.ts';
import { cameraFor, frameOf, homeMargins, padding, toGraph, toPixel } from './viewport.ts';

/** An edge whose ends stand nearer than SHORT pixels is brought nearer until they stand LONG apart. */
const SHORT = 70;
const LONG = 130;

interface Looking {
  /** The camera that shows everything. */
  home(): Camera;
  /** Whether anything that is shown lies within what this camera sees. */
  sees(camera: Camera): boolean;
  /** Tells of an actor whether its place, drawn or not, is on the screen, clear of what covers the edges. */
  inSight(): (key: string) => boolean;
  /** What of the graph plane is then to be seen, clear of what covers the edges, names and all. */
  free(): Frame;
  /**
   * The camera that has a node with its neighbours, or an edge with its ends, in the free part, `inset` pixels left free
   * at the right; null where they are there already, or are not shown.
   */
  cameraOn(target: Selection, inset: number): Camera | null;
}

export function createLooking(
  scene: Scene,
  renderer: { viewport(camera?: Camera): Viewport; camera(): Camera },
  insetsNow: () => Insets,
): Looking {
  function home(): Camera {
    const viewport = renderer.viewport();
    const box = boxOf(scene) ?? scene.frame;
    return cameraFor(scene.frame, viewport, box, homeMargins(viewport, insetsNow()), 0.2);
  }

  function sees({ x, y, ratio }: Camera): boolean {
    const nearness = Math.max(RATIO.least, Math.min(RATIO.most, ratio));
    const viewport = renderer.viewport({ x, y, ratio: nearness });
    const box = boxOf(scene) ?? scene.frame;
    const [least, most] = [toPixel(viewport, box.x[0], box.y[1]), toPixel(viewport, box.x[1], box.y[0])];
    return most.x >= 0 && most.y >= 0 && least.x <= viewport.width && least.y <= viewport.height;
  }

  function inSight(): (key: string) => boolean {
    const viewport = renderer.viewport();
    const { top, right, bottom, left } = insetsNow();
    return (key) => {
      const index = scene.indexOf.get(key);
      if (index === undefined) return false;
      const { x, y } = discOf(scene, viewport, index);
      return x >= left && y >= top && x <= viewport.width - right && y <= viewport.height - bottom;
    };
  }

  function free(): Frame {
    const viewport = renderer.viewport(home());
    const { top, right, bottom, left } = homeMargins(viewport, insetsNow());
    const [least, most] = [
      toGraph(viewport, left, viewport.height - bottom),
      toGraph(viewport, viewport.width - right, top),
    ];
    return { x: [least.x, most.x], y: [least.y, most.y] };
  }

  /** The node with those that it has a strand with. */
  const around = (node: number): number[] => [
    node,
    ...(scene.incident[node] ?? []).flatMap((at) => {
      const strand = scene.strands[at];
      return strand ? [strand.from === node ? strand.to : strand.from] : [];
    }),
  ];

  function cameraOn(target: Selection, inset: number): Camera | null {
    const index = locate(scene, target);
    if (index === null) return null;
    const strand = target.type === 'edge' ? scene.strands[index] : undefined;
    const lit = strand ? [strand.from, strand.to] : around(index);
    const viewport = renderer.viewport();
    const insets = insetsNow();
    const pad = padding(viewport);
    const margins = {
      top: pad + insets.top,
      right: pad + Math.max(insets.right, inset),
      bottom: pad + insets.bottom,
      left: pad + insets.left,
    };
    const inside = lit.every((at) => {
      const { x, y } = discOf(scene, viewport, at);
      return (
        x >= margins.left - pad / 2 &&
        x <= viewport.width - margins.right + pad / 2 &&
        y >= margins.top - pad / 2 &&
        y <= viewport.height - margins.bottom + pad / 2
      );
    });
    const [first, second] = strand ? lit.map((end) => discOf(scene, viewport, end)) : [];
    const length = first && second ? Math.hypot(first.x - second.x, first.y - second.y) : Infinity;
    if (inside && length >= SHORT) return null;
    const box = frameOf(
      lit.map((at) => scene.x[at] ?? 0),
      lit.map((at) => scene.y[at] ?? 0),
    );
    const nearest = renderer.camera().ratio * (length < SHORT ? length / LONG : 1);
    return cameraFor(scene.frame, viewport, box, margins, Math.max(nearest, RATIO.least));
  }

  return { home, sees, inSight, free, cameraOn };
}
