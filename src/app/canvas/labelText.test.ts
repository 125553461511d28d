import { describe, expect, it } from 'vitest';
import { acronymOf, labelText } from './labelText.ts';

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
