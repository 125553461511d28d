/** Places of a layout, brought into the plane of the drawing. */
import type { PinPlace } from '../state/index.ts';
import type { Frame } from './viewport.ts';
import { frameOf } from './viewport.ts';

/** The places of these keys brought into a frame, about its middle, their proportions kept. */
export function fitted(
  frame: Frame,
  keys: readonly string[],
  points: readonly PinPlace[],
): ReadonlyMap<string, PinPlace> {
  const { x, y } = frameOf(
    points.map((point) => point.x),
    points.map((point) => point.y),
  );
  const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;
  const length = ([from, to]: readonly [number, number]): number => to - from;
  const unit = Math.min(length(frame.x) / length(x), length(frame.y) / length(y));
  return new Map(
    points.map((point, at) => [
      keys[at] ?? '',
      {
        x: middle(frame.x) + (point.x - middle(x)) * unit,
        y: middle(frame.y) + (point.y - middle(y)) * unit,
      },
    ]),
  );
}
