import { expect, test } from 'vitest';
import { joined } from './joined.ts';

const file = (name: string, content: string) => ({ name, blob: new Blob([content]) });
const names = (files: readonly { readonly name: string }[]): string[] => files.map(({ name }) => name);

test('files join those that are there: the same one is there once, another of its name gets a number', async () => {
  const known = [file('a.txt', 'one'), file('folder/b.txt', 'two')];
  const all = await joined(known, [
    file('a.txt', 'one'),
    file('a.txt', 'other'),
    file('a.txt', 'third'),
    file('c.pdf', 'four'),
  ]);
  expect(names(all)).toEqual(['a.txt', 'folder/b.txt', 'a (2).txt', 'a (3).txt', 'c.pdf']);
  expect(await all[2]!.blob.text()).toBe('other');
});

test('a single file that was read as a text whatever it is called is still one among others', async () => {
  expect(names(await joined([file('notes', 'one')], [file('b.txt', 'two')]))).toEqual(['notes.txt', 'b.txt']);
});
