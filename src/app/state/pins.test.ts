import { expect, test } from 'vitest';
import { NO_FILTERS, around, withFilter } from '../graph/index.ts';
import { pinsHere } from './pins.ts';
import { makeStore } from './store.ts';

const place = { x: 1, y: 2 };

test('what is held in a part of the graph is held there alone', () => {
  const { store, actions } = makeStore();
  const at = (filters = NO_FILTERS) => store.setState({ address: { ...store.getState().address, filters } });
  actions.pin('a', place);
  expect([...pinsHere(store.getState())]).toEqual([['a', place]]);
  at(withFilter(NO_FILTERS, around, { key: 'b', steps: 1 }));
  expect(pinsHere(store.getState()).size).toBe(0);
  actions.pin('c', place);
  expect([...pinsHere(store.getState()).keys()]).toEqual(['c']);
  at();
  expect([...pinsHere(store.getState()).keys()]).toEqual(['a']);
  actions.pin('a', null);
  expect(pinsHere(store.getState()).size).toBe(0);
});
