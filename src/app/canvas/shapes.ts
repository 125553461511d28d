/**
 * The shapes of nodes: a disc or a regular polygon with rounded corners. The same numbers feed the shader's signed
 * distance, the exported picture and the legend, so that all three show the same shape.
 */
import type { Shape } from '../ui/palette.ts';

export interface ShapeModel {
  /** Corners of the polygon; 0 for a disc. */
  readonly sides: number;
  /** Angle of the first corner, radians clockwise from the right as the screen sees it. */
  readonly turn: number;
  /** Distance of a corner from the centre, as a multiple of the node's radius: equal areas look equally large. */
  readonly reach: number;
  /** Radius of the rounded corners, as a multiple of the node's radius. */
  readonly corner: number;
  /** Radius of the circle at which edges end, as a multiple of the node's radius. */
  readonly rim: number;
}

/**
 * A node that is drawn hollow: the width of its outline and the radius of the dot in its middle, at most so many pixels
 * and so much of the node's radius.
 */
export const HOLLOW = { line: 1.4, lineShare: 0.25, dot: 1.8, dotShare: 0.3 } as const;

export const SHAPE_MODEL: Readonly<Record<Shape, ShapeModel>> = {
  circle: { sides: 0, turn: 0, reach: 1, corner: 0, rim: 1 },
  diamond: { sides: 4, turn: 0, reach: 1.3, corner: 0.14, rim: 1.12 },
  hexagon: { sides: 6, turn: Math.PI / 6, reach: 1.14, corner: 0.12, rim: 1.06 },
  triangle: { sides: 3, turn: -Math.PI / 2, reach: 1.5, corner: 0.16, rim: 1.14 },
  square: { sides: 4, turn: Math.PI / 4, reach: 1.27, corner: 0.16, rim: 1.08 },
};

/** Corners of a shape of this radius about the origin, y downwards; none for a disc. */
export function corners(shape: Shape, radius: number): { x: number; y: number }[] {
  const { sides, turn, reach } = SHAPE_MODEL[shape];
  return Array.from({ length: sides }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / sides;
    return { x: Math.cos(angle) * reach * radius, y: Math.sin(angle) * reach * radius };
  });
}

/** The outline as the `d` of an SVG path about (x, y), for Path2D and for legends. */
export function shapePath(shape: Shape, radius: number, x = 0, y = 0): string {
  const points = corners(shape, radius);
  const put = (px: number, py: number): string => `${(x + px).toFixed(2)} ${(y + py).toFixed(2)}`;
  if (points.length === 0) {
    const arc = `A ${radius.toFixed(2)} ${radius.toFixed(2)} 0 1 0`;
    return `M ${put(radius, 0)} ${arc} ${put(-radius, 0)} ${arc} ${put(radius, 0)} Z`;
  }
  const { sides, corner } = SHAPE_MODEL[shape];
  const round = corner * radius;
  // Where a circle of that radius touches the sides, measured from the corner.
  const cut = round / Math.tan(((sides - 2) * Math.PI) / sides / 2);
  const parts = points.map((point, index) => {
    const before = points[(index + sides - 1) % sides] ?? point;
    const after = points[(index + 1) % sides] ?? point;
    const side = Math.hypot(before.x - point.x, before.y - point.y) || 1;
    const toward = (other: { x: number; y: number }): string =>
      put(point.x + ((other.x - point.x) * cut) / side, point.y + ((other.y - point.y) * cut) / side);
    return `${index === 0 ? 'M' : 'L'} ${toward(before)} A ${round.toFixed(2)} ${round.toFixed(2)} 0 0 1 ${toward(after)}`;
  });
  return `${parts.join(' ')} Z`;
}
