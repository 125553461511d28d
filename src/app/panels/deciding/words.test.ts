import { expect, test } from 'vitest';
import { pressed, wordsIn } from './words.ts';

const TEXT = 'The U.S. and South-East Asia didn’t agree.';
const words = wordsIn(TEXT, { start: 0, end: TEXT.length });
const at = (word: string) => words.find(({ start, end }) => TEXT.slice(start, end) === word)!;

test('words keep what joins their parts, and leave what ends a sentence', () => {
  expect(words.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'The',
    'U.S',
    'and',
    'South-East',
    'Asia',
    'didn’t',
    'agree',
  ]);
});

test('a word beside the chosen ones joins them; one farther off takes their place, unless all up to it is wanted', () => {
  const east = at('South-East');
  expect(pressed(words, undefined, east, false)).toEqual(east);
  expect(pressed(words, east, at('Asia'), false)).toEqual({ start: east.start, end: at('Asia').end });
  expect(pressed(words, east, at('and'), false)).toEqual({ start: at('and').start, end: east.end });
  expect(pressed(words, east, at('agree'), false)).toEqual(at('agree'));
  expect(pressed(words, east, at('agree'), true)).toEqual({ start: east.start, end: at('agree').end });
  expect(pressed(words, east, east, false)).toBeUndefined();
});
