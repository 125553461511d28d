import { expect, test } from 'vitest';
import { RELATIONS } from '../model/relations.ts';
import { bucketOf, pairsOfWindow, piecesOfSpan, piecesOfWindow, ruleIndex } from './pairs.ts';
import type { CandidateMention } from './types.ts';
import { wordPieces } from './wordPieces.ts';

const TEXT = 'Russia met China. "It backs Iran," he said.';
const SENTENCES = [
  { start: 0, end: 17 },
  { start: 18, end: 43 },
];
const vocabulary = new Map(
  ['[UNK]', '[CLS]', '[SEP]', ...'russia met china . " it backs iran , he said'.split(' ')].map(
    (piece, id) => [piece, id],
  ),
);
const window = { first: 0, from: 0, to: 2, last: 2 };
const cut = SENTENCES.map((span) => wordPieces(TEXT, span, vocabulary));
const pieces = piecesOfWindow(window, cut, [{ start: 18, end: 33 }], { cls: 1, sep: 2 });

const mention = (
  words: string,
  actor: string | null,
  rest: Partial<CandidateMention> = {},
): CandidateMention => {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const sentence = start < 18 ? 0 : 1;
  return { ...span, head: span, sentence, actor, kind: 'state', form: 'name', standing: 'self', ...rest };
};
const candidates = [
  mention('Russia', 'r'),
  mention('China', 'c'),
  mention('It', null, { form: 'pronoun', standing: null }),
  mention('Iran', 'i'),
];
const asked = (rules: Parameters<typeof ruleIndex>[0] = []) =>
  pairsOfWindow(window, pieces, candidates, ruleIndex(rules));
const has = (from: number, to: number, { sources, targets } = asked()) =>
  [...sources].some((source, pair) => source === from && targets[pair] === to);

test('pieces stand between [CLS] and [SEP], with their sentence, their place and whether they are quoted', () => {
  expect(pieces.ids[0]).toBe(1);
  expect(pieces.ids.at(-1)).toBe(2);
  expect([...pieces.sentences]).toEqual([-1, 0, 0, 0, 0, ...Array.from({ length: 9 }, () => 1), -1]);
  const [iran] = piecesOfSpan(pieces, mention('Iran', null)) ?? [];
  const [russia] = piecesOfSpan(pieces, mention('Russia', null)) ?? [];
  expect(pieces.shapes[iran ?? 0]).toBe(2 + 4);
  expect(pieces.shapes[russia ?? 0]).toBe(2);
});

test('both directions of two actors are asked about, across sentences only where one of them is named', () => {
  expect(has(0, 1)).toBe(true);
  expect(has(1, 0)).toBe(true);
  expect(has(2, 3)).toBe(true);
  expect(has(0, 3)).toBe(true);
});

test('an actor is not asked about with itself', () => {
  const twice = [mention('Russia', 'r'), mention('China', 'r')];
  expect(pairsOfWindow(window, pieces, twice, ruleIndex([])).sources.length).toBe(0);
});

test('what the rules say of a pair stands with it, and with its turn as what they say the other way', () => {
  const { sources, targets, forward, backward, modes } = asked([
    { sentence: 0, source: 'r', target: 'c', relation: 'consult', mode: 'asserted' },
  ]);
  const at = (from: number, to: number) =>
    [...sources].findIndex((source, pair) => source === from && targets[pair] === to);
  const code = RELATIONS.indexOf('consult') + 1;
  expect([forward[at(0, 1)], backward[at(0, 1)], modes[at(0, 1)]]).toEqual([code, 0, 1]);
  expect([forward[at(1, 0)], backward[at(1, 0)]]).toEqual([0, code]);
  expect(forward[at(0, 3)]).toBe(0);
});

test('a trigger is sought within the sentences of the pair', () => {
  const { sources, targets, low, high } = asked();
  const pair = [...sources].findIndex((source, n) => source === 0 && targets[n] === 1);
  expect([low[pair], high[pair]]).toEqual([1, 5]);
});

test('distances fall into buckets that tell the direction', () => {
  expect([0, 1, 3, 50].map(bucketOf)).toEqual([0, 1, 2, 8]);
  expect([-1, -3, -50].map(bucketOf)).toEqual([10, 11, 17]);
});
