import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLEARANCE, curveOf, directionAt, distanceTo, middleOf, pointAt, sample } from './curve.ts';

const end = (x: number, y: number, rim = 10) => ({ x, y, rim });
const coordinate = fc.double({ min: -500, max: 500, noNaN: true });

describe('curveOf', () => {
  it('runs straight in the middle lane, from rim to rim', () => {
    const curve = curveOf(end(0, 0, 10), end(100, 0, 20), 0, 9);
    expect(pointAt(curve, curve.from)).toEqual({ x: expect.closeTo(10 + CLEARANCE, 3), y: 0 });
    expect(pointAt(curve, curve.to)).toEqual({ x: expect.closeTo(80 - CLEARANCE, 3), y: 0 });
    expect(middleOf(curve)).toEqual({ x: expect.closeTo(45, 3), y: 0 });
  });

  it('starts and stops at the rims in every lane', () => {
    const lane = fc.constantFrom(-3, -1.5, -0.5, 0.5, 1, 2.5);
    fc.assert(
      fc.property(coordinate, coordinate, lane, (x, y, lane) => {
        fc.pre(Math.hypot(x, y) > 90);
        const curve = curveOf(end(0, 0, 12), end(x, y, 18), lane, 9);
        const start = pointAt(curve, curve.from);
        const stop = pointAt(curve, curve.to);
        expect(Math.hypot(start.x, start.y)).toBeCloseTo(12 + CLEARANCE, 0);
        expect(Math.hypot(stop.x - x, stop.y - y)).toBeCloseTo(18 + CLEARANCE, 0);
      }),
    );
  });

  it('keeps neighbouring lanes at least a gap apart at their middles', () => {
    const lanes = [-1, 0, 1].map((lane) => middleOf(curveOf(end(0, 0), end(200, 60), lane, 9)));
    for (const [a, b] of [
      [lanes[0]!, lanes[1]!],
      [lanes[1]!, lanes[2]!],
    ] as const)
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(9);
  });

  it('is the same line for the way back in the opposite lane', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.constantFrom(-2, -0.5, 1.5), (x, y, lane) => {
        fc.pre(Math.hypot(x, y) > 60);
        const there = middleOf(curveOf(end(0, 0), end(x, y), lane, 9));
        const back = middleOf(curveOf(end(x, y), end(0, 0), -lane, 9));
        expect(back.x).toBeCloseTo(there.x, 6);
        expect(back.y).toBeCloseTo(there.y, 6);
      }),
    );
  });

  it('stays finite where two nodes lie on one another', () => {
    const curve = curveOf(end(5, 5), end(5, 5), 1, 9);
    expect(Object.values(curve).every(Number.isFinite)).toBe(true);
    expect(curve.from).toBeLessThan(curve.to);
  });
});

describe('distanceTo', () => {
  it('is the distance from the line, to either side and beyond its ends', () => {
    const points = sample(curveOf(end(0, 0, 0), end(100, 0, 0), 0, 9), 8);
    expect(distanceTo(points, 50, 7)).toBeCloseTo(7);
    expect(distanceTo(points, 50, -7)).toBeCloseTo(7);
    expect(distanceTo(points, 100 - CLEARANCE + 5, 0)).toBeCloseTo(5, 1);
  });

  it('follows a curve to less than half a pixel', () => {
    const curve = curveOf(end(0, 0), end(240, 0), 3, 9);
    const points = sample(curve, 24);
    for (let t = curve.from; t < curve.to; t += 0.03) {
      const { x, y } = pointAt(curve, t);
      expect(distanceTo(points, x, y)).toBeLessThan(0.5);
    }
  });
});

it('directionAt has length 1 and points to the target', () => {
  const curve = curveOf(end(0, 0), end(0, 300), 1, 9);
  const { x, y } = directionAt(curve, 0.5);
  expect(Math.hypot(x, y)).toBeCloseTo(1);
  expect(y).toBeGreaterThan(0.99);
});
