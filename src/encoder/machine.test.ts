import { expect, test } from 'vitest';
import { Machine } from './machine.ts';

test('memory is free again after work that fails', async () => {
  const machine = await Machine.open();
  const at = (): number => machine.scoped(() => machine.matrix(8, 8).at);
  const first = at();
  expect(() =>
    machine.scoped(() => {
      machine.matrix(64, 64);
      throw new Error('a text that cannot be read');
    }),
  ).toThrow('a text that cannot be read');
  expect(at()).toBe(first);
});
