import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { graphText } from '../formats/index.ts';
import { bareSource } from '../model/document.ts';
import { english } from '../language/testing/english.ts';
import { assemble, readText } from '../pipeline.ts';
import { packCorpus, unpackCorpus, type CorpusFile } from './corpusFile.ts';
import { reportOf } from './report.ts';

const TEXT = '\ufeffKenya accused Rwanda of arming rebels. Togo pro\u00adtested.';

function corpus(): CorpusFile {
  const found = readText(bareSource('a b', TEXT), english);
  return {
    name: 'Borders – May',
    brought: '2026-05-01T10:00:00.000Z',
    remarks: ['x.pdf: it is empty; left out'],
    graph: graphText(assemble([found])),
    documents: { 'a b': TEXT },
    reports: { 'a b': reportOf(found) },
    files: [
      { name: 'folder/a b.txt', bytes: strToU8(TEXT) },
      { name: 'photo.jpg', bytes: new Uint8Array([0xff, 0xd8, 0]) },
    ],
  };
}

test('a corpus comes out of its zip as it went in, texts to the byte, and the same corpus gives the same zip', () => {
  const whole = corpus();
  const packed = packCorpus(whole);
  expect(unpackCorpus(packed)).toEqual(whole);
  expect(packCorpus(whole)).toEqual(packed);
  const entries = unzipSync(packed);
  expect(strFromU8(entries['graph.json']!)).toBe(whole.graph);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(entries['documents/a b.txt'])).toBe(TEXT);
});

test('a zip that is no corpus, not whole, or does not agree with itself is refused with the place', () => {
  const packed = packCorpus(corpus());
  const changed = (change: (entries: Record<string, Uint8Array>) => void): Uint8Array => {
    const entries = unzipSync(packed);
    change(entries);
    return zipSync(entries);
  };
  expect(() => unpackCorpus(zipSync({ 'a.txt': strToU8('A text.') }))).toThrow(
    'no corpus that Edgewise saved',
  );
  expect(() => unpackCorpus(strToU8('no zip'))).toThrow();
  expect(() => unpackCorpus(packed.slice(0, packed.length / 2))).toThrow();
  expect(() => unpackCorpus(changed((entries) => delete entries['graph.json']))).toThrow(
    'graph.json is not in it',
  );
  expect(() =>
    unpackCorpus(
      changed((entries) => (entries['documents/a b.txt'] = strToU8(TEXT.replace('Kenya', 'Congo')))),
    ),
  ).toThrow('a b: the mention of');
  expect(() => unpackCorpus(changed((entries) => (entries['corpus.json'] = strToU8('{"name": 3}'))))).toThrow(
    'corpus.json, format',
  );
  expect(() => unpackCorpus(changed((entries) => (entries['graph.json'] = strToU8('[]'))))).toThrow(
    'graph.json',
  );
});
