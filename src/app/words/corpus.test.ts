import { describe, expect, test } from 'vitest';
import { sample } from '../testing/sample.ts';
import { corpusInWords, corpusTitle } from './corpus.ts';

const dated = (...dates: readonly (string | null)[]) => {
  const file = sample();
  const [first] = file.attributes.documents;
  const documents = dates.map((published, at) =>
    Object.assign(structuredClone(first!), { id: `d${at}`, published, copyOf: null }),
  );
  return { file: { ...file, attributes: { ...file.attributes, documents } } };
};

test('a corpus is told by its documents and the time that they are of', () => {
  expect(corpusInWords(dated('2022-01-07', '2022-01-07'))).toBe('2 documents, 7 January 2022');
  expect(corpusInWords(dated('2025-03-02', null, '2022-01'))).toBe(
    '3 documents, January 2022 to 2 March 2025',
  );
  expect(corpusInWords(dated(null))).toBe('1 document');
});

test('near copies are told apart from what is independent', () => {
  const { file } = dated('2022', '2022');
  const [original, copy] = file.attributes.documents;
  const documents = [original!, { ...copy!, copyOf: 'd0' }];
  const copied = { ...file, attributes: { ...file.attributes, documents } };
  expect(corpusInWords({ file: copied })).toBe('2 documents, 1 of them independent, 2022');
});

describe('the title of a corpus', () => {
  const titled = (titles: readonly string[], title?: string) => {
    const { file } = dated(...titles.map(() => null));
    const documents = file.attributes.documents.map((document, at) => ({ ...document, title: titles[at]! }));
    return { file: { ...file, attributes: { ...file.attributes, ...(title && { title }), documents } } };
  };
  test('is the one that its folder gives', () => {
    expect(corpusTitle(titled(['One', 'Two'], 'Two ports'))).toBe('Two ports');
  });

  test('else is its first title', () => {
    expect(corpusTitle(titled(['Lights out']))).toBe('Lights out');
    expect(corpusTitle(titled(['Lights out', 'Lights on']))).toBe('Lights out and 1 other');
  });
});
