import { expect, test } from 'vitest';
import { claim, edge, fileOf, node, sample } from '../testing/sample.ts';
import { foldCopies } from './copies.ts';
import { indexCorpus } from './corpus.ts';

test('a copy’s passage is folded under the most similar one of the text it copies', () => {
  const corpus = indexCorpus(sample());
  const folded = foldCopies(corpus, corpus.edges.get('arland|aid|borduria')!.attributes.claims);
  expect(folded.map(({ claim, copies }) => [claim.id, copies.map(({ id }) => id)])).toEqual([
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
  expect(foldCopies(indexCorpus(file), claims).map(({ claim }) => claim.id)).toEqual(['1', '2']);
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
  expect(foldCopies(indexCorpus(file), claims).map(({ claim }) => claim.id)).toEqual(['2', '1']);
});

test('no claim is lost or shown twice', () => {
  const corpus = indexCorpus(sample());
  for (const { attributes } of corpus.file.edges) {
    const shown = foldCopies(corpus, attributes.claims).map(({ claim, copies }) => [claim].concat(copies));
    expect(
      shown
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(attributes.claims.map(({ id }) => id).sort());
  }
});
