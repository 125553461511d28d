import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';

/** Paragraphs are lines. */
function quote(text: string): { said: string; closed: boolean; continues: number | null }[] {
  const blocks: { start: number; end: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return findQuotations(text, blocks).map(({ inner, closed, continues }) => ({
    said: text.slice(inner.start, inner.end),
    closed,
    continues,
  }));
}
const said = (text: string): string[] => quote(text).map((quotation) => quotation.said);

describe('every kind of mark', () => {
  test.each([
    ['“It is calm,” Xi said.', ['It is calm,']],
    ['"It is calm," Xi said.', ['It is calm,']],
    ['«It is calm», Xi said.', ['It is calm']],
    ['« It is calm », Xi said.', [' It is calm ']],
    ['„It is calm“, Xi said.', ['It is calm']],
    ['‘It is calm,’ Xi said.', ['It is calm,']],
    ["'It is calm,' Xi said.", ['It is calm,']],
    ["``It is calm,'' Xi said.", ['It is calm,']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('marks of two kinds make a pair', () =>
  expect(
    said('gave him support: “You took measures towards the country and its citizens », said Xi.'),
  ).toEqual(['You took measures towards the country and its citizens ']));

test('marks that point the wrong way make a pair', () =>
  expect(said('restoring order and ” stability “, that they intervene')).toEqual([' stability ']));

test('quotations nest', () =>
  expect(said('“China opposes a ‘color revolution’ here,” he said.')).toEqual([
    'China opposes a ‘color revolution’ here,',
    'color revolution',
  ]));

test('apostrophes are no quotation marks', () => {
  expect(said("Toqaev's forces' orders weren't his; in the '90s it was rock 'n' roll.")).toEqual([]);
  expect(said('“It doesn’t matter whose it’s,” he said.')).toEqual(['It doesn’t matter whose it’s,']);
  expect(said('Xi’s ’90s policy, the protesters’ demands')).toEqual([]);
});

test('inches are no quotation marks', () => expect(said('a 40" pipe, then a 30" pipe')).toEqual([]));

test('a quotation that never closes ends with its paragraph', () =>
  expect(quote('claiming that ‘it was an internal affair.\nLater he left.')).toEqual([
    { said: 'it was an internal affair.', closed: false, continues: null },
  ]));

test('a quotation may go on in the next paragraph, which opens with a mark again', () =>
  expect(quote('“We understand. It is late.\n“We will act,” Putin said.\n“Soon.”')).toEqual([
    { said: 'We understand. It is late.', closed: false, continues: null },
    { said: 'We will act,', closed: true, continues: 0 },
    { said: 'Soon.', closed: true, continues: null },
  ]));

test('a closing mark without its opening is passed over', () =>
  expect(said('It is calm,” Xi said. “We won.”')).toEqual(['We won.']));

test.each(['“', '"', '‘', '«', "'", '“‘'])(
  'marks that never close hold a text no more than eight times over: %s',
  (mark) => {
    const text = `${mark}a `.repeat(10_000);
    const { user } = process.cpuUsage();
    const held = quote(text).reduce((sum, quotation) => sum + quotation.said.length, 0);
    expect(held).toBeLessThan(8 * text.length);
    expect(process.cpuUsage().user - user).toBeLessThan(2e6);
  },
);

test('eight opening marks are left open together, and what closes after them is read as ever', () => {
  const found = quote(`${'“a '.repeat(9)}and “this one” closed.`);
  expect(found.filter(({ closed }) => closed).map((quotation) => quotation.said)).toEqual(['this one']);
  expect(found).toHaveLength(10);
});

test('paragraphs without a mark are passed over at once', () => {
  const text = 'Kenya left.\n'.repeat(60_000);
  const { user } = process.cpuUsage();
  expect(quote(text)).toEqual([]);
  expect(process.cpuUsage().user - user).toBeLessThan(2e6);
});
