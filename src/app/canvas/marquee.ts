/** The frame that the reader draws round actors, to choose them together. */
import type { FrameBox } from './pointer.ts';
import type { Scene } from './scene.ts';
import { discOf } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Draws the frame in an element; null takes it away. */
export function createMarquee(parent: HTMLElement): (box: FrameBox | null) => void {
  const frame = document.createElement('div');
  frame.className = 'marquee';
  frame.hidden = true;
  parent.append(frame);
  return (box) => {
    frame.hidden = box === null;
    if (!box) return;
    Object.assign(frame.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    });
  };
}

/** Keys of the shown actors whose middle is inside. */
export const actorsIn = (scene: Scene, viewport: Viewport, box: FrameBox): string[] =>
  scene.nodes.flatMap(({ key }, index) => {
    const { x, y } = discOf(scene, viewport, index);
    const inside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return inside && scene.shown[index] === 1 ? [key] : [];
  });
