import { expect, test } from 'vitest';
import { surenessInWords } from './sureness.ts';

test('confidence is said as a number of right claims in a hundred', () => {
  expect(surenessInWords(0.84)).toContain('about 84 are right');
  expect(surenessInWords(1)).toContain('about 100 are right');
});
