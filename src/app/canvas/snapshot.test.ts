import { expect, it } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { kinds } from '../graph/filters/kinds.ts';
import { project } from '../graph/project.ts';
import { edge, viewOf } from '../testing/sketch.ts';
import { sceneOf, show } from './scene.ts';
import { snapshotOf } from './snapshot.ts';

it('the whole of what the filters leave, a single actor too, is looked at from no nearer than a fifth of the graph', () => {
  const view = viewOf(
    [edge({ source: 'a', relation: 'aid', target: 'b' })],
    [
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 300, y: 200 },
      { key: 'c', x: 100, y: 100, kind: 'analyst' },
    ],
  );
  const scene = sceneOf(view);
  const perUnit = (): number =>
    snapshotOf({ scene, names: {} as never, family: 'serif' }, null).viewport.perUnit;
  const whole = perUnit();
  show(scene, project(indexCorpus(view.corpus.file), withFilter(NO_FILTERS, kinds, new Set(['state']))));
  expect(scene.shown.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(perUnit()).toBeGreaterThan(whole);
  expect(perUnit()).toBeLessThan(20 * whole);
});
