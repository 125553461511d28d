import { expect, test } from 'vitest';
import { given, together } from './given.ts';

const file = (name: string): File => new File(['x'], name);

/** A folder as browsers give it: its entries come a few at a time. */
function folderEntry(path: string, children: readonly (string | [string, readonly string[]])[]): object {
  const entry = (name: string): object => ({
    isDirectory: false,
    fullPath: `${path}/${name}`,
    file: (done: (file: File) => void) => done(file(name)),
  });
  return {
    isDirectory: true,
    fullPath: path,
    createReader: () => {
      const batches = children.map((child) =>
        typeof child === 'string' ? [entry(child)] : [folderEntry(`${path}/${child[0]}`, child[1])],
      );
      return { readEntries: (done: (some: object[]) => void) => done(batches.shift() ?? []) };
    },
  };
}

test('a dropped folder gives all files in it, folders in it too, named from within it; hidden ones are left out', async () => {
  const entry = folderEntry('/press', ['a.txt', '.DS_Store', ['May', ['b.pdf', 'c.html']]]);
  const transfer = {
    items: [{ kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => null }, { kind: 'string' }],
  };
  const { files, name } = await given(transfer as unknown as DataTransfer);
  expect(name).toBe('press');
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'May/b.pdf', 'May/c.html']);
});

test('several files together are called by the first; one by itself', () => {
  const blob = new Blob(['x']);
  expect(
    together([
      { name: 'a.txt', blob },
      { name: 'b.txt', blob },
    ]).name,
  ).toBe('a.txt and 1 more');
  expect(together([{ name: 'a.txt', blob }]).name).toBe('a.txt');
  expect(
    together([
      { name: 'one/a.txt', blob },
      { name: 'two/b.txt', blob },
    ]).files.map(({ name }) => name),
  ).toEqual(['one/a.txt', 'two/b.txt']);
});
