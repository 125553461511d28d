import { expect, test } from 'vitest';
import { NO_SELECTION } from '../graph/selection.ts';
import { edge, viewOf } from '../testing/sketch.ts';
import { captionsOf } from './captions.ts';
import { emphasise } from './emphasis.ts';
import type { LabelText } from './labelText.ts';
import type { PlacedLabel } from './labels.ts';
import { meets } from './labels.ts';
import { discOf, sceneOf } from './scene.ts';
import { homeViewport } from './snapshot.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const PHONE = { width: 390, height: 420 };
const text = (width: number): LabelText => ({
  lines: ['has economic ties with (2 reported, 1 denied)'],
  font: '12px sans-serif',
  size: 12,
  leading: 15,
  width,
  height: 15,
});

/** Two actors in every direction from one another, on a phone; the words are longer than the line. */
for (const [name, x, y] of [
  ['level', 130, 0],
  ['upright', 0, 130],
  ['falling', 100, -80],
] as const)
  test(`the words on a chosen line, ${name}, cover neither of its ends nor their names`, () => {
    const relation = edge({ source: 'a', relation: 'economic_tie', target: 'b' });
    const view = viewOf(
      [relation],
      [
        { key: 'a', x: 0, y: 0 },
        { key: 'b', x, y },
        { key: 'far', x: -300, y: -300 },
        { key: 'away', x: 400, y: 400 },
      ],
    );
    const scene = sceneOf(view);
    const port = homeViewport(scene, PHONE, NO_INSETS);
    const emphases = emphasise(scene, { type: 'edge', key: relation.key }, NO_SELECTION);
    const ends = [0, 1].map((index) => discOf(scene, port, index));
    const names = ends.map((disc, index): PlacedLabel => ({
      index,
      side: 'below',
      form: 0,
      left: disc.x - 40,
      top: disc.y + disc.radius + 3,
      width: 80,
      height: 15,
    }));
    const free = { left: 0, top: 0, ...PHONE };
    const [caption, ...more] = captionsOf(scene, port, emphases, names, free, () => text(210));
    expect(more).toEqual([]);
    for (const { x, y, radius } of ends)
      expect(
        meets(caption!.box, { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }, 0),
      ).toBe(false);
    for (const box of names) expect(meets(caption!.box, box, 0)).toBe(false);
    expect(caption!.box.left).toBeGreaterThanOrEqual(0);
    expect(caption!.box.left + 210).toBeLessThanOrEqual(PHONE.width);
  });
