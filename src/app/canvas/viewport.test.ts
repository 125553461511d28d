import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraAt, cameraFor, frameOf, padding, toGraph, toPixel, viewportOf } from './viewport.ts';

const frame = frameOf([-30, 120], [10, 90]);
const size = { width: 1000, height: 700 };
const whole = viewportOf(frame, size, { x: 0.5, y: 0.5, ratio: 1 }, 1);

describe('viewportOf', () => {
  it('shows the whole frame inside the padding at ratio 1', () => {
    const pad = padding(size) - 1;
    for (const x of frame.x)
      for (const y of frame.y) {
        const at = toPixel(whole, x, y);
        expect(at.x).toBeGreaterThan(pad);
        expect(at.x).toBeLessThan(size.width - pad);
        expect(at.y).toBeGreaterThan(pad);
        expect(at.y).toBeLessThan(size.height - pad);
      }
  });
  it('puts larger y higher on the screen', () => {
    expect(toPixel(whole, 0, 50).y).toBeLessThan(toPixel(whole, 0, 40).y);
  });
  it('is undone by toGraph', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), (value) => {
        const there = toPixel(whole, value, -value);
        const back = toGraph(whole, there.x, there.y);
        expect(back.x).toBeCloseTo(value, 6);
        expect(back.y).toBeCloseTo(-value, 6);
      }),
    );
  });
});

it('cameraAt has the graph point at the pixel', () => {
  const camera = cameraAt(frame, size, 0.4, { x: 17, y: 33 }, { x: 250, y: 480 });
  const at = toPixel(viewportOf(frame, size, camera, 1), 17, 33);
  expect(at.x).toBeCloseTo(250);
  expect(at.y).toBeCloseTo(480);
});

it('cameraFor shows the box in what the insets leave free', () => {
  const insets = { top: 10, right: 440, bottom: 20, left: 30 };
  const box = { x: [0, 40], y: [20, 30] } as const;
  const viewport = viewportOf(frame, size, cameraFor(frame, size, box, insets), 1);
  for (const x of box.x)
    for (const y of box.y) {
      const at = toPixel(viewport, x, y);
      expect(at.x).toBeGreaterThanOrEqual(29.9);
      expect(at.x).toBeLessThanOrEqual(560.1);
      expect(at.y).toBeGreaterThanOrEqual(9.9);
      expect(at.y).toBeLessThanOrEqual(680.1);
    }
});

describe('frameOf', () => {
  it('has an inside for one node, for a line of nodes, and for none', () => {
    for (const [xs, ys] of [
      [[3], [4]],
      [
        [0, 10],
        [5, 5],
      ],
      [[], []],
    ] as const) {
      const { x, y } = frameOf(xs, ys);
      expect(x[1] - x[0]).toBeGreaterThan(0);
      expect(y[1] - y[0]).toBeGreaterThan(0);
    }
  });
});
