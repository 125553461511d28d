import { describe, expect, it } from 'vitest';
import { firmnessOf } from './tally.ts';

describe('firmnessOf', () => {
  it.each([
    [['asserted', 'possible'], 'asserted'],
    [['negated', 'asserted'], 'disputed'],
    [['reported', 'negated'], 'disputed'],
    [['possible'], 'tentative'],
    [['reported', 'possible'], 'tentative'],
    [['negated', 'negated'], 'denied'],
  ] as const)('of %j is %s', (modes, firmness) => {
    expect(firmnessOf(modes.map((mode) => ({ mode, sure: true })))).toBe(firmness);
  });

  it('is not that of a plain fact where every claim that says so is unsure, and is where one is not', () => {
    const unsure = { mode: 'asserted', sure: false } as const;
    expect(firmnessOf([unsure, unsure])).toBe('tentative');
    expect(firmnessOf([unsure, { mode: 'asserted', sure: true }])).toBe('asserted');
    expect(firmnessOf([unsure, { mode: 'negated', sure: true }])).toBe('disputed');
    expect(
      firmnessOf([
        { mode: 'asserted', sure: true },
        { mode: 'negated', sure: false },
      ]),
    ).toBe('asserted');
  });
});
