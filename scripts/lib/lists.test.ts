import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { safeId } from '../../src/intake/ids.ts';
import { testFolder } from './testing/folder.ts';

const folder = testFolder();
const put = (name: string, content: string | Buffer): string => folder.put(name, content);

test("an archive's export is parted into its articles, with what their heads say", async () => {
  const article = (at: number, day: string, title: string): string =>
    `     ${at} of 2 DOCUMENTS\n\n\n    The Daily Sample\n\n    ${day} Friday\n\n${title}\n\nBYLINE: A. Sample\n\nChad met Mali.\n\n`;
  const path = put(
    'x.txt',
    article(1, 'May 5, 2023', 'Chad and Mali meet') + article(2, '12 May 2023', 'A title'),
  );
  const { documents } = await readCorpus(path);
  expect(
    documents.map(({ id, file, title, publisher, published }) => [id, file, title, publisher, published]),
  ).toEqual([
    ['x-1', 'x.txt', 'Chad and Mali meet', 'The Daily Sample', '2023-05-05'],
    ['x-2', 'x.txt', 'A title', 'The Daily Sample', '2023-05-12'],
  ]);
  expect(documents.map(({ text }) => text).join('')).toBe(readFileSync(path, 'utf8'));
});

describe('a .jsonl file', () => {
  test('gives one document a line; a bad line is named by its number and spoils no other', async () => {
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
    const { documents, warnings, notes } = await readCorpus(path);
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
  ])('the date %s is %s, and no date costs a document', async (published, day) => {
    const path = put('d.jsonl', JSON.stringify({ id: 'a', text: 'T.', published }));
    const [document] = (await readCorpus(path)).documents;
    expect(document?.published).toBe(day);
  });

  test('an array in the fields of news-please gives its documents, named by their places', async () => {
    const list = [
      {
        maintext: 'One.',
        date_publish: '2023-05-09 10:15:00',
        url: 'https://x.org/a',
        source_domain: 'x.org',
      },
      { text: 'Two.', url: 'www.x.org', title: ['no'] },
    ];
    const { documents, notes } = await readCorpus(put('n.json', JSON.stringify(list)));
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

  test('no id leaves the folder, hides a file or collides with another', async () => {
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
    const { documents, warnings } = await readCorpus(path);
    expect(warnings).toEqual([]);
    const found = documents.map(({ id }) => id);
    for (const id of found) {
      expect(join('documents', `${id}.txt`)).toBe(`documents/${id}.txt`);
      expect(id).toMatch(/^[^./\\][^/\\:]{0,130}$/);
    }
    expect(new Set(found.map((id) => id.toLowerCase())).size).toBe(wanted.length);
  });

  test('half a character is replaced, so that text and file agree', async () => {
    const path = put('c.jsonl', '{"id": "a", "text": "half \\ud83d of it"}');
    const [document] = (await readCorpus(path)).documents;
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

  test('is a file name of at most 255 bytes, whatever its letters', () => {
    const long = ['日'.repeat(120), '😀'.repeat(90), 'é'.repeat(119), 'x'.repeat(120)];
    for (const id of long.map(safeId)) {
      expect(Buffer.byteLength(`${id}-999999.txt`)).toBeLessThanOrEqual(255);
      expect(safeId(id)).toBe(id);
    }
    expect(new Set(['日'.repeat(119), '日'.repeat(120)].map(safeId)).size).toBe(2);
    expect(safeId('x'.repeat(120))).toBe('x'.repeat(120));
  });
});
