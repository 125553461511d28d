import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { makeStore } from '../state/store.ts';
import { sample } from '../testing/sample.ts';
import { COMMANDS, commandOf } from './index.ts';
import type { Press } from './keys.ts';
import { commandFor } from './keys.ts';

const corpus = indexCorpus(sample());
const { store } = makeStore({ data: { status: 'ready', value: corpus }, canvas: 'ready' });
const press = (part: Partial<Press>): Press => ({
  key: 'a',
  mod: false,
  alt: false,
  shift: false,
  typing: false,
  scope: 'anywhere',
  ...part,
});

test('ids are unique, and so are keys within a scope', () => {
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  const keys = COMMANDS.flatMap(({ scope, keys }) => keys.map((key) => `${scope} ${key}`));
  expect(new Set(keys).size).toBe(keys.length);
});

test('every key of every command finds it where it applies', () => {
  const article = { route: { view: 'document' as const, id: 'a', at: null } };
  const filters = { ...NO_FILTERS, around: { key: 'arland', steps: 1 } };
  const selection = { type: 'edge' as const, key: [...corpus.edges.keys()][0]! };
  const arrangement = {
    filters,
    stars: new Set<string>(),
    notes: new Map<string, string>(),
    pins: new Map(),
    layouts: new Map(),
    decisions: [],
  };
  const step = { name: '', before: arrangement, after: arrangement, time: 0 };
  const state = {
    ...store.getState(),
    steps: [step, step],
    done: 1,
    layoutRunning: true,
    selection,
    address: { ...store.getState().address, ...article, filters },
  };
  const evidence = { ...state.address, route: { view: 'edge' as const, key: selection.key } };
  for (const { id, keys, scope, when } of COMMANDS)
    for (const key of keys) {
      const found = commandFor(
        press({
          key: key.replace('Mod+', '').replace('Shift+', ''),
          mod: key.startsWith('Mod+'),
          shift: key.includes('Shift+'),
          scope,
        }),
        when(state) ? state : { ...state, address: evidence },
      );
      expect(found?.id, `${id} by ${key}`).toBe(id);
    }
});

test('letters are text in a field, and no commands when switched off', () => {
  const state = store.getState();
  expect(commandFor(press({ key: 't', typing: true }), state)).toBeNull();
  expect(commandFor(press({ key: 't' }), { ...state, letters: false })).toBeNull();
  expect(commandFor(press({ key: 'k', mod: true, typing: true }), { ...state, letters: false })?.id).toBe(
    'commands',
  );
});

test('arrows walk only in the graph', () => {
  expect(commandFor(press({ key: 'ArrowRight' }), store.getState())).toBeNull();
  expect(commandFor(press({ key: 'ArrowRight', scope: 'graph' }), store.getState())?.id).toBe(
    'next-relation',
  );
});

test('an id that is none is refused', () => {
  expect(() => commandOf('nonsense')).toThrow('no command nonsense');
});
