import { expect, test } from 'vitest';
import { hitsIn, sentencesOf } from './sentences.ts';
import { indexTexts } from './textIndex.ts';

const A =
  'Mr. Łukasz Kılıç met U.S. President Smith. They spoke.\n\nTrade grew fast in Weißenfels\nand beyond. “We agree,” he said.';
const B = 'Tokayev thanked Moscow. Moscow said nothing.';
const index = indexTexts([
  { id: 'a', text: A, passages: [] },
  { id: 'b', text: B, passages: [] },
]);
const found = (query: string) => index.find(query).sentences.map(({ text }) => text);

test('sentences are cut at stops, not at titles, initials, or where a line is wrapped', () => {
  expect(sentencesOf(A).map(({ start, end }) => A.slice(start, end))).toEqual([
    'Mr. Łukasz Kılıç met U.S. President Smith.',
    'They spoke.',
    'Trade grew fast in Weißenfels\nand beyond.',
    '“We agree,” he said.',
  ]);
});

test('nothing is cut inside a passage, and every sentence is the text between its offsets', () => {
  const known = [{ start: 0, end: B.length }];
  expect(sentencesOf(B, known)).toEqual(known);
  for (const { document, start, end, text } of index.find('moscow').sentences)
    expect({ a: A, b: B }[document]!.slice(start, end)).toBe(text);
});

test('every sentence is found by its words, whatever accents and letters they are typed with', () => {
  expect(found('lukasz kilic')).toEqual(['Mr. Łukasz Kılıç met U.S. President Smith.']);
  expect(found('weissenfels')).toHaveLength(1);
  expect(found('moscow')).toHaveLength(2);
  expect(found('“said nothing”')).toEqual(['Moscow said nothing.']);
  expect(found('"nothing said"')).toEqual([]);
  expect(found(' . ')).toEqual([]);
});

test('typing errors are forgiven where nothing has the words as they stand, and that is said', () => {
  expect(index.find('tokayev').near).toBe(false);
  const { sentences, near } = index.find('tokaev');
  expect(near).toBe(true);
  expect(sentences.map((sentence) => hitsIn(sentence).map(({ start, end }) => B.slice(start, end)))).toEqual([
    ['Tokayev'],
  ]);
});
