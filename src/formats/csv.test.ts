import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sample } from '../app/testing/sample.ts';
import { actorsCsv, claimsCsv, relationsCsv } from './csv.ts';
import { wholeOf } from './material.ts';
import { KEYS, NAMES, hostile } from './testing/hostile.ts';

function read(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const shown = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

test('every actor, relation and claim is a row, with its place, its words and its way back', () => {
  const file = sample();
  const material = wholeOf(file, 'https://example.org/');
  expect(read(actorsCsv(material)).map(({ key }) => key)).toEqual(file.nodes.map(({ key }) => key));
  expect(read(relationsCsv(material)).map(({ key }) => key)).toEqual(file.edges.map(({ key }) => key));
  const claims = read(claimsCsv(material));
  const expected = file.edges.flatMap(({ attributes }) => attributes.claims);
  expect(claims.map((row) => [row['id'], row['document'], row['quotation'], Number(row['start'])])).toEqual(
    expected.map(({ id, passage }) => [id, passage.document, passage.exact, passage.start]),
  );
  expect(claims[0]).toMatchObject({
    source: 'Arland',
    relation: 'aid',
    target: 'Borduria',
    'who says it': '',
    'how firmly': 'asserted',
    rule: 'test/rule',
    link: 'https://example.org/#/claim/1',
  });
  expect(claims[3]).toMatchObject({ 'who says it': 'Dora', 'how firmly': 'possible' });
});

test('names come through as text; what a spreadsheet would run stands behind an apostrophe, numbers do not', () => {
  const { file } = hostile();
  const material = wholeOf(file);
  const actors = read(actorsCsv(material));
  expect(actors.map(({ name }) => name)).toEqual(KEYS.map((key) => shown(NAMES[key])));
  expect(actors.map(({ x }) => Number(x))).toEqual(file.nodes.map(({ attributes }) => attributes.x));
  expect(file.nodes.some(({ attributes }) => attributes.x < 0)).toBe(true);
  for (const table of [actorsCsv, relationsCsv, claimsCsv])
    for (const row of read(table(material)))
      for (const [column, value] of Object.entries(row))
        if (!['x', 'y'].includes(column)) expect(value, column).not.toMatch(/^[=+\-@\t\r\n]/);
  expect(read(claimsCsv(material)).map(({ quotation }) => quotation)).toEqual(
    file.edges.map(({ attributes }) => shown(attributes.claims[0]!.passage.exact)),
  );
});
