import { Readability } from '@mozilla/readability';
import { strToU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { gatherFile, gatherFolder, type GivenFile } from './index.ts';
import { GERMAN, PARAGRAPHS, docx, mail, page, pdf } from '../../scripts/lib/sampleFiles.ts';

vi.setConfig({ testTimeout: 60_000 }); // the first file of each kind loads what reads it

const given = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  bytes: () => (typeof content === 'string' ? strToU8(content) : content),
});
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('a saved web page: the article without menu and footer, and what the page says of it', async () => {
  const { documents, warnings, notes } = await gatherFile(given('a.html', page()));
  expect([warnings, notes]).toEqual([[], []]);
  expect(documents).toEqual([
    {
      id: 'a',
      file: 'a.html',
      title: 'Ministers meet over border & trade',
      publisher: 'The Daily Sample',
      url: 'https://sample.example/world/ministers-meet',
      published: '2023-05-09',
      text: ['Ministers meet over border & trade', ...PARAGRAPHS].join('\n\n'),
    },
  ]);
});

test('a PDF: words, lines and paragraphs; a Word file: paragraphs and title; a mail: subject, sender, day', async () => {
  const [fromPdf] = (await gatherFile(given('b.pdf', pdf()))).documents;
  expect(fromPdf?.text.split('\n\n').map(flat)).toEqual([...PARAGRAPHS]);
  const [fromDocx] = (await gatherFile(given('c.docx', docx()))).documents;
  expect(fromDocx?.text.split(/\n+/)).toEqual([...PARAGRAPHS]);
  expect(fromDocx?.title).toBe('Border & trade');
  const [fromMail] = (await gatherFile(given('d.eml', mail()))).documents;
  expect(fromMail).toMatchObject({
    title: 'Ministers meet – again',
    publisher: 'The Daily Sample',
    published: '2023-05-09',
    text: PARAGRAPHS.join('\n\n'),
  });
});

test('a mixed folder: each file is read or named with a reason, whatever the order', async () => {
  const files = [
    given('text.txt', PARAGRAPHS.join('\n\n')),
    given('page.htm', page()),
    given('paper.pdf', pdf()),
    given('word.docx', docx()),
    given('mail.eml', mail()),
    given('lines.jsonl', `{"id":"one","text":"${PARAGRAPHS[0]}"}\nno json\n{"maintext":"${PARAGRAPHS[1]}"}`),
    given('list.json', JSON.stringify([{ content: PARAGRAPHS[2], publishedAt: '2023-05-09T10:00:00Z' }])),
    given('deutsch.txt', GERMAN),
    given('broken.pdf', strToU8('%PDF-1.4 and then nothing')),
    given('broken.docx', strToU8('PK and then nothing')),
    given('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff])),
  ];
  const found = await gatherFolder(files);
  expect(found.documents.map(({ id }) => id)).toEqual([
    'one',
    'lines-3',
    'list-1',
    'mail',
    'page',
    'paper',
    'text',
    'word',
  ]);
  expect(found.warnings).toEqual([
    expect.stringMatching(/^broken\.docx: it is no Word file that can be opened/),
    expect.stringMatching(/^broken\.pdf: it is no PDF that can be opened/),
    'deutsch.txt: it is in German, and only English is read; left out',
    expect.stringMatching(/^lines\.jsonl, line 2: it is not JSON/),
  ]);
  expect(found.notes).toEqual(['photo.jpg: files of this kind are not read']);
  expect(await gatherFolder(files.toReversed())).toEqual(found);
});

test('what a folder says of a text comes before what the text says of itself', async () => {
  const { documents } = await gatherFolder([given('a.html', page())], {
    title: null,
    about: { 'a.html': { publisher: 'Another' } },
  });
  expect(documents[0]).toMatchObject({ publisher: 'Another', published: '2023-05-09' });
});

test('whatever goes wrong with a file, it is named, and the rest is read', async () => {
  const bomb = docx();
  const entry = Buffer.from(bomb.buffer).indexOf('PK\u0001\u0002');
  new DataView(bomb.buffer).setUint32(entry + 24, 600_000_000, true); // what its head says of its size
  const found = await gatherFolder([
    given('a.txt', PARAGRAPHS[0]!),
    given('bomb.docx', bomb),
    {
      name: 'bug.txt',
      bytes: () => {
        throw new TypeError('no such thing');
      },
    },
    given('huge.html', new Uint8Array(100_000_001)),
    given('z.txt', PARAGRAPHS[1]!),
  ]);
  expect(found.documents.map(({ id }) => id)).toEqual(['a', 'z']);
  expect(found.warnings).toEqual([
    expect.stringMatching(/^bomb\.docx: .*unpacked it has 60\d MB.*; left out$/),
    'bug.txt: it cannot be read (no such thing); left out',
    'huge.html: it has more than 100 MB, as no text has; left out',
  ]);
});

test('a page of elements deep in one another is read, and one that has no bottom is named, before what would take minutes begins', async () => {
  const nested = (name: string, levels: number): GivenFile =>
    given(name, `<body>${'<div>'.repeat(levels)}${PARAGRAPHS[0]!}${'</div>'.repeat(levels)}</body>`);
  const parse = vi.spyOn(Readability.prototype, 'parse');
  const found = await gatherFolder([
    nested('deep.html', 12_000),
    nested('endless.html', 60_000),
    given('paragraphs.html', `<p>${PARAGRAPHS[0]!}${'<p>.'.repeat(60_000)}`), // none of which is closed
    // What a script compares is no element, and what closes itself is not open.
    given(
      'script.html',
      `<p>${PARAGRAPHS[0]!}<script>${'a<b;'.repeat(60_000)}</script>${'<path />'.repeat(60_000)}`,
    ),
  ]);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
  expect(found.documents.map(({ id, text }) => [id, flat(text).slice(0, 40)])).toEqual([
    ['deep', PARAGRAPHS[0]!.slice(0, 40)],
    ['paragraphs', PARAGRAPHS[0]!.slice(0, 40)],
    ['script', PARAGRAPHS[0]!.slice(0, 40)],
  ]);
  expect(found.warnings).toEqual([
    'endless.html: more than 50,000 of its elements are open at once; left out',
  ]);
});

test('the graph of an earlier build is no text, and no fault of the folder either', async () => {
  const graph = given('graph.json', '{"attributes": {"schema": "edgewise-graph/1"}, "nodes": []}');
  const found = await gatherFolder([given('a.txt', PARAGRAPHS[0]!), graph]);
  expect([found.documents.length, found.warnings]).toEqual([1, []]);
  expect(found.notes).toEqual(['graph.json: it is a graph of Edgewise, not a text; not read']);
});
