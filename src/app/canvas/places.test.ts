import { expect, test } from 'vitest';
import { NO_FILTERS, indexCorpus, project } from '../graph/index.ts';
import { sample } from '../testing/sample.ts';
import { fitted } from './fitted.ts';
import { keptPlaces } from './places.ts';
import { sceneOf } from './scene.ts';

const scene = () => sceneOf(project(indexCorpus(sample()), NO_FILTERS));
const placesOf = ({ x, y }: ReturnType<typeof scene>) => [...x.keys()].map((at) => [x[at], y[at]]);

test('a layout moves those whom it names, and without it everything stands where the file has it', () => {
  const drawn = scene();
  const places = keptPlaces(drawn);
  const before = placesOf(drawn);
  places.put(new Map([['arland', { x: 7, y: 8 }]]));
  const at = drawn.indexOf.get('arland')!;
  expect(placesOf(drawn)).toEqual(before.with(at, [7, 8]));
  places.put(null);
  expect(placesOf(drawn)).toEqual(before);
});

test('what live forces have moved is a layout like any: it is kept, and put back', () => {
  const drawn = scene();
  const places = keptPlaces(drawn);
  const before = placesOf(drawn);
  drawn.x.forEach((x, at) => (drawn.x[at] = x + 3));
  const moved = placesOf(drawn);
  const taken = places.take();
  expect(places.has(taken)).toBe(true);
  places.put(null);
  expect(placesOf(drawn)).toEqual(before);
  places.put(taken);
  expect(placesOf(drawn)).toEqual(moved);
});

test('a part that is laid out by itself belongs there until the whole is shown again', () => {
  const drawn = scene();
  const places = keptPlaces(drawn);
  const before = placesOf(drawn);
  drawn.y.fill(5);
  places.settle();
  places.put(new Map([['arland', { x: 1, y: 1 }]]));
  places.put(null);
  expect([...drawn.y]).toEqual(before.map(() => 5));
  places.whole();
  expect(placesOf(drawn)).toEqual(before);
});

test('places are brought into a frame, about its middle, their proportions kept', () => {
  const frame = { x: [0, 100], y: [100, 140] } as const;
  const points = [
    { x: -1, y: -1 },
    { x: 1, y: 1 },
    { x: 0, y: 0 },
  ];
  expect([...fitted(frame, ['a', 'b', 'c'], points)]).toEqual([
    ['a', { x: 30, y: 100 }],
    ['b', { x: 70, y: 140 }],
    ['c', { x: 50, y: 120 }],
  ]);
});
