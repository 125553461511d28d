import { expect, test } from 'vitest';
import { claim, edge, fileOf, node, sample } from '../testing/sample.ts';
import { foldCopies } from './copies.ts';
import { indexCorpus } from './corpus.ts';

test('a copy’s passage is folded under the most similar one of the text it copies', () => {
  const corpus = indexCorpus(sample());
  const folded = foldCopies(corpus, corpus.claimsOf.get('arland|aid|borduria')!);
  expect(folded.map(({ entry, copies }) => [entry.claim.id, copies.map(({ claim }) => claim.id)])).toEqual([
    ['1', ['3']],
    ['2', []],
  ]);
});

test('a copy’s passage that is like none of the original’s stands by itself', () => {
  const texts = {
    a: 'Arland helped Borduria.',
    b: 'Money flowed again last winter, and nobody asked whence.',
  };
  const claims = [claim('1', 'a', texts.a, texts.a), claim('2', 'b', texts.b, texts.b)];
  const file = fileOf(texts, [node('x', 'state'), node('y', 'state')], [edge('x', 'aid', 'y', claims)], {
    b: 'a',
  });
  const corpus = indexCorpus(file);
  expect(foldCopies(corpus, corpus.claimsOf.get('x|aid|y')!).map(({ entry }) => entry.claim.id)).toEqual([
    '1',
    '2',
  ]);
});

test('what stands in a copy alone comes after what is independent', () => {
  const texts = {
    a: 'Money flowed again last winter, and nobody asked whence.',
    b: 'Arland helped Borduria.',
  };
  const claims = [claim('1', 'a', texts.a, texts.a), claim('2', 'b', texts.b, texts.b)];
  const file = fileOf(texts, [node('x', 'state'), node('y', 'state')], [edge('x', 'aid', 'y', claims)], {
    a: 'b',
  });
  const corpus = indexCorpus(file);
  expect(foldCopies(corpus, corpus.claimsOf.get('x|aid|y')!).map(({ entry }) => entry.claim.id)).toEqual([
    '2',
    '1',
  ]);
});

test('no claim is lost or shown twice', () => {
  const corpus = indexCorpus(sample());
  for (const { key, attributes } of corpus.file.edges) {
    const shown = foldCopies(corpus, corpus.claimsOf.get(key)!).flatMap(({ entry, copies }) =>
      [entry].concat(copies),
    );
    expect(shown.map(({ claim }) => claim.id).sort()).toEqual(attributes.claims.map(({ id }) => id).sort());
  }
});

test(
  'thousands of claims in a text and as many in its copy are folded at once, each under its own',
  { timeout: 60_000 },
  () => {
    const sentence = (at: number, word: string): string =>
      `Arland ${word} helped the village of V${at} in Borduria last week.`;
    const claims = ['a', 'b'].flatMap((document) =>
      Array.from({ length: 4000 }, (_, at) => {
        const exact = sentence(at, document === 'a' ? 'once' : 'again');
        const made = claim(`${document}${at}`, document, exact, exact);
        return { ...made, passage: { ...made.passage, start: 100 * at, end: 100 * at + exact.length } };
      }),
    );
    const file = fileOf(
      { a: 'a', b: 'b' },
      [node('x', 'state'), node('y', 'state')],
      [edge('x', 'aid', 'y', claims)],
      { b: 'a' },
    );
    const corpus = indexCorpus(file);
    const { user } = process.cpuUsage();
    const folded = foldCopies(corpus, corpus.claimsOf.get('x|aid|y')!);
    expect(process.cpuUsage().user - user).toBeLessThan(3e6);
    expect(folded.map(({ entry, copies }) => [entry.claim.id, copies.map(({ claim }) => claim.id)])).toEqual(
      Array.from({ length: 4000 }, (_, at) => [`a${at}`, [`b${at}`]]),
    );
  },
);
