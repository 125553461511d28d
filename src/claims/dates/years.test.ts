import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../language/index.ts';
import { bareSource } from '../../model/document.ts';
import { readText } from '../../pipeline.ts';
import { yearOf } from './years.ts';

const english = loadEnglish(readFileSync(new URL('../../../public/model/english.bin', import.meta.url)));

describe('a day without a year takes the nearest year that the tense allows', () => {
  test.each([
    ['2019-01-04', 'Chad signed a treaty with Mali on December 27.', '2018-12-27'],
    ['2019-01', 'Chad attacked Mali on 27 December.', '2018-12-27'],
    ['2018-12-27', 'Chad will sign a treaty with Mali on January 9.', '2019-01-09'],
    ['2018-12-27', 'Chad plans to sign a treaty with Mali on 9 January.', '2019-01-09'],
    ['2019-06-10', 'Chad attacked Mali on 24 February.', '2019-02-24'],
    ['2019', 'Chad attacked Mali on 27 December.', '2019-12-27'],
    ['2019-01-04', 'Chad attacked Mali on December 27, 2016.', '2016-12-27'],
  ])('published %s: %s', (published, text, date) => {
    const { claims } = readText({ ...bareSource('t', text), published }, english);
    expect(claims.map((claim) => claim.date)).toEqual([date]);
  });

  test('without a tense it is the nearest of all', () => {
    expect(yearOf(12, 27, '2019-01-04', null)).toBe(2018);
    expect(yearOf(1, 2, '2018-12-27', null)).toBe(2019);
  });
  test('there is no 30 February, and 29 February only in leap years', () => {
    expect(yearOf(2, 30, '2019-01-04', null)).toBeNull();
    expect(yearOf(2, 29, '2021-01-04', 'past')).toBe(2020);
  });
});
