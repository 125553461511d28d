import { describe, expect, it } from 'vitest';
import { SHAPES } from '../ui/palette.ts';
import { corners, shapePath } from './shapes.ts';

const area = (points: { x: number; y: number }[]): number =>
  Math.abs(
    points.reduce((sum, { x, y }, i) => {
      const next = points[(i + 1) % points.length]!;
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;

describe('the shapes of nodes', () => {
  it.each(SHAPES.filter((shape) => shape !== 'circle'))('give a %s about the area of the disc', (shape) => {
    const share = area(corners(shape, 10)) / (Math.PI * 100);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1.15);
  });

  it.each(SHAPES)('are centred on their node: %s', (shape) => {
    for (const axis of ['x', 'y'] as const)
      expect(corners(shape, 10).reduce((sum, point) => sum + point[axis], 0)).toBeCloseTo(0);
  });

  it('differ from one another', () => {
    expect(new Set(SHAPES.map((shape) => shapePath(shape, 8))).size).toBe(SHAPES.length);
  });
});
