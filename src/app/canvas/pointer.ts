/**
 * Mouse, pen and touch on the drawing, as what they mean: point, tap, pull a node, move and zoom the view. Own Pointer
 * Events on an element above sigma's, because sigma swallows the second of two quick clicks as a double click.
 */
import type { PointerKind } from './pick.ts';

export interface Gestures {
  /** Pointing without pressing; null when the pointer has left. */
  point(at: { x: number; y: number; pointer: PointerKind } | null): void;
  tap(x: number, y: number, pointer: PointerKind): void;
  /** A tap with the shift key, or a long press: chooses beside what is chosen. */
  choose(x: number, y: number, pointer: PointerKind): void;
  /** A frame that is being drawn with the shift key, in pixels; null when it is given up. */
  frame(box: FrameBox | null): void;
  /** The frame is drawn. */
  framed(box: FrameBox): void;
  /** A menu is asked for. */
  menu(x: number, y: number): void;
  /** Two quick taps at the same place. */
  doubleTap(x: number, y: number): void;
  /**
   * Asked when a press begins to move: the node to pull, or null to move the view. Of a finger only where it has rested
   * before it moved.
   */
  grab(x: number, y: number, pointer: PointerKind): number | null;
  pull(node: number, x: number, y: number): void;
  drop(node: number): void;
  pan(dx: number, dy: number): void;
  /** Zooms by `factor` (above 1: nearer) about a pixel. */
  zoom(factor: number, x: number, y: number): void;
}

export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A finger rests this long on a node before it pulls it: a swipe that begins on one moves the view, as anywhere. */
const REST_MILLISECONDS = 350;
/** Pixels a press may wander and still be a tap. */
const STILL = { mouse: 4, touch: 9 } as const;
const LONG_MILLISECONDS = 550;
const DOUBLE_MILLISECONDS = 300;
const DOUBLE_PIXELS = 24;

interface Press {
  readonly pointer: PointerKind;
  readonly time: number;
  readonly x0: number;
  readonly y0: number;
  x: number;
  y: number;
  moved: boolean;
  node: number | null;
  /** Whether it draws a frame. */
  readonly frames: boolean;
}

const boxOf = ({ x0, y0 }: Press, x: number, y: number): FrameBox => ({
  left: Math.min(x0, x),
  top: Math.min(y0, y),
  right: Math.max(x0, x),
  bottom: Math.max(y0, y),
});

/** Listens on `element`; call the result to stop. */
export function listen(element: HTMLElement, gestures: Gestures): () => void {
  const presses = new Map<number, Press>();
  let last: { x: number; y: number; time: number } | null = null;
  const stop = new AbortController();
  const on = <E extends keyof HTMLElementEventMap>(
    type: E,
    listener: (event: HTMLElementEventMap[E]) => void,
  ) => element.addEventListener(type, listener, { signal: stop.signal, passive: false });
  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const kindOf = (event: PointerEvent): PointerKind => (event.pointerType === 'touch' ? 'touch' : 'mouse');

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    const { x, y } = place(event);
    const time = event.timeStamp;
    presses.set(event.pointerId, {
      pointer: kindOf(event),
      time,
      x0: x,
      y0: y,
      x,
      y,
      moved: false,
      node: null,
      frames: event.shiftKey && kindOf(event) === 'mouse',
    });
    element.setPointerCapture(event.pointerId);
    // A second finger turns pulling into pinching.
    if (presses.size > 1) for (const press of presses.values()) letGo(press, true);
  });

  on('pointermove', (event) => {
    const { x, y } = place(event);
    const press = presses.get(event.pointerId);
    if (!press) {
      if (event.pointerType !== 'touch') gestures.point({ x, y, pointer: 'mouse' });
      return;
    }
    if (presses.size === 2) pinch(press, x, y);
    else if (press.moved || Math.hypot(x - press.x0, y - press.y0) > STILL[press.pointer]) {
      if (!press.moved) {
        press.moved = true;
        const rested = event.timeStamp - press.time >= REST_MILLISECONDS;
        if (!press.frames && (press.pointer === 'mouse' || rested))
          press.node = gestures.grab(press.x0, press.y0, press.pointer);
      }
      if (press.frames) gestures.frame(boxOf(press, x, y));
      else if (press.node === null) gestures.pan(x - press.x, y - press.y);
      else gestures.pull(press.node, x, y);
    } else return;
    press.x = x;
    press.y = y;
  });

  function pinch(press: Press, x: number, y: number): void {
    const other = [...presses.values()].find((candidate) => candidate !== press);
    if (!other) return;
    const before = Math.hypot(press.x - other.x, press.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    gestures.pan((x - press.x) / 2, (y - press.y) / 2);
    if (before > 0 && after > 0) gestures.zoom(after / before, (x + other.x) / 2, (y + other.y) / 2);
    press.moved = true;
    other.moved = true;
  }

  function letGo(press: Press, moved: boolean): void {
    if (press.node !== null) gestures.drop(press.node);
    press.node = null;
    press.moved ||= moved;
  }

  on('pointerup', (event) => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (!press) return;
    const { x, y } = place(event);
    if (press.moved && press.frames) {
      gestures.frame(null);
      return gestures.framed(boxOf(press, x, y));
    }
    if (press.moved) return letGo(press, true);
    const long = press.pointer === 'touch' && event.timeStamp - press.time > LONG_MILLISECONDS;
    if (event.shiftKey || long) return gestures.choose(x, y, press.pointer);
    const again =
      last &&
      event.timeStamp - last.time < DOUBLE_MILLISECONDS &&
      Math.hypot(x - last.x, y - last.y) < DOUBLE_PIXELS;
    last = again ? null : { x, y, time: event.timeStamp };
    gestures.tap(x, y, press.pointer);
    if (again) gestures.doubleTap(x, y);
  });

  // No click may follow a tap: it would fall on whatever panel the tap has just opened under the finger.
  on('touchend', (event) => {
    if (event.cancelable) event.preventDefault();
  });
  // A finger that rests asks for no menu: it chooses.
  on('contextmenu', (event) => {
    event.preventDefault();
    const { x, y } = place(event);
    if ((event as PointerEvent).pointerType !== 'touch') gestures.menu(x, y);
  });
  on('pointercancel', (event) => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (press?.frames) gestures.frame(null);
    if (press) letGo(press, true);
  });
  on('pointerleave', () => {
    if (presses.size === 0) gestures.point(null);
  });
  on('wheel', (event) => {
    event.preventDefault();
    const { x, y } = place(event);
    // Lines and pages in pixels; a pinch on a trackpad comes as a wheel with the control key and small steps.
    const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
    const delta = Math.max(-240, Math.min(240, event.deltaY * unit));
    gestures.zoom(Math.exp(-delta * (event.ctrlKey ? 0.01 : 0.002)), x, y);
  });
  return () => stop.abort();
}
