import { describe, expect, test, vi } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));
/** Sentences written with a bar where one ends. */
const holds = (marked: string): void => {
  const parts = marked.split(/\s*\|\s*/u);
  expect(split(marked.replace(/\s*\|/gu, ''))).toEqual(parts);
};

describe('a full stop ends a sentence unless it is an abbreviation’s', () => {
  test.each([
    'Mr. Putin met Gen. Lee in St. Petersburg on Jan. 6. | They talked.',
    'The U.N. Security Council met. | The U.S. and the U.K. abstained.',
    'He lives in the U.S. | The president does not.',
    'It began at 5 p.m. | The council voted.',
    'It began at 5 p.m. Moscow time.'.replace(' Moscow', ' local'),
    'George W. Bush and J. D. Vance came. | J. K. Rowling did not.',
    'The firm, Gazprom Inc., paid $1.5 million. | Shares fell 3.2 percent.',
    'He spoke to RFE / RL. | She did not.',
    'Lt. Gen. (retd.) Tariq Khan spoke. | He had met Col. Ford (ret.). | They agreed (at 5 p.m.). | Others did not.',
    'See No. 5 on p. 3. | No. | Never.',
    'Dr. Ph.D. candidates, e.g. Ms. Yau, agreed. | Others did not.',
  ])('%s', holds);
});

describe('stray marks of machine-made copy do not end sentences', () => {
  test('a lower-case word goes on', () =>
    holds('the forces had received an attack. bullet to kill in order to quell it. | He said so.'));
  test('a mark alone belongs to what went before', () =>
    holds('an expert at the Carnegie Moscow Center. . | Beijing has a pragmatic approach.'));
  test('a mark after a closing quotation mark', () =>
    holds('not too dependent on the “silk roads”. . | As long as it lasts.'));
});

test('a sentence glued to the next is cut off', () => {
  expect(split('The rally ended.Accessibility links are below.')).toEqual([
    'The rally ended.',
    'Accessibility links are below.',
  ]);
  expect(split('He wrote to Guancha.cn and to example.com.')).toHaveLength(1);
});

describe('quotations', () => {
  test('of several sentences are several sentences, each with its marks', () =>
    holds('“It is over. | We won,” he said. | “It was hard.” | They left.'));
  test('a question before its speaker does not end the sentence', () =>
    holds('“Who won?” Umarov asked. | “Nobody!” she said.'));
});

describe('lines', () => {
  test('an empty line ends a sentence', () =>
    expect(split('A crisis next door\n\nCentral Asia is large.')).toHaveLength(2));
  test('a heading ends with its line', () =>
    expect(split('A Crisis Next Door\nCentral Asia is large.')).toHaveLength(2));
  test('a wrapped paragraph is one', () => {
    const words = Array.from({ length: 60 }, (_, i) => `Word${i}`).join(' ');
    const wrapped = words.replace(/(.{60,75}) /gu, '$1\n');
    expect(split(`${wrapped}.`)).toHaveLength(1);
  });
});

test('no sentence crosses a block', () => {
  const text = 'China said that Russia agreed';
  expect(
    splitSentences(text, [
      { start: 0, end: 10 },
      { start: 10, end: text.length },
    ]),
  ).toEqual([
    { start: 0, end: 10 },
    { start: 11, end: text.length },
  ]);
});

test('stray marks without end, and lines without a mark, are read at once', () => {
  const { user } = process.cpuUsage();
  const strays = `Kenya ${'. '.repeat(20_000)}left`;
  const lines = 'Kenya left\n'.repeat(20_000);
  expect(splitSentences(strays, [{ start: 0, end: strays.length }]).length).toBeGreaterThan(0);
  const blocks = Array.from({ length: 20_000 }, (_, at) => ({ start: 11 * at, end: 11 * at + 10 }));
  expect(splitSentences(lines, blocks)).toHaveLength(20_000);
  expect(process.cpuUsage().user - user).toBeLessThan(2e6);
});

test('to cut an endless word ten times as long, ten times as much is searched', () => {
  const searched = (length: number): number => {
    const spy = vi.spyOn(String.prototype, 'lastIndexOf');
    splitSentences('A'.repeat(length), [{ start: 0, end: length }]);
    const { calls, contexts } = spy.mock;
    spy.mockRestore();
    return calls.reduce(
      (sum, [, from = Infinity], at) => sum + Math.min(from, String(contexts[at]).length),
      0,
    );
  };
  expect(searched(200_000) / searched(20_000)).toBeLessThan(14);
});
