import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorpusError, readCorpus } from './corpus.ts';
import { testFolder } from './testing/folder.ts';

const folder = testFolder();
const put = (name: string, content: string | Buffer): string => folder.put(name, content);
const ids = async (path: string): Promise<string[]> => (await readCorpus(path)).documents.map(({ id }) => id);

describe('a folder', async () => {
  test('gives its .txt and .md files, those of folders in it too, but no hidden or other ones', async () => {
    for (const name of ['b.txt', 'a.md', 'c.TXT', 'deep/er/d.txt', '.hidden.txt', '.git/e.txt', 'f.csv', 'g'])
      put(name, 'Text.');
    const { documents } = await readCorpus(folder.path);
    expect(documents.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'a.md'],
      ['b', 'b.txt'],
      ['c', 'c.TXT'],
      ['deep-er-d', 'deep/er/d.txt'],
    ]);
  });

  test('tells apart files that share a name, whatever the case', async () => {
    for (const name of ['a.txt', 'a.md', 'B.txt', 'b.md', 'x/y.txt', 'x-y.txt']) put(name, 'Text.');
    const found = await ids(folder.path);
    expect(found).toEqual(['B.txt', 'a.md', 'a.txt', 'b.md', 'x-y.txt', 'x-y.txt-2']);
    expect(new Set(found.map((id) => id.toLowerCase())).size).toBe(found.length);
  });

  test('keeps each text as it is, but for a byte order mark', async () => {
    const text = '\r\n “Yes,”\u00a0she said.\t\r\n';
    put('a.txt', text);
    put('b.txt', `\ufeff${text}`);
    expect((await readCorpus(folder.path)).documents.map((document) => document.text)).toEqual([text, text]);
  });

  test('takes titles, publishers, addresses and dates from sources.json', async () => {
    put('a.txt', 'Text.');
    put(
      'sources.json',
      JSON.stringify({ 'a.txt': { title: 'T', url: 'https://x.org/a', published: '2022-01' }, 'z.txt': {} }),
    );
    const { documents, notes } = await readCorpus(folder.path);
    expect(documents[0]).toMatchObject({
      title: 'T',
      publisher: null,
      url: 'https://x.org/a',
      published: '2022-01',
    });
    expect(notes).toEqual(['sources.json: there is no file z.txt']);
  });

  test('takes the title of the whole from sources.json; a file may be called title', async () => {
    put('a.txt', 'Text.');
    expect((await readCorpus(folder.path)).title).toBeNull();
    put('sources.json', JSON.stringify({ title: ' A quarrel of two ports ', 'a.txt': { title: 'T' } }));
    const { title, documents } = await readCorpus(folder.path);
    expect([title, documents[0]?.title]).toEqual(['A quarrel of two ports', 'T']);
  });

  test.each([
    ['{"a.txt": {', /sources\.json: .*JSON/],
    ['{"a.txt": {"published": "last week"}}', /sources\.json: .*a\.txt\.published.*YYYY/],
    ['{"a.txt": {"url": "javascript:alert(1)"}}', /sources\.json: .*url must begin with http/],
    ['[]', /sources\.json/],
    ['{"title": {"title": "x"}}', /sources\.json: .*title/],
  ])('refuses a wrong sources.json and says where: %s', async (content, message) => {
    put('a.txt', 'Text.');
    put('sources.json', content);
    await expect(readCorpus(folder.path)).rejects.toThrow(CorpusError);
    await expect(readCorpus(folder.path)).rejects.toThrow(message);
  });

  test('names each text that cannot be read, and why, and gives the rest', async () => {
    put('a-good.txt', 'Text.');
    put('b-empty.txt', '');
    put('c-blank.txt', ' \n\t ');
    put('d-binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
    put('e-latin1.txt', Buffer.from('Ein schöner Tag', 'latin1'));
    put('e-other.txt', Buffer.from([0x41, 0x81, 0x42]));
    put('f-utf16.txt', Buffer.from('\ufeffText.', 'utf16le'));
    put('f-unmarked.txt', Buffer.from('Text of no mark.', 'utf16le'));
    put('f-garbled.txt', 'JosÃ© left.');
    put('g-long.txt', 'word '.repeat(1_000_000));
    const { documents, warnings, notes } = await readCorpus(folder.path);
    expect(documents.map(({ id }) => id)).toEqual(['a-good', 'e-latin1', 'f-garbled', 'f-utf16', 'g-long']);
    expect(documents.slice(1, 4).map(({ text }) => text)).toEqual([
      'Ein schöner Tag',
      'JosÃ© left.',
      'Text.',
    ]);
    expect(warnings).toEqual([
      'b-empty.txt: it is empty; left out',
      'c-blank.txt: it is empty; left out',
      'd-binary.txt: it is a binary file, not a text; left out',
      'e-other.txt: it is not UTF-8 (byte 0x81 at 1), nor Windows-1252; save it as UTF-8; left out',
      'f-unmarked.txt: it seems to be UTF-16 without a byte order mark; save it as UTF-8; left out',
    ]);
    expect(notes).toEqual([
      'e-latin1.txt: it is not UTF-8 (byte 0xF6 at 7); it is read as Windows-1252',
      'f-garbled.txt: it was decoded wrongly before ("Ã©"); such letters are read as they were meant',
      'g-long.txt: a line of 5,000,000 characters is read as one paragraph',
      'g-long.txt: of 5,000,000 characters only the first 500,000 are read',
    ]);
  });

  test('without a text to read is an error that says so', async () => {
    put('a.csv', '1,2');
    await expect(readCorpus(folder.path)).rejects.toThrow(/no file of a kind that is read/);
    put('a.txt', '');
    await expect(readCorpus(folder.path)).rejects.toThrow(/a\.txt: it is empty/);
    await expect(readCorpus(join(folder.path, 'nowhere'))).rejects.toThrow(
      /nowhere: there is no such file or folder/,
    );
  });
});

describe('what is not a file of text', () => {
  test('pipes, devices and links that lead nowhere are named and not read', async () => {
    put('a.txt', 'Text.');
    put('g', 'Text.');
    execFileSync('mkfifo', [join(folder.path, 'pipe.txt')]);
    symlinkSync('/dev/zero', join(folder.path, 'zero.txt'));
    symlinkSync('nowhere', join(folder.path, 'lost.txt'));
    symlinkSync('ring.txt', join(folder.path, 'ring.txt'));
    symlinkSync('g', join(folder.path, 'linked.txt'));
    const { documents, warnings } = await readCorpus(folder.path);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'linked']);
    expect(warnings).toEqual([
      'lost.txt: there is nothing to read (a link that leads nowhere?); left out',
      'pipe.txt: it is a pipe, not a file; left out',
      expect.stringMatching(/^ring\.txt: ELOOP.*; left out$/),
      'zero.txt: it is a device, not a file; left out',
    ]);
    await expect(readCorpus(join(folder.path, 'pipe.txt'))).rejects.toThrow(
      /pipe\.txt: no text to read: .*it is a pipe/,
    );
    execFileSync('mkfifo', [join(folder.path, 'pipe.jsonl')]);
    await expect(readCorpus(join(folder.path, 'pipe.jsonl'))).rejects.toThrow(
      /pipe\.jsonl: it is a pipe, not a file/,
    );
  });

  test('linked folders are followed once, loops not, and it says so', async () => {
    put('real/a.txt', 'Text.');
    const far = mkdtempSync(join(tmpdir(), 'edgewise-far-'));
    writeFileSync(join(far, 'b.txt'), 'Text.');
    symlinkSync(far, join(folder.path, 'far'));
    symlinkSync(far, join(folder.path, 'again'));
    symlinkSync('.', join(folder.path, 'loop'));
    symlinkSync('real', join(folder.path, 'aaa'));
    symlinkSync(folder.path, join(far, 'back'));
    const { documents, notes } = await readCorpus(folder.path);
    rmSync(far, { recursive: true });
    expect(documents.map(({ file }) => file)).toEqual(['again/b.txt', 'real/a.txt']);
    expect(notes).toEqual(
      ['aaa', 'again/back', 'far', 'loop'].map(
        (name) => `${name}: it leads to a folder that is read already; not followed`,
      ),
    );
  });

  test('a folder that may not be opened is named and the rest is read; a sources.json that may not is an error', async () => {
    put('a.txt', 'Text.');
    put('shut/b.txt', 'Text.');
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, 'shut'), 0);
    const user = process.geteuid?.();
    try {
      if (user === 0) process.seteuid?.(65_534); // who may do everything is shut out of nothing
      const { documents, warnings } = await readCorpus(folder.path);
      expect(documents.map(({ id }) => id)).toEqual(['a']);
      expect(warnings).toEqual([
        expect.stringMatching(/^shut: the folder cannot be opened \(EACCES.*; left out$/),
      ]);
      process.seteuid?.(user ?? 0);
      put('sources.json', '{}');
      chmodSync(join(folder.path, 'sources.json'), 0);
      if (user === 0) process.seteuid?.(65_534);
      await expect(readCorpus(folder.path)).rejects.toThrow(/sources\.json: EACCES/);
    } finally {
      process.seteuid?.(user ?? 0);
      chmodSync(join(folder.path, 'shut'), 0o755);
    }
  });

  test('sources.json may begin with a byte order mark; a folder of that name is an error', async () => {
    put('a.txt', 'Text.');
    put('sources.json', '\ufeff{"a.txt": {"title": "T"}}');
    expect((await readCorpus(folder.path)).documents[0]?.title).toBe('T');
    rmSync(join(folder.path, 'sources.json'));
    put('sources.json/b', '');
    await expect(readCorpus(folder.path)).rejects.toThrow(/sources\.json: it is a folder, not a file/);
  });
});
