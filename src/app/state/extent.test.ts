import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { edge, sketchedFile } from '../testing/sketch.ts';
import { drawnViewOf } from './extent.ts';
import { makeStore } from './store.ts';

/** A chain of 400 actors: the first 40 stand alone, the others close together. */
const KEYS = Array.from({ length: 400 }, (_, at) => `n${at}`);
const FILE = sketchedFile(
  KEYS.map((key, at) => ({ key, x: at < 40 ? at * 100 : 5000 + at, y: 0 })),
  KEYS.slice(1).map((key, at) => edge({ source: `n${at}`, relation: 'aid', target: key })),
);

test('who comes nearer sees more, up to as many on the screen as have room for their names', () => {
  const { store, actions } = makeStore({ data: { status: 'ready', value: indexCorpus(FILE) }, amount: 40 });
  const drawn = (): string[] => [...drawnViewOf(store.getState())!.actors.keys()];
  const crowd = (key: string): boolean => Number(key.slice(1)) >= 40;
  expect(drawn()).toHaveLength(40);
  actions.comeNear(2, (key) => !crowd(key));
  expect(drawn()).toHaveLength(160);
  actions.comeNear(8, (key) => !crowd(key));
  expect(drawn()).toHaveLength(400);
  actions.comeNear(8, crowd);
  expect(drawn().filter(crowd).length).toBeLessThanOrEqual(40);
  expect(drawn().filter(crowd).length).toBeGreaterThan(10);
  actions.comeNear(1, () => true);
  expect(drawn()).toHaveLength(40);
});
