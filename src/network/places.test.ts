import { describe, expect, test } from 'vitest';
import { fill } from './fill.ts';
import { overlaps, type Point } from './layoutQuality.ts';
import { placesOf } from './places.ts';
import { randomSource } from './random.ts';
import { CLEARANCE, separate } from './separate.ts';

const FRAME = { left: -50, top: 20, width: 400, height: 300 };
const DISTANCE = 30;

describe('free places', () => {
  test('nobody is sent nearer to another than the distance, nor much farther than the nearest place', () => {
    const random = randomSource(3);
    const places = placesOf(FRAME, 100, DISTANCE);
    const stand: Point[] = [];
    const clear = (x: number, y: number): boolean =>
      stand.every((other) => Math.hypot(other.x - x, other.y - y) >= DISTANCE);
    const want = { x: FRAME.left + random() * FRAME.width, y: FRAME.top + random() * FRAME.height };
    for (let member = 0; member < 80; member++) {
      const place = places.nearest(want.x, want.y);
      if (place === null) break;
      const [x, y] = place;
      expect(clear(x, y)).toBe(true);
      let least = Infinity;
      for (let left = FRAME.left; left < FRAME.left + FRAME.width; left += 5)
        for (let top = FRAME.top; top < FRAME.top + FRAME.height; top += 5)
          if (clear(left, top)) least = Math.min(least, Math.hypot(left - want.x, top - want.y));
      expect(Math.hypot(x - want.x, y - want.y)).toBeLessThanOrEqual(1.2 * least + DISTANCE / 2);
      places.put(member, x, y);
      stand.push({ x, y });
    }
    expect(stand.length).toBeGreaterThan(60);
  });

  test('a place is free again when who stood there goes', () => {
    const places = placesOf(FRAME, 2, DISTANCE);
    places.put(0, 100, 100);
    places.put(1, 101, 100);
    places.remove(0);
    expect(places.isFree(100, 100)).toBe(false);
    places.remove(1);
    expect(places.isFree(100, 100)).toBe(true);
    const [x, y] = places.nearest(100, 100) ?? [0, 0];
    expect(Math.hypot(x - 100, y - 100)).toBeLessThan(DISTANCE / 2);
  });

  test('where none is left, there is none', () => {
    const places = placesOf({ left: 0, top: 0, width: 10, height: 10 }, 1, DISTANCE);
    places.put(0, 5, 5);
    expect(places.nearest(5, 5)).toBeNull();
  });
});

test('points that are pushed apart keep the distance, also where all of them are in one place or in one line', () => {
  const inOnePlace = Array.from({ length: 700 }, () => ({ x: 3, y: 4 }));
  const inLine = Array.from({ length: 700 }, (_, at) => ({ x: at, y: 0 }));
  for (const points of [inOnePlace, inLine]) expect(overlaps(separate(points, CLEARANCE), CLEARANCE)).toBe(0);
});

test('those between stand nearer to their neighbours than to others, and those before them do not move', () => {
  const side = 1000;
  const count = 600;
  const random = randomSource(5);
  const points = Array.from({ length: count }, () => ({ x: random() * side, y: random() * side }));
  const standing = Array.from({ length: 20 }, (_, node) => node);
  const before = structuredClone(points.slice(0, 20));
  const links = Array.from({ length: count - 20 }, (_, at) => [at % 20, at + 20] as const);
  const rest = links.map(([, node]) => node);
  const distance = fill({ nodes: count, links }, points, standing, rest, side, side);
  expect(points.slice(0, 20)).toEqual(before);
  expect(overlaps(points.slice(20), distance - 0.001)).toBe(0);
  const to = (a: number, b: number): number =>
    Math.hypot((points[a]?.x ?? 0) - (points[b]?.x ?? 0), (points[a]?.y ?? 0) - (points[b]?.y ?? 0));
  const near = links.filter(([hub, node]) => to(hub, node) < side / 6);
  expect(near.length).toBeGreaterThan(0.95 * links.length);
});
