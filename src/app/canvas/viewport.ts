/**
 * From graph coordinates to CSS pixels and back. Mirrors sigma's own matrix (no rotation), so that picking, labels and
 * the exported picture agree with what WebGL draws, also for views that are not on the screen.
 */
import type { Camera } from '../address/index.ts';

/** The part of the graph plane that ratio 1 shows. Fixed while a file is shown, so that dragging does not rescale it. */
export interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** CSS pixels at each side of the container that other things cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** x' = originX + x · perUnit, y' = originY − y · perUnit. */
export interface Viewport extends Dimensions {
  readonly originX: number;
  readonly originY: number;
  /** CSS pixels per unit of the graph plane. */
  readonly perUnit: number;
  /** Multiplies node radii and the gap between strands. */
  readonly nodeScale: number;
  /** Multiplies widths and dashes of strands. */
  readonly edgeScale: number;
}

/** Pixels left free around the graph at ratio 1. */
export const padding = ({ width, height }: Dimensions): number =>
  Math.round(Math.max(20, Math.min(72, Math.min(width, height) * 0.09)));

/** Pixels left free when everything is shown, beside what covers the edges: names reach into them. */
export function homeMargins(dimensions: Dimensions, insets: Insets): Insets {
  const pad = Math.round(Math.max(22, Math.min(48, Math.min(dimensions.width, dimensions.height) * 0.06)));
  return {
    top: pad + insets.top,
    right: pad + insets.right,
    bottom: pad + insets.bottom,
    left: pad + insets.left,
  };
}

/** Width by height of what the margins leave. */
export const aspectOf = ({ width, height }: Dimensions, { top, right, bottom, left }: Insets): number =>
  Math.max(width - left - right, 40) / Math.max(height - top - bottom, 40);

/** The frame around these points; never empty. */
export function frameOf(xs: ArrayLike<number>, ys: ArrayLike<number>): Frame {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < xs.length; index += 1) {
    x0 = Math.min(x0, xs[index] ?? 0);
    x1 = Math.max(x1, xs[index] ?? 0);
    y0 = Math.min(y0, ys[index] ?? 0);
    y1 = Math.max(y1, ys[index] ?? 0);
  }
  if (xs.length === 0) return { x: [-1, 1], y: [-1, 1] };
  // A single node, or nodes in one line, still get a frame with an inside.
  const least = Math.max(x1 - x0, y1 - y0, 1e-6) * 0.02;
  return {
    x: x1 - x0 < least ? [x0 - least, x1 + least] : [x0, x1],
    y: y1 - y0 < least ? [y0 - least, y1 + least] : [y0, y1],
  };
}

/** Units of the graph plane that the longer side of the frame has. */
const sideOf = (frame: Frame): number => Math.max(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]);

/** Pixels per unit at ratio 1, as sigma's matrix gives them. */
function fitPerUnit(frame: Frame, dimensions: Dimensions): number {
  const width = frame.x[1] - frame.x[0];
  const height = frame.y[1] - frame.y[0];
  const smallest = Math.max(Math.min(dimensions.width, dimensions.height) - 2 * padding(dimensions), 1);
  const viewportRatio = dimensions.height / dimensions.width;
  const graphRatio = height / width;
  const across = (viewportRatio < 1 && graphRatio > 1) || (viewportRatio > 1 && graphRatio < 1);
  const correction = across
    ? 1
    : Math.min(Math.max(graphRatio, 1 / graphRatio), Math.max(viewportRatio, 1 / viewportRatio));
  return (smallest * correction) / sideOf(frame);
}

/** How large nodes are drawn at ratio 1: as the room for each allows. `count`: nodes in the frame. */
export function baseScale(frame: Frame, dimensions: Dimensions, count: number): number {
  const perUnit = fitPerUnit(frame, dimensions);
  const area = (frame.x[1] - frame.x[0]) * (frame.y[1] - frame.y[0]) * perUnit * perUnit;
  const room = Math.sqrt(area / Math.max(count, 1));
  return Math.max(0.22, Math.min(1.1, room / 105));
}

/** Nodes grow more slowly than the distances between them when one zooms in; edges more slowly still. */
export const nodeScaleAt = (base: number, ratio: number): number => base * ratio ** -0.42;
export const edgeScaleAt = (base: number, ratio: number): number =>
  Math.max(0.45, Math.min(1.6, Math.sqrt(base) * ratio ** -0.22));

export function viewportOf(frame: Frame, dimensions: Dimensions, camera: Camera, base: number): Viewport {
  const perUnit = fitPerUnit(frame, dimensions) / camera.ratio;
  const side = sideOf(frame);
  const centreX = (frame.x[0] + frame.x[1]) / 2 + (camera.x - 0.5) * side;
  const centreY = (frame.y[0] + frame.y[1]) / 2 + (camera.y - 0.5) * side;
  return {
    width: dimensions.width,
    height: dimensions.height,
    perUnit,
    originX: dimensions.width / 2 - centreX * perUnit,
    originY: dimensions.height / 2 + centreY * perUnit,
    nodeScale: nodeScaleAt(base, camera.ratio),
    edgeScale: edgeScaleAt(base, camera.ratio),
  };
}

/** The camera that has the graph point (x, y) at the pixel (px, py) with this ratio. */
export function cameraAt(
  frame: Frame,
  dimensions: Dimensions,
  ratio: number,
  graph: { readonly x: number; readonly y: number },
  pixel: { readonly x: number; readonly y: number },
): Camera {
  const perUnit = fitPerUnit(frame, dimensions) / ratio;
  const side = sideOf(frame);
  const centreX = graph.x - (pixel.x - dimensions.width / 2) / perUnit;
  const centreY = graph.y + (pixel.y - dimensions.height / 2) / perUnit;
  return {
    x: 0.5 + (centreX - (frame.x[0] + frame.x[1]) / 2) / side,
    y: 0.5 + (centreY - (frame.y[0] + frame.y[1]) / 2) / side,
    ratio,
  };
}

export const toPixel = (viewport: Viewport, x: number, y: number): { x: number; y: number } => ({
  x: viewport.originX + x * viewport.perUnit,
  y: viewport.originY - y * viewport.perUnit,
});

export const toGraph = (viewport: Viewport, x: number, y: number): { x: number; y: number } => ({
  x: (x - viewport.originX) / viewport.perUnit,
  y: (viewport.originY - y) / viewport.perUnit,
});

/** The camera that shows the whole of `box`, leaving `insets` pixels free, no nearer than `nearest`. */
export function cameraFor(
  frame: Frame,
  dimensions: Dimensions,
  box: Frame,
  insets: Insets,
  nearest = 0,
): Camera {
  const width = Math.max(dimensions.width - insets.left - insets.right, 40);
  const height = Math.max(dimensions.height - insets.top - insets.bottom, 40);
  const perUnit = Math.min(width / (box.x[1] - box.x[0]), height / (box.y[1] - box.y[0]));
  const ratio = Math.max(fitPerUnit(frame, dimensions) / perUnit, nearest);
  return cameraAt(
    frame,
    dimensions,
    ratio,
    { x: (box.x[0] + box.x[1]) / 2, y: (box.y[0] + box.y[1]) / 2 },
    { x: insets.left + width / 2, y: insets.top + height / 2 },
  );
}
