import { describe, expect, test } from 'vitest';
import { bareSource } from '../model/document.ts';
import { readDocument } from './index.ts';

/** The lines that are read, in order. */
function linesOf(text: string): string[] {
  const { view, blocks } = readDocument(bareSource('a', text));
  return blocks.filter(({ kind }) => kind !== 'debris').map(({ start, end }) => view.slice(start, end));
}

const BEFORE = 'Chad asked Mali for grain on Tuesday after the harvest failed in the north, officials said.';
const AFTER = 'The president of Mali promised that trucks would leave for the border before the end of May.';

describe('one paragraph after a box is read, the headlines in it are not', () => {
  test.each([
    ['Read more', ['Togo warns Benin over dam', 'Niger expels envoy of Ghana']],
    ['Other stories', ['Togo warns Benin over dam', 'Niger expels envoy of Ghana']],
    ['Recommended Stories', ['list of 2 items', 'list 1 of 2', 'Togo warns Benin over dam', 'end of list']],
    ['More top stories from Africa', ['Togo warns Benin over dam']],
  ])('%s', (heading, headlines) =>
    expect(linesOf([BEFORE, heading, ...headlines, AFTER].join('\n\n'))).toEqual([BEFORE, AFTER]),
  );
});

test('a box after a paragraph of a few words is one, too', () =>
  expect(
    linesOf(['Chad asked Mali for grain.', 'Other stories', 'Togo warns Benin', AFTER].join('\n\n')),
  ).toEqual(['Chad asked Mali for grain.', AFTER]));

test('the fields and index terms of newspaper archives are no part of the article', () => {
  const fields = [
    'BYLINE: Jan Sample in Lomé',
    'SECTION: WORLD; Pg. 3',
    'LENGTH: 61 words',
    'LOAD-DATE: May 4, 2023',
    'SUBJECT: WAR & CONFLICT (90%); HEADS OF STATE & GOVERNMENT (89%)',
    'COUNTRY: CHAD (96%); MALI (94%)',
    'Copyright 2023 Example Newspapers',
    'All Rights Reserved',
    '2 of 7 DOCUMENTS',
  ];
  expect(linesOf([BEFORE, ...fields].join('\n\n'))).toEqual([BEFORE]);
});
