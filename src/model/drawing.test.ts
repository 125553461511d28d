import { describe, expect, it } from 'vitest';
import { breakLabel } from './drawing.ts';

describe('breakLabel', () => {
  it('leaves a short name in one line', () => {
    expect(breakLabel('Vladimir Putin')).toEqual(['Vladimir Putin']);
  });
  it('breaks a long name into two lines of like length', () => {
    expect(breakLabel('Collective Security Treaty Organization')).toEqual([
      'Collective Security',
      'Treaty Organization',
    ]);
  });
  it('shortens a word of ten thousand letters', () => {
    const [line, ...more] = breakLabel('x'.repeat(10_000));
    expect(more).toEqual([]);
    expect(line!.length).toBeLessThan(40);
    expect(line!.endsWith('…')).toBe(true);
  });
  it('drops marks that turn the direction of writing, and line breaks', () => {
    expect(breakLabel('\u202eevil\u2066\nname')).toEqual(['evil name']);
  });
  it('does not cut a character in two', () => {
    for (const line of breakLabel('🌍'.repeat(60)))
      expect(line).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/u);
  });
});
