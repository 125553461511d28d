import { expect, test } from 'vitest';
import { daysIn } from './days.ts';

test('a span of days is read however it is written', () => {
  for (const words of [
    '5 to 10 January 2022',
    'from 5 to 10 January 2022',
    '5-10 Jan 2022',
    'January 5–10, 2022',
    'between 5 January and 10 January 2022',
    'Jan. 5th 2022 - Jan. 10th 2022',
    '2022-01-05..2022-01-10',
    '2022-01-05 to 2022-01-10',
    '2022-01-05 - 2022-01-10',
  ])
    expect(daysIn(words), words).toEqual({ from: '2022-01-05', to: '2022-01-10' });
});

test('a date of less precision is all its days', () => {
  expect(daysIn('February 2024')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysIn('2022')).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  expect(daysIn('2013 to 2015')).toEqual({ from: '2013-01-01', to: '2015-12-31' });
  expect(daysIn('2022-01')).toEqual({ from: '2022-01-01', to: '2022-01-31' });
  expect(daysIn('December 2021 to January 2022')).toEqual({ from: '2021-12-01', to: '2022-01-31' });
  expect(daysIn('5 January 2022')).toEqual({ from: '2022-01-05', to: '2022-01-05' });
});

test('words that name no days, days that no calendar has, and ends before beginnings are none', () => {
  for (const words of [
    '',
    'China Russia',
    'May',
    '5 to 10 January',
    '31 February 2022',
    '10 to 5 January 2022',
    '2022 protests',
    'Marching 2022',
    '1 to 2 to 3 May 2022',
    '2022-13',
  ])
    expect(daysIn(words), words).toBeNull();
});
