import { describe, expect, it } from 'vitest';
import { acronymOf, breakLabel, labelText } from './labelText.ts';

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

describe('acronymOf', () => {
  it('finds the acronym that stands for the name', () => {
    expect(acronymOf('Collective Security Treaty Organization', ['the bloc', 'CSTO'])).toBe('CSTO');
    expect(acronymOf('Organization for Security and Co-operation in Europe', ['OSCE'])).toBe('OSCE');
  });
  it('takes no capitals that stand for something else', () => {
    expect(acronymOf('Kazakhstan', ['KGB'])).toBeNull();
    expect(acronymOf('Collective Security Treaty Organization', ['ODKB'])).toBeNull();
  });
});

it('labelText measures the widest line and every line', () => {
  const node = { kind: 'bloc', degree: 4 } as const;
  const text = labelText(['ab', 'abcd'], node, 'serif', 1, (line) => line.length * 10);
  expect(text.width).toBe(40);
  expect(text.height).toBeCloseTo(2 * text.leading);
  expect(text.font).toContain('serif');
});
