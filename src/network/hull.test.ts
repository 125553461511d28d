import { polygonArea, polygonHull } from 'd3';
import { expect, test } from 'vitest';
import { hullOf } from './hull.ts';
import { randomSource } from './random.ts';

test('the area is that of the convex hull, also after nodes have moved', () => {
  const random = randomSource(3);
  const [x, y] = [new Float64Array(12), new Float64Array(12)];
  const members = [1, 2, 4, 5, 7, 8, 10, 11];
  const area = hullOf(members, x, y);
  for (let round = 0; round < 40; round++) {
    for (const node of round === 0 ? x.keys() : [round % 12]) {
      x[node] = Math.round(random() * 20);
      y[node] = Math.round(random() * 20);
    }
    const hull = polygonHull(members.map((node) => [x[node]!, y[node]!]));
    expect(area()).toBeCloseTo(Math.abs(hull ? polygonArea(hull) : 0), 9);
  }
});
