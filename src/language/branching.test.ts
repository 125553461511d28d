import { describe, expect, test } from 'vitest';
import { Odds, logarithm } from './odds.ts';
import { LEFT, RIGHT, SHIFT, State } from './state.ts';
import { readWords } from './words.ts';

describe('odds', () => {
  test('logarithms are right to four digits over the sums that occur', () => {
    for (let value = 1; value < 64; value += 0.01)
      expect(Math.abs(logarithm(value) - Math.log(value))).toBeLessThan(1e-4);
  });
  test('a deficit of one temperature divides the likelihood by e, and its logarithm is one', () => {
    const odds = new Odds(40);
    expect(odds.ratio(0)).toBe(1);
    expect(odds.ratio(40)).toBeCloseTo(Math.exp(-1), 10);
    expect(odds.log(40)).toBe(1);
    expect(odds.ratio(100_000)).toBe(0);
  });
});

test('transitions taken back leave the state as it was', () => {
  const forms = 'a b c d e f'.split(' ');
  const words = readWords(
    forms,
    forms.map(() => false),
  );
  const state = new State(words, new Int32Array(forms.length), new Uint8Array(1));
  const moves = [SHIFT, SHIFT, RIGHT, SHIFT, RIGHT, SHIFT, LEFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT];
  const seen = moves.map((move, step) => {
    const before = JSON.stringify(
      [state, state.stackHash, state.top(0), state.top(1)],
      (key, value: unknown) => (key === 'stack' || key === 'hashes' ? undefined : value),
    );
    if (move === SHIFT) state.shift();
    else state.attach(move, step);
    return before;
  });
  expect(state.done).toBe(true);
  for (let step = moves.length - 1; step >= 0; step--) {
    state.undo(moves[step]!);
    expect(
      JSON.stringify([state, state.stackHash, state.top(0), state.top(1)], (key, value: unknown) =>
        key === 'stack' || key === 'hashes' ? undefined : value,
      ),
    ).toBe(seen[step]);
  }
});
