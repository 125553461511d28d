import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelRequest, Surroundings } from './labels.ts';
import { meets, placeLabels } from './labels.ts';

const WITHIN = { left: 0, top: 0, width: 800, height: 600 };
const NOTHING: Surroundings = { discs: [], lines: [], within: WITHIN };
const request = (index: number, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  index,
  x,
  y,
  radius: 8,
  forms: [{ width: 80, height: 14 }],
  wanted: false,
  ...more,
});

describe('placeLabels', () => {
  it('never lets two names overlap', () => {
    const some = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.integer({ min: 5, max: 160 }),
        height: fc.integer({ min: 10, max: 30 }),
        wanted: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (sketches) => {
        const requests = sketches.map(({ x, y, width, height, wanted }, index) =>
          request(index, x, y, { forms: [{ width, height }], wanted }),
        );
        const placed = placeLabels(requests, { ...NOTHING, discs: requests });
        for (const [at, label] of placed.entries())
          for (const other of placed.slice(at + 1)) expect(meets(label, other, 0)).toBe(false);
      }),
    );
  });

  it('lets the more important of two that cannot both stand win', () => {
    const crowd = [request(7, 100, 100), ...Array.from({ length: 30 }, (_, i) => request(i + 10, 100, 100))];
    const placed = placeLabels(crowd, NOTHING);
    expect(placed[0]).toMatchObject({ index: 7 });
    expect(placed.length).toBeLessThan(crowd.length);
  });

  it('keeps a name off other nodes if another side is free', () => {
    const own = request(0, 100, 100);
    const [label] = placeLabels([own], { ...NOTHING, discs: [own, { x: 100, y: 120, radius: 8 }] });
    expect(label!.side).not.toBe('below');
  });

  it('rather leaves a name away than cover a node, unless it is wanted', () => {
    const ring = Array.from({ length: 24 }, (_, i) => ({
      x: 100 + 22 * Math.cos((i * Math.PI) / 12),
      y: 100 + 22 * Math.sin((i * Math.PI) / 12),
      radius: 12,
    }));
    expect(placeLabels([request(0, 100, 100)], { ...NOTHING, discs: ring })).toHaveLength(0);
    expect(placeLabels([request(0, 100, 100, { wanted: true })], { ...NOTHING, discs: ring })).toHaveLength(
      1,
    );
  });

  it('takes the short form where the full one has no room', () => {
    const full = request(0, 40, 300, { forms: [{ width: 700, height: 14 }] });
    const both = request(0, 40, 300, { forms: [...full.forms, { width: 40, height: 14 }] });
    const blocked = [{ x: 400, y: 300, radius: 60 }];
    expect(
      placeLabels([full], { ...NOTHING, discs: blocked, within: { ...WITHIN, width: 500 } }),
    ).toHaveLength(0);
    expect(
      placeLabels([both], { ...NOTHING, discs: blocked, within: { ...WITHIN, width: 500 } })[0]!.form,
    ).toBe(1);
  });

  it('keeps names inside the picture', () => {
    for (const { left, top, width, height } of placeLabels(
      [request(0, 10, 300), request(1, 790, 300), request(2, 400, 595), request(3, 400, 4)],
      NOTHING,
    )) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(WITHIN.width);
      expect(top + height).toBeLessThanOrEqual(WITHIN.height);
    }
  });

  it('keeps names clear of what covers the left of the picture', () => {
    const [label] = placeLabels([request(0, 310, 300)], {
      ...NOTHING,
      within: { left: 300, top: 0, width: 500, height: 600 },
    });
    expect(label!.left).toBeGreaterThan(300);
  });

  it('keeps a name on the side where it stood', () => {
    const [label] = placeLabels([request(0, 100, 100)], { ...NOTHING, before: new Map([[0, 'right']]) });
    expect(label!.side).toBe('right');
  });

  it('respects names that stand already', () => {
    const kept = placeLabels([request(0, 100, 100)], NOTHING);
    const [added] = placeLabels([request(1, 100, 100)], { ...NOTHING, kept });
    expect(meets(added!, kept[0]!, 0)).toBe(false);
  });

  it('turns a name away from a line, and leaves it over one rather than away', () => {
    const own = request(0, 100, 100);
    const under = { line: 0, x0: 0, y0: 118, x1: 300, y1: 118 };
    const [label] = placeLabels([own], { ...NOTHING, lines: [under] });
    expect(label!.top > 118 || label!.top + label!.height < 118).toBe(true);
    const net = Array.from({ length: 60 }, (_, line) => ({
      line,
      x0: 5 * line,
      y0: 0,
      x1: 5 * line,
      y1: 300,
    }));
    expect(placeLabels([own], { ...NOTHING, lines: net })).toHaveLength(1);
  });

  it('moves a name aside for one that would else have no place', () => {
    // The second has room below it only, where the first, which could as well stand above, comes first.
    const walls = [-1, 0, 1].map((step) => ({ x: 100 + 60 * step, y: 128, radius: 11 }));
    const first = request(0, 100, 175);
    const second = request(1, 100, 152, { forms: [{ width: 30, height: 14 }] });
    const alone = placeLabels([first], { ...NOTHING, discs: [first, second, ...walls] });
    const both = placeLabels([first, second], { ...NOTHING, discs: [first, second, ...walls] });
    expect(alone).toHaveLength(1);
    expect(both).toHaveLength(2);
  });
});
