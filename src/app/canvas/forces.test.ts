import { describe, expect, it } from 'vitest';
import type { LayoutInput } from './forces.ts';
import { createForces } from './forces.ts';
import { unitOf } from './unit.ts';

/** A star of five about node 0, and two nodes on one another. */
const input = (): LayoutInput => ({
  x: Float32Array.of(0, 50, -50, 0, 0, 0.01),
  y: Float32Array.of(0, 0, 0, 50, -50, 50),
  links: Uint32Array.of(0, 1, 0, 2, 0, 3, 0, 4),
  radius: new Float32Array(6).fill(4),
  unit: 0.5,
  window: { x: [-400, 400], y: [-300, 300] },
  put: [],
});

function rest(forces: ReturnType<typeof createForces>): number {
  let steps = 0;
  while (forces.step() && steps < 5000) steps += 1;
  return steps;
}

function places(forces: ReturnType<typeof createForces>, count: number): { x: number; y: number }[] {
  const flat = new Float32Array(2 * count);
  forces.write(flat);
  return Array.from({ length: count }, (_, i) => ({ x: flat[2 * i]!, y: flat[2 * i + 1]! }));
}

describe('createForces', () => {
  it('comes to rest, and stays there without work', () => {
    const forces = createForces(input());
    expect(rest(forces)).toBeLessThan(400);
    const before = places(forces, 6);
    expect(forces.step()).toBe(false);
    expect(places(forces, 6)).toEqual(before);
  });

  it('leaves no two nodes overlapping', () => {
    const forces = createForces(input());
    rest(forces);
    const at = places(forces, 6);
    for (const [i, a] of at.entries())
      for (const b of at.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(7.9);
  });

  it('gives the same places on every run', () => {
    const [one, two] = [createForces(input()), createForces(input())];
    rest(one);
    rest(two);
    expect(places(one, 6)).toEqual(places(two, 6));
  });

  it('holds a pulled node where it is pulled, and its neighbours follow', () => {
    const forces = createForces(input());
    rest(forces);
    const before = places(forces, 6);
    forces.pull(0, 300, 200);
    for (let step = 0; step < 200; step += 1) expect(forces.step()).toBe(true);
    const after = places(forces, 6);
    expect(after[0]).toEqual({ x: 300, y: 200 });
    const distance = (at: typeof after, node: number) => Math.hypot(at[node]!.x - 300, at[node]!.y - 200);
    for (const neighbour of [1, 2, 3, 4])
      expect(distance(after, neighbour)).toBeLessThan(distance(before, neighbour) / 2);
    forces.drop(0);
    expect(rest(forces)).toBeLessThan(1000);
  });

  it('leaves a dropped node where it was dropped, and one that had been put somewhere before', () => {
    const forces = createForces({ ...input(), put: [4] });
    forces.pull(0, 300, 200);
    for (let step = 0; step < 20; step += 1) forces.step();
    forces.drop(0);
    rest(forces);
    const at = places(forces, 6);
    expect(at[0]).toEqual({ x: 300, y: 200 });
    expect(at[4]).toEqual({ x: 0, y: -50 });
  });

  it('drives nothing out of the window, not for one step', () => {
    const window = { x: [-52, 52], y: [-52, 52] } as const;
    const forces = createForces({ ...input(), window });
    for (let step = 0; step < 300; step += 1) {
      forces.step();
      for (const { x, y } of places(forces, 6))
        expect(Math.max(Math.abs(x), Math.abs(y)), `step ${step}`).toBeLessThanOrEqual(52);
    }
  });
});

describe('unitOf', () => {
  it('does not depend on how large the stored layout is drawn', () => {
    const links = [0, 1, 1, 2];
    const small = unitOf([0, 1, 2], [0, 0, 0], links);
    const large = unitOf([0, 100, 200], [0, 0, 0], links);
    expect(large / small).toBeCloseTo(100);
  });
  it('is 1 where there is nothing to measure', () => {
    expect(unitOf([], [], [])).toBe(1);
  });
});
