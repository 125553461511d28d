/** How lines, nodes and boxes meet, by + - * / and square roots; boxes by their middle and half sides. */
import { WEIGHT } from './weights.ts';

/** Whether a line passes over a box, its breadth included: three separating axes. */
export function strikes(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  mx: number,
  my: number,
  wide: number,
  high: number,
): boolean {
  if ((ax < bx ? ax : bx) > mx + wide || (ax < bx ? bx : ax) < mx - wide) return false;
  if ((ay < by ? ay : by) > my + high || (ay < by ? by : ay) < my - high) return false;
  const dx = bx - ax;
  const dy = by - ay;
  return Math.abs(dx * (ay - my) - dy * (ax - mx)) <= Math.abs(dx) * high + Math.abs(dy) * wide;
}

/** What it costs that a line comes nearer than `room` to a node that is not its end. */
export function passing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  room: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const px = cx - ax;
  const py = cy - ay;
  const along = px * dx + py * dy;
  const whole = dx * dx + dy * dy;
  let square: number;
  if (along <= 0) square = px * px + py * py;
  else if (along >= whole) square = (px - dx) * (px - dx) + (py - dy) * (py - dy);
  else {
    const cross = px * dy - py * dx;
    square = (cross * cross) / whole;
  }
  if (square >= room * room) return 0;
  return WEIGHT.through + WEIGHT.nearer * (1 - Math.sqrt(square) / room);
}

/** What two boxes cost that overlap, by middle and half sides. */
export function overlap(dx: number, dy: number, hx: number, hy: number): number {
  const deepX = hx - Math.abs(dx);
  if (deepX <= 0) return 0;
  const deepY = hy - Math.abs(dy);
  return deepY > 0 ? WEIGHT.covered + WEIGHT.depth * (deepX < deepY ? deepX : deepY) : 0;
}
