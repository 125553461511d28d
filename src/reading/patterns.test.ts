import { expect, test } from 'vitest';
import { together } from './patterns.ts';

test('patterns together match what one of them matches, each by its own flags', () => {
  const patterns = [/^share$/i, /^read (on|more)$/i, /^[A-Z]+$/, /^.+:.*$/s];
  const lines = ['SHARE', 'share', 'Read More', 'read', 'NATO', 'Nato', 'By:\nus', 'share, read more', ''];
  const joined = together(patterns);
  expect(joined).toHaveLength(3);
  for (const line of lines)
    expect([line, joined.some((one) => one.test(line))]).toEqual([
      line,
      patterns.some((one) => one.test(line)),
    ]);
});

test('a bar between words stays within its own pattern', () => {
  const [joined] = together([/^one|two$/, /^three$/]);
  expect(['one of', 'the two', 'three'].every((line) => joined?.test(line))).toBe(true);
  expect(joined?.test('of three')).toBe(false);
});
