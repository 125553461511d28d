import { expect, test } from 'vitest';
import type { EdgeView } from '../graph/index.ts';
import { INK } from '../ui/palette.ts';
import { COMPARED } from '../ui/weightStyle.ts';
import { tintOf } from './tints.ts';

const edges = (...keys: string[]) => ({ edges: keys.map((key) => ({ key }) as EdgeView) });
const signs = {
  marks: new Map<string, string>(),
  tints: new Map([
    ['one', COMPARED.a],
    ['two', COMPARED.a],
    ['other', COMPARED.b],
  ]),
};

test('a line has the colour of its relations where they have one, ink where they differ, its own where they have none', () => {
  expect(tintOf(signs, edges('one', 'two', 'neither'))).toBe(COMPARED.a);
  expect(tintOf(signs, edges('one', 'other'))).toBe(INK);
  expect(tintOf(signs, edges('neither'))).toBeNull();
});
