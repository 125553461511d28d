import { expect, test } from 'vitest';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { initialHistory, nameOf, withStep } from './history.ts';

const start = {
  filters: NO_FILTERS,
  stars: new Set<string>(),
  notes: new Map<string, string>(),
  decisions: [],
  pins: new Map<string, { x: number; y: number }>(),
  layouts: new Map(),
};
const sure = (least: number) => ({ ...start, filters: { ...NO_FILTERS, sure: least } });

test('a step is called by what it changes', () => {
  const laid = (by: 'arranging' | 'forces') => ({
    ...start,
    layouts: new Map([['', { by, places: new Map() }]]),
  });
  expect(nameOf(start, laid('arranging'))).toBe('Arranged');
  expect(nameOf(laid('arranging'), laid('forces'))).toBe('Live layout');
  expect(nameOf(laid('forces'), { ...start, layouts: new Map() })).toBe('Original places');
  expect(nameOf(start, sure(50))).toBe('How sure');
  expect(nameOf(start, { ...start, stars: new Set(['1']) })).toBe('Star');
  expect(nameOf(start, { ...start, notes: new Map([['node a', 'why?']]) })).toBe('Note');
  expect(nameOf(start, { ...start, filters: { ...NO_FILTERS } })).toBeNull();
});

test('a slider that is drawn is one step; what is changed later is another', () => {
  let history = withStep(initialHistory, start, sure(5), 0);
  history = withStep(history, sure(5), sure(50), 100);
  expect(history.steps).toHaveLength(1);
  expect(history.steps[0]!.after).toEqual(sure(50));
  history = withStep(history, sure(50), sure(60), 5000);
  expect(history.steps.map(({ before }) => before)).toEqual([start, sure(50)]);
  const cleared = withStep(withStep(initialHistory, start, sure(5), 0), sure(5), start, 1);
  expect(cleared.steps).toHaveLength(2);
});

test('a new step takes the place of those that were taken back', () => {
  const history = withStep(initialHistory, start, sure(5), 0);
  const again = withStep({ ...history, done: 0 }, start, sure(90), 5000);
  expect(again.steps.map(({ after }) => after)).toEqual([sure(90)]);
  expect(again.done).toBe(1);
});

test('each actor that is placed by hand, or let go, is a step of its own', () => {
  const placed = (...keys: string[]) => ({
    ...start,
    pins: new Map(keys.map((key) => [key, { x: 0, y: 0 }])),
  });
  expect(nameOf(start, placed('a'))).toBe('Placed by hand');
  expect(nameOf(placed('a'), start)).toBe('Let go');
  const one = withStep({ steps: [], done: 0 }, start, placed('a'), 0);
  expect(withStep(one, placed('a'), placed('a', 'b'), 10).steps).toHaveLength(2);
});
