import { expect, test } from 'vitest';
import { seeksOffice } from './seekers.ts';

const asked = (text: string, name: string): boolean => {
  const start = text.indexOf(name);
  return seeksOffice(text, { start, end: start + name.length });
};

test('a candidate or nominee, named before or behind the name, seeks an office', () => {
  expect(asked('The opposition candidate Ana Lima came second.', 'Ana Lima')).toBe(true);
  expect(asked('Ana Lima, the party’s presidential nominee, spoke.', 'Ana Lima')).toBe(true);
  expect(asked('Hopefuls Ana Lima and Rui Paz met.', 'Ana Lima')).toBe(true);
});

test('who holds an office, or speaks of a candidate, does not seek it', () => {
  expect(asked('President Ana Lima spoke.', 'Ana Lima')).toBe(false);
  expect(asked('Ana Lima met the candidate.', 'Ana Lima')).toBe(false);
  expect(asked('The candidate met President Ana Lima.', 'Ana Lima')).toBe(false);
});
