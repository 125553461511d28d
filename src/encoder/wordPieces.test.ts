import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordPieces } from './wordPieces.ts';

const vocabulary = new Map(
  readFileSync('public/model/reader.vocabulary.txt', 'utf8')
    .split('\n')
    .map((piece, id) => [piece, id]),
);
const pieceOf = [...vocabulary.keys()];
const stored = JSON.parse(readFileSync('src/encoder/testdata/reference.json', 'utf8')) as {
  tokenizer: { text: string; pieces: string[] }[];
};
const whole = (text: string) => ({ start: 0, end: text.length });

test.each(stored.tokenizer)(
  'cuts as the tokenizer that the encoder was made with: $text',
  ({ text, pieces }) => {
    const known = pieces.filter((piece) => vocabulary.has(piece));
    const cut = wordPieces(text, whole(text), vocabulary).map(({ id }) => pieceOf[id]);
    // Pieces that the pruned vocabulary lacks are cut smaller or unknown; all others must be the same, in order.
    let at = 0;
    for (const piece of cut) if (piece === known[at]) at += 1;
    expect(known.slice(at)).toEqual([]);
  },
);

test('offsets point into the text as it is, accents, joined letters and surrogates included', () => {
  const text = 'İstanbul: Péter 𝕏 naïve';
  for (const { start, end } of wordPieces(text, whole(text), vocabulary)) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).not.toMatch(/\s/);
  }
  const last = wordPieces(text, whole(text), vocabulary).at(-1);
  expect(last?.end).toBe(text.length);
});

test('every piece of a word has the word’s shape: small, capital first, all capitals', () => {
  const shapes = (text: string) =>
    new Set(wordPieces(text, whole(text), vocabulary).map(({ shape }) => shape));
  expect(shapes('Toqaev')).toEqual(new Set([2]));
  expect(shapes('CSTO')).toEqual(new Set([3]));
  expect(shapes('troops')).toEqual(new Set([1]));
  expect(shapes('2,500')).toEqual(new Set([0]));
});

test('a stretch of a text is cut by itself', () => {
  const text = 'Russia met China.';
  const [piece] = wordPieces(text, { start: 11, end: 16 }, vocabulary);
  expect(piece).toMatchObject({ start: 11, end: 16 });
});
