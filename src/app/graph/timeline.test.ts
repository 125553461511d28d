import { expect, test } from 'vitest';
import { edge, viewOf } from '../testing/sketch.ts';
import { chosenBins, timelineOf } from './timeline.ts';

const view = (dates: readonly (string | null)[]) => {
  const one = edge({
    source: 'a',
    relation: 'aid',
    target: 'b',
    modes: dates.map(() => 'asserted' as const),
  });
  for (const [index, date] of dates.entries()) one.attributes.claims[index]!.date = date;
  return viewOf([one]);
};
const lineOf = (dates: readonly (string | null)[], byDocument = false) => {
  const { corpus, claims } = view(dates);
  return timelineOf(corpus, claims.values(), { byDocument });
};

test('a bar for each day, one for what has no date, and gaps where nothing is told', () => {
  const { unit, bins, undated } = lineOf([
    '2022-01-06',
    '2022-01-07',
    '2022-01-06',
    '2022-01-10',
    null,
    null,
  ]);
  expect(unit).toBe('day');
  expect(undated).toBe(2);
  expect(bins.map(({ date, claims, gap }) => [date, claims, gap])).toEqual([
    ['2022-01-06', 2, false],
    ['2022-01-07', 1, false],
    ['2022-01-10', 1, true],
  ]);
});

test('a month or a year has a bar of its own before its days; no claim is lost', () => {
  const { bins } = lineOf(['2022-01-06', '2022-01', '2022']);
  expect(bins.map(({ date }) => date)).toEqual(['2022', '2022-01', '2022-01-06']);
});

test('many days become weeks, many weeks months', () => {
  const days = (step: number) =>
    Array.from({ length: 300 }, (_, at) =>
      new Date(Date.UTC(2000, 0, 1 + at * step)).toISOString().slice(0, 10),
    );
  expect(lineOf(days(1)).unit).toBe('week');
  expect(lineOf(days(7)).unit).toBe('month');
  for (const step of [1, 7]) {
    const { bins } = lineOf(days(step));
    expect(bins.reduce((sum, { claims }) => sum + claims, 0)).toBe(300);
    for (const [at, { first }] of bins.entries()) if (at > 0) expect(first > bins[at - 1]!.last).toBe(true);
  }
});

test('a time chooses the bars that it touches', () => {
  const { bins } = lineOf(['2022-01-06', '2022-01-07', '2022-01-10']);
  expect(chosenBins(bins, { from: '2022-01-07', to: null })).toEqual([1, 2]);
  expect(chosenBins(bins, { from: '2022-01-08', to: '2022-01-09' })).toBeNull();
  expect(chosenBins(bins, { from: null, to: null })).toBeNull();
});
