/** What a picture is drawn with: a 2D canvas, or one that writes SVG. */
import type { OutlineContext } from '../canvas/draw.ts';

/** What a group of a picture is, for programs that open it: SVG writes it down, a canvas does not. */
export interface Group {
  /** What stands in it: strands of a family, nodes of a kind, one name. */
  readonly class: string;
  /** Of the one thing that it is, in the graph file. */
  readonly key?: string;
  /** In words. */
  readonly title?: string;
}

export interface Pen extends OutlineContext {
  fillRect(x: number, y: number, width: number, height: number): void;
  translate(x: number, y: number): void;
  /** What `draw` draws belongs together. */
  group(what: Group, draw: () => void): void;
  /** What `draw` draws is cut off at this rectangle. */
  within(width: number, height: number, draw: () => void): void;
}

/** A pen that draws on a canvas. */
export function canvasPen(context: CanvasRenderingContext2D): Pen {
  return Object.assign(context, {
    strokeOutline: (d: string): void => context.stroke(new Path2D(d)),
    fillOutline(d: string): void {
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path, not an array
      context.fill(new Path2D(d));
    },
    group: (_: Group, draw: () => void): void => draw(),
    within(width: number, height: number, draw: () => void): void {
      context.save();
      context.beginPath();
      context.rect(0, 0, width, height);
      context.clip();
      draw();
      context.restore();
    },
  });
}
