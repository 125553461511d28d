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
    expect(firmnessOf(modes)).toBe(firmness);
  });
});
