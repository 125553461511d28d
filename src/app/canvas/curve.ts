/**
 * The curve of a strand, in CSS pixels of the screen (y downwards). The strand program's vertex shader does the same
 * sums; change both or neither.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve; only the part between `from` and `to` is drawn, outside the nodes at its ends. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly from: number;
  readonly to: number;
}

/** Pixels between a node's rim and the end of an edge. */
export const CLEARANCE = 3;
/** How far off its node's centre a strand may end, as a share of the radius. */
export const SPREAD = 0.62;
/** Length of an edge, in pixels at normal size, from which on parallel strands are furthest apart. */
export const FAR = 320;

export interface End {
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at which edges end. */
  readonly rim: number;
}

/**
 * The curve from one end to the other. `lane` counts side by side strands from the middle one (0, or ±0.5 where there
 * is none), positive to the right of the way from source to target; `gap` is their distance in pixels. `bend` is how far
 * the middle is drawn aside, to the right, as a share of the length: so a strand goes round a node that is in its way.
 */
export function curveOf(source: End, target: End, lane: number, gap: number, bend = 0): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.max(Math.hypot(dx, dy), 1e-3);
  const nx = -dy / length;
  const ny = dx / length;
  const offset = lane * gap;
  const middle = offset * (1 + Math.min(length / FAR, 1)) + bend * length;
  const atSource = clamp(offset, source.rim * SPREAD);
  const atTarget = clamp(offset, target.rim * SPREAD);
  const control = 2 * middle - (atSource + atTarget) / 2;
  const bare = {
    x0: source.x + nx * atSource,
    y0: source.y + ny * atSource,
    x1: (source.x + target.x) / 2 + nx * control,
    y1: (source.y + target.y) / 2 + ny * control,
    x2: target.x + nx * atTarget,
    y2: target.y + ny * atTarget,
  };
  return {
    ...bare,
    from: leaves(bare.x0, bare.y0, bare.x1, bare.y1, bare.x2, bare.y2, source, length),
    to: 1 - leaves(bare.x2, bare.y2, bare.x1, bare.y1, bare.x0, bare.y0, target, length),
  };
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** The parameter at which a curve that starts near `end` leaves its rim: two steps of Newton's method. */
function leaves(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  end: End,
  length: number,
): number {
  const radius = end.rim + CLEARANCE;
  const off = Math.hypot(x0 - end.x, y0 - end.y);
  let t = Math.min(Math.sqrt(Math.max(radius * radius - off * off, 0)) / length, 0.45);
  for (let step = 0; step < 2; step += 1) {
    const u = 1 - t;
    const px = u * u * x0 + 2 * u * t * x1 + t * t * x2 - end.x;
    const py = u * u * y0 + 2 * u * t * y1 + t * t * y2 - end.y;
    const vx = 2 * (u * (x1 - x0) + t * (x2 - x1));
    const vy = 2 * (u * (y1 - y0) + t * (y2 - y1));
    const distance = Math.max(Math.hypot(px, py), 1e-3);
    const slope = (px * vx + py * vy) / distance;
    if (slope > 1e-3) t = Math.max(0, Math.min(0.45, t - (distance - radius) / slope));
  }
  return t;
}

export function pointAt(curve: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * curve.x0 + 2 * u * t * curve.x1 + t * t * curve.x2,
    y: u * u * curve.y0 + 2 * u * t * curve.y1 + t * t * curve.y2,
  };
}

/** Direction of travel at `t`, of length 1. */
export function directionAt(curve: Curve, t: number): Point {
  const x = (1 - t) * (curve.x1 - curve.x0) + t * (curve.x2 - curve.x1);
  const y = (1 - t) * (curve.y1 - curve.y0) + t * (curve.y2 - curve.y1);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** The middle of the drawn part. */
export const middleOf = (curve: Curve): Point => pointAt(curve, (curve.from + curve.to) / 2);

/** Points along the drawn part, `segments + 1` of them as x, y, x, y … */
export function sample(curve: Curve, segments: number): Float64Array {
  const points = new Float64Array(2 * (segments + 1));
  for (let index = 0; index <= segments; index += 1) {
    const { x, y } = pointAt(curve, curve.from + ((curve.to - curve.from) * index) / segments);
    points[2 * index] = x;
    points[2 * index + 1] = y;
  }
  return points;
}

/** Distance in pixels from a point to a line of points as `sample` gives them. */
export function distanceTo(points: Float64Array, x: number, y: number): number {
  let best = Infinity;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const ax = points[index] ?? 0;
    const ay = points[index + 1] ?? 0;
    const bx = (points[index + 2] ?? 0) - ax;
    const by = (points[index + 3] ?? 0) - ay;
    const along = Math.max(0, Math.min(1, ((x - ax) * bx + (y - ay) * by) / (bx * bx + by * by || 1)));
    best = Math.min(best, Math.hypot(x - ax - along * bx, y - ay - along * by));
  }
  return best;
}
