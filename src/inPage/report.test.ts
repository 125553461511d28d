import { expect, test } from 'vitest';
import { bareSource } from '../model/document.ts';
import { english } from '../language/testing/english.ts';
import { assemble, readText } from '../pipeline.ts';
import { reportOf } from './report.ts';
import { sketchOf } from './sketch.ts';

const TEXT =
  'Kenya accused Rwanda of arm\u00ading rebels, the Daily Sample reported from Lake Tumba. Rwanda rejected the accusation. ' +
  'The ministers met at Lake Tumba in the spring.[3] Officials in Nairobi said that trade between the two countries had fallen by a third since the spring, and that it must resume before the rains come.';

test('a report counts sentences and passages, tells the language, names what was not used, and each repair in place', () => {
  const found = readText(bareSource('a', TEXT), english);
  const report = reportOf(found);
  expect(report).toMatchObject({ language: 'English', sentences: 4, claims: found.claims.length });
  expect(found.claims.length).toBeGreaterThan(0);
  const lake = report.unused.find(({ text }) => text === 'Lake Tumba')!;
  expect([lake.times, TEXT.slice(lake.start, lake.end)]).toEqual([2, 'Lake Tumba']);
  expect(report.unused.map(({ text }) => text)).not.toContain('Kenya');
  expect(report.repairs.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['\u00ad', '[3]']);
});

test('a text too short to tell has no language', () => {
  expect(reportOf(readText(bareSource('a', 'Chad praised Mali.'), english)).language).toBeNull();
});

test('a sketch has the best connected first, one link for two actors, with the family of most claims', () => {
  const text =
    'Kenya accused Rwanda. Kenya condemned Rwanda. Kenya thanked Rwanda. Chad praised Kenya. Mali met nobody.';
  const sketch = sketchOf(assemble([readText(bareSource('a', text), english)]));
  expect(sketch.nodes.map(({ label, degree }) => `${label} ${degree}`)).toEqual([
    'Kenya 2',
    'Chad 1',
    'Rwanda 1',
  ]);
  expect(sketch.links.map(({ from, to, family }) => [from, to, family])).toContainEqual([0, 2, 'conflict']);
  expect(sketch.links).toHaveLength(2);
});
