import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusError, readCorpus } from './corpus.ts';
import { safeId } from './ids.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const ids = (path: string): string[] => readCorpus(path).documents.map(({ id }) => id);

describe('a folder', () => {
  test('gives its .txt and .md files, those of folders in it too, but no hidden or other ones', () => {
    for (const name of ['b.txt', 'a.md', 'c.TXT', 'deep/er/d.txt', '.hidden.txt', '.git/e.txt', 'f.csv', 'g'])
      put(name, 'Text.');
    const { documents } = readCorpus(folder);
    expect(documents.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'a.md'],
      ['b', 'b.txt'],
      ['c', 'c.TXT'],
      ['deep-er-d', 'deep/er/d.txt'],
    ]);
  });

  test('tells apart files that share a name, whatever the case', () => {
    for (const name of ['a.txt', 'a.md', 'B.txt', 'b.md', 'x/y.txt', 'x-y.txt']) put(name, 'Text.');
    const found = ids(folder);
    expect(found).toEqual(['B.txt', 'a.md', 'a.txt', 'b.md', 'x-y.txt', 'x-y.txt-2']);
    expect(new Set(found.map((id) => id.toLowerCase())).size).toBe(found.length);
  });

  test('keeps each text as it is, but for a byte order mark', () => {
    const text = '\r\n “Yes,”\u00a0she said.\t\r\n';
    put('a.txt', text);
    put('b.txt', `\ufeff${text}`);
    expect(readCorpus(folder).documents.map((document) => document.text)).toEqual([text, text]);
  });

  test('takes titles, publishers, addresses and dates from sources.json', () => {
    put('a.txt', 'Text.');
    put(
      'sources.json',
      JSON.stringify({ 'a.txt': { title: 'T', url: 'https://x.org/a', published: '2022-01' }, 'z.txt': {} }),
    );
    const { documents, notes } = readCorpus(folder);
    expect(documents[0]).toMatchObject({
      title: 'T',
      publisher: null,
      url: 'https://x.org/a',
      published: '2022-01',
    });
    expect(notes).toEqual(['sources.json: there is no file z.txt']);
  });

  test.each([
    ['{"a.txt": {', /sources\.json: .*JSON/],
    ['{"a.txt": {"published": "last week"}}', /sources\.json: .*a\.txt\.published.*YYYY/],
    ['{"a.txt": {"url": "javascript:alert(1)"}}', /sources\.json: .*url must begin with http/],
    ['[]', /sources\.json/],
  ])('refuses a wrong sources.json and says where: %s', (content, message) => {
    put('a.txt', 'Text.');
    put('sources.json', content);
    expect(() => readCorpus(folder)).toThrow(CorpusError);
    expect(() => readCorpus(folder)).toThrow(message);
  });

  test('names each text that cannot be read, and why, and gives the rest', () => {
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
    const { documents, warnings, notes } = readCorpus(folder);
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

  test('without a text to read is an error that says so', () => {
    put('a.csv', '1,2');
    expect(() => readCorpus(folder)).toThrow(/no \.txt or \.md file/);
    put('a.txt', '');
    expect(() => readCorpus(folder)).toThrow(/a\.txt: it is empty/);
    expect(() => readCorpus(join(folder, 'nowhere'))).toThrow(/nowhere: there is no such file or folder/);
  });
});

describe('what is not a file of text', () => {
  test('pipes, devices and links that lead nowhere are named and not read', () => {
    put('a.txt', 'Text.');
    put('g', 'Text.');
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    symlinkSync('nowhere', join(folder, 'lost.txt'));
    symlinkSync('g', join(folder, 'linked.txt'));
    const { documents, warnings } = readCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'linked']);
    expect(warnings).toEqual([
      'lost.txt: there is nothing to read (a link that leads nowhere?); left out',
      'pipe.txt: it is a pipe, not a file; left out',
      'zero.txt: it is a device, not a file; left out',
    ]);
    expect(() => readCorpus(join(folder, 'pipe.txt'))).toThrow(/pipe\.txt: no text to read: .*it is a pipe/);
    execFileSync('mkfifo', [join(folder, 'pipe.jsonl')]);
    expect(() => readCorpus(join(folder, 'pipe.jsonl'))).toThrow(/pipe\.jsonl: it is a pipe, not a file/);
  });

  test('linked folders are followed once, loops not, and it says so', () => {
    put('real/a.txt', 'Text.');
    const far = mkdtempSync(join(tmpdir(), 'edgewise-far-'));
    writeFileSync(join(far, 'b.txt'), 'Text.');
    symlinkSync(far, join(folder, 'far'));
    symlinkSync(far, join(folder, 'again'));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('real', join(folder, 'aaa'));
    symlinkSync(folder, join(far, 'back'));
    const { documents, notes } = readCorpus(folder);
    rmSync(far, { recursive: true });
    expect(documents.map(({ file }) => file)).toEqual(['again/b.txt', 'real/a.txt']);
    expect(notes).toEqual(
      ['aaa', 'again/back', 'far', 'loop'].map(
        (name) => `${name}: it leads to a folder that is read already; not followed`,
      ),
    );
  });

  test('a folder that may not be opened is named and the rest is read; a sources.json that may not is an error', () => {
    put('a.txt', 'Text.');
    put('shut/b.txt', 'Text.');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'shut'), 0);
    const user = process.geteuid?.();
    try {
      if (user === 0) process.seteuid?.(65_534); // who may do everything is shut out of nothing
      const { documents, warnings } = readCorpus(folder);
      expect(documents.map(({ id }) => id)).toEqual(['a']);
      expect(warnings).toEqual([
        expect.stringMatching(/^shut: the folder cannot be opened \(EACCES.*; left out$/),
      ]);
      process.seteuid?.(user ?? 0);
      put('sources.json', '{}');
      chmodSync(join(folder, 'sources.json'), 0);
      if (user === 0) process.seteuid?.(65_534);
      expect(() => readCorpus(folder)).toThrow(/sources\.json: EACCES/);
    } finally {
      process.seteuid?.(user ?? 0);
      chmodSync(join(folder, 'shut'), 0o755);
    }
  });

  test('sources.json may begin with a byte order mark; a folder of that name is an error', () => {
    put('a.txt', 'Text.');
    put('sources.json', '\ufeff{"a.txt": {"title": "T"}}');
    expect(readCorpus(folder).documents[0]?.title).toBe('T');
    rmSync(join(folder, 'sources.json'));
    put('sources.json/b', '');
    expect(() => readCorpus(folder)).toThrow(/sources\.json: it is a folder, not a file/);
  });
});

test("an archive's export is parted into its articles, with what their heads say", () => {
  const article = (at: number, day: string, title: string): string =>
    `     ${at} of 2 DOCUMENTS\n\n\n    The Daily Sample\n\n    ${day} Friday\n\n${title}\n\nBYLINE: A. Sample\n\nChad met Mali.\n\n`;
  const path = put(
    'x.txt',
    article(1, 'May 5, 2023', 'Chad and Mali meet') + article(2, '12 May 2023', 'A title'),
  );
  const { documents } = readCorpus(path);
  expect(
    documents.map(({ id, file, title, publisher, published }) => [id, file, title, publisher, published]),
  ).toEqual([
    ['x-1', 'x.txt', 'Chad and Mali meet', 'The Daily Sample', '2023-05-05'],
    ['x-2', 'x.txt', 'A title', 'The Daily Sample', '2023-05-12'],
  ]);
  expect(documents.map(({ text }) => text).join('')).toBe(readFileSync(path, 'utf8'));
});

describe('a .jsonl file', () => {
  test('gives one document a line; a bad line is named by its number and spoils no other', () => {
    const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
    const path = put(
      'c.jsonl',
      Buffer.concat([
        line({ id: 'a', text: 'One.', title: 'T', published: '2022-01-07' }),
        Buffer.from('{"id": "b", "text": "Two.\n\n'),
        line({ id: 'c' }),
        line({ id: 7, text: 'Seven.' }),
        line({ id: 'a', text: 'Other.' }),
        Buffer.from('{"id": "l", "text": "sch\xf6n"}\n', 'latin1'),
        line({ id: 'e', text: ' ' }),
        line({ id: 'd', text: 'Four.', published: '07.01.2022' }),
        line({ id: 'f', text: 'Six.' }).subarray(0, -1),
      ]),
    );
    const { documents, warnings, notes } = readCorpus(path);
    expect(documents.map(({ id, file, title, published }) => [id, file, title, published])).toEqual([
      ['a', 'c.jsonl', 'T', '2022-01-07'],
      ['7', 'c.jsonl', null, null],
      ['l', 'c.jsonl', null, null],
      ['d', 'c.jsonl', null, null],
      ['f', 'c.jsonl', null, null],
    ]);
    expect(warnings.map((warning) => /^c\.jsonl, line (\d+): /.exec(warning)?.[1])).toEqual([
      '2',
      '4',
      '6',
      '8',
    ]);
    expect(warnings[0]).toMatch(/not JSON/);
    expect(warnings[1]).toMatch(/text/);
    expect(warnings[2]).toBe('c.jsonl, line 6: the id a stands already in line 1; left out');
    expect(notes[0]).toMatch(/^c\.jsonl, line 7: it is not UTF-8 .* Windows-1252/);
    expect(notes[1]).toMatch(/^c\.jsonl, line 9: published: "07\.01\.2022" is no date/);
  });

  test.each([
    ['2023-05-09T10:15:00Z', '2023-05-09'],
    ['2023-05-09 10:15:00', '2023-05-09'],
    ['20230509101500', '2023-05-09'],
    ['May 9, 2023', '2023-05-09'],
    ['Tue, 09 May 2023 10:15:00 GMT', '2023-05-09'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2023-13-01', null],
    ['soon', null],
  ])('the date %s is %s, and no date costs a document', (published, day) => {
    const [document] = readCorpus(
      put('d.jsonl', JSON.stringify({ id: 'a', text: 'T.', published })),
    ).documents;
    expect(document?.published).toBe(day);
  });

  test('an array in the fields of news-please gives its documents, named by their places', () => {
    const list = [
      {
        maintext: 'One.',
        date_publish: '2023-05-09 10:15:00',
        url: 'https://x.org/a',
        source_domain: 'x.org',
      },
      { text: 'Two.', url: 'www.x.org', title: ['no'] },
    ];
    const { documents, notes } = readCorpus(put('n.json', JSON.stringify(list)));
    expect(documents).toEqual([
      {
        id: 'n-1',
        file: 'n.json',
        text: 'One.',
        title: null,
        publisher: 'x.org',
        url: 'https://x.org/a',
        published: '2023-05-09',
      },
      { id: 'n-2', file: 'n.json', text: 'Two.', title: null, publisher: null, url: null, published: null },
    ]);
    expect(notes).toEqual([
      'n.json, item 2: url: "www.x.org" does not begin with http:// or https://; left out',
      'n.json, item 2: title is neither text nor a number; left out',
    ]);
  });

  test('no id leaves the folder, hides a file or collides with another', () => {
    const wanted = [
      '../../etc/passwd',
      '..',
      'a/b',
      'a-b',
      'A-B',
      'c:\\d',
      'CON',
      '',
      'x'.repeat(500),
      'tab\there',
      '.env',
    ];
    const path = put('c.jsonl', wanted.map((id) => JSON.stringify({ id, text: 'Text.' })).join('\n'));
    const { documents, warnings } = readCorpus(path);
    expect(warnings).toEqual([]);
    const found = documents.map(({ id }) => id);
    for (const id of found) {
      expect(join('documents', `${id}.txt`)).toBe(`documents/${id}.txt`);
      expect(id).toMatch(/^[^./\\][^/\\:]{0,130}$/);
    }
    expect(new Set(found.map((id) => id.toLowerCase())).size).toBe(wanted.length);
  });

  test('half a character is replaced, so that text and file agree', () => {
    const path = put('c.jsonl', '{"id": "a", "text": "half \\ud83d of it"}');
    const [document] = readCorpus(path).documents;
    expect(document?.text).toBe('half \ufffd of it');
    expect(Buffer.from(document?.text ?? '').toString()).toBe(document?.text);
  });
});

describe('an id', () => {
  test.each(['001_09f4a67e870ec5c6', '2025-01-01-1', 'Ein Brief (2)', 'Zürich', '日本'])(
    'that is safe stays as it is: %s',
    (id) => {
      expect(safeId(id)).toBe(id);
    },
  );
});
