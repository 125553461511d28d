import { expect, test } from 'vitest';
import { LABEL_FEATURES, labelFeatures } from './labelFeatures.ts';
import { Memo, labelKey, transitionKey } from './memo.ts';
import { LEFT, NONE, RIGHT, SHIFT, State } from './state.ts';
import { Random } from './training/perceptron.ts';
import { TRANSITION_FEATURES, transitionFeatures } from './transitionFeatures.ts';
import { readWords } from './words.ts';

const LABELS = 3;
const TAGS = 4;
const WALKS = 4000;

/** Walks at random through the states of one short sentence, now and then with another tag. */
function walk(random: Random, visit: (state: State) => void): void {
  const forms = 'the old man the boats and so on'.split(' ');
  const words = readWords(
    forms,
    forms.map(() => false),
  );
  const tags = Int32Array.from(forms, (_, i) => (random.below(6) === 0 ? random.below(TAGS) : i % TAGS));
  const state = new State(words, tags, new Uint8Array(TAGS));
  while (!state.done) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((move) => state.allows(move));
    const move = allowed[random.below(allowed.length)]!;
    if (state.depth > 0) visit(state);
    if (move === SHIFT) state.shift();
    else state.attach(move, random.below(LABELS));
  }
}

/** Counts the keys that were met again; each time the features must be the same. */
function metAgain(key: (state: State) => number, features: (state: State) => string): number {
  const known = new Map<number, string>();
  let again = 0;
  const random = new Random(7);
  for (let i = 0; i < WALKS; i++)
    walk(random, (state) => {
      const of = features(state);
      const before = known.get(key(state));
      if (before === undefined) known.set(key(state), of);
      else {
        again++;
        expect(of).toBe(before);
      }
    });
  return again;
}

test('states with the same transition key have the same features', () => {
  const out = new Int32Array(TRANSITION_FEATURES);
  const features = (state: State): string => out.slice(0, transitionFeatures(state, out)).join();
  expect(metAgain(transitionKey, features)).toBeGreaterThan(WALKS);
});

test('arcs with the same label key have the same features', () => {
  const out = new Int32Array(LABEL_FEATURES);
  const arc = (state: State): [number, number] => [state.front, state.top(0)];
  const features = (state: State): string => {
    const [head, child] = arc(state);
    return head === state.count ? '' : out.slice(0, labelFeatures(state, head, child, out)).join();
  };
  const key = (state: State): number => (state.front === state.count ? NONE : labelKey(state, ...arc(state)));
  expect(metAgain(key, features)).toBeGreaterThan(WALKS);
});

test('a memo forgets what it is told to forget, and what another key pushed out', () => {
  const memo = new Memo();
  const place = memo.find(5);
  expect(place).toBeLessThan(0);
  expect(memo.find(5)).toBe(~place);
  expect(memo.find(5 + 2 ** 10)).toBeLessThan(0);
  memo.clear();
  expect(memo.find(5)).toBe(place);
  let other = 7;
  while (memo.find(other) !== place) other++;
  expect(memo.find(5)).toBe(place);
});
