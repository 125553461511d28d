import bibtex from '@orcid/bibtex-parse-js';
import { expect, test } from 'vitest';
import { TEXTS, sample } from '../app/testing/sample.ts';
import { toBibtex, toCslJson } from './bibliography.ts';
import { citationsOf } from './citation.ts';
import { contextOf } from './context.ts';
import { wholeOf } from './material.ts';
import { toMarkdown, toPlainText } from './quotation.ts';
import { KEYS, hostile } from './testing/hostile.ts';
import { textFragmentLink, webAddress } from './textFragment.ts';

function published() {
  const file = sample();
  const [a, , c] = file.attributes.documents;
  Object.assign(a!, { publisher: 'The Post', published: '2022-01-08', url: 'https://post.example/a' });
  Object.assign(c!, { published: '2021' });
  file.edges[0]!.attributes.claims[1]!.date = '2020-05';
  return wholeOf(file, 'https://graph.example/');
}

test('a quotation says the words, the claim, who says it, the source and the way back', () => {
  expect(toPlainText(citationsOf(published(), new Set(['4'])))).toBe(
    '“Borduria may attack Carpania, said Dora.”\n' +
      'Borduria attacks Carpania (held possible, says Dora)\n' +
      'A tells. The Post, 2022-01-08\n' +
      'https://post.example/a#:~:text=Borduria%20may%20attack%20Carpania%2C%20said%20Dora.\n' +
      'https://graph.example/#/claim/4\n',
  );
  expect(toMarkdown(citationsOf(published(), new Set(['4'])))).toBe(
    '> Borduria may attack Carpania, said Dora.\n>\n' +
      '> — [*A tells*](<https://post.example/a#:~:text=Borduria%20may%20attack%20Carpania%2C%20said%20Dora.>), ' +
      'The Post, 2022-01-08. Borduria attacks Carpania (held possible, says Dora). ' +
      '[Passage](<https://graph.example/#/claim/4>)\n',
  );
});

test('several stand in order of time: what happened when, else when it was published, else last', () => {
  expect(citationsOf(published()).map(({ id }) => id)).toEqual(['2', '5', '1', '4', '6', '3']);
});

test('BibTeX has one entry a document, which another reader reads', () => {
  const entries = bibtex.toJSON(toBibtex(citationsOf(published())));
  expect(entries.map(({ citationKey }) => citationKey)).toEqual(['a', 'c', 'b']);
  expect(entries[0]).toMatchObject({
    entryType: 'online',
    entryTags: {
      title: '{A tells}',
      organization: '{The Post}',
      date: '2022-01-08',
      url: 'https://post.example/a',
    },
  });
  const { file } = hostile();
  const [entry] = bibtex.toJSON(toBibtex(citationsOf(wholeOf(file))));
  expect(entry?.citationKey).toBe('docone');
  expect(entry?.entryTags['url']).toBe('https://example.org/a%20page?q=%3C1%3E&r=%7B2%7D#part');
});

test('CSL-JSON has the fields that Zotero asks for', () => {
  const items = JSON.parse(toCslJson(citationsOf(published(), new Set(['1'])))) as unknown[];
  expect(items).toEqual([
    {
      id: 'a',
      type: 'article-newspaper',
      title: 'A tells',
      'container-title': 'The Post',
      issued: { 'date-parts': [[2022, 1, 8]] },
      URL: 'https://post.example/a#:~:text=Arland%20helped%20Borduria.',
      note: '“Arland helped Borduria.” Arland aids Borduria.',
    },
  ]);
});

test('hostile words stay in their quotation', () => {
  const { file } = hostile();
  const citations = citationsOf(wholeOf(file));
  expect(citations.length).toBe(KEYS.length);
  for (const line of toMarkdown(citations).split(/\r\n|[\r\n]/)) expect(line).toMatch(/^(>|$)/);
  expect(toMarkdown(citations)).not.toMatch(/(?<!\\)<script/);
  expect(JSON.parse(toCslJson(citations))).toHaveLength(1);
});

test('a text fragment takes the words around along, where they are of the same block', () => {
  const start = TEXTS.a.indexOf('Arland helped Borduria twice.');
  const context = contextOf(TEXTS.a, { start, end: start + 6 });
  expect(textFragmentLink('https://post.example/a', 'Arland', context)).toBe(
    'https://post.example/a#:~:text=Carpania%2C%20said%20Dora.-,Arland,-helped%20Borduria',
  );
  expect(textFragmentLink('https://post.example/a#top', 'one-two, three & four')).toBe(
    'https://post.example/a#top:~:text=one%2Dtwo%2C%20three%20%26%20four',
  );
});

test('a long quotation, or one of several blocks, is given by its first and last words', () => {
  const words = Array.from({ length: 80 }, (_, index) => `w${index}`).join(' ');
  expect(textFragmentLink('https://post.example/', words)).toBe(
    'https://post.example/#:~:text=w0%20w1%20w2%20w3%20w4,w75%20w76%20w77%20w78%20w79',
  );
});

test('only addresses of the web are linked, and none can break out of its place', () => {
  expect(['javascript:alert(1)', 'ftp://x', 'a.txt', '', 'https://'].map(webAddress)).toEqual(
    Array(5).fill(null),
  );
  expect(webAddress('https://x.example/a b>"<c{}\n')).toBe('https://x.example/a%20b%3E%22%3Cc%7B%7D');
});
