import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../src/language/testing/english.ts';
import { SEEDS } from '../lib/paths.ts';
import { openReaderFiles } from '../lib/reader.ts';
import { seedsGraph } from '../lib/testing/seedsGraph.ts';
import { textsAt } from '../lib/texts.ts';
import { explain } from './explaining.ts';

test('explain tells the claims of the built graph, all of them and no others, on every seed', async () => {
  const { nodes, edges } = await seedsGraph();
  const label = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const built = edges.flatMap(({ source, target, attributes: { relation, claims } }) =>
    claims.map(({ passage, mode, by, date, rule }) => {
      const said = `${mode}${by === null ? '' : `, says ${label.get(by)}`}${date === null ? '' : `, ${date}`}`;
      return `${passage.document}: ${label.get(source)} —${relation}→ ${label.get(target)}  [${said}]  ${rule}`;
    }),
  );
  let document = '';
  const explained: string[] = [];
  await explain(await textsAt(SEEDS), english, await openReaderFiles(), (line) => {
    document = /^\n?=== (.*)$/.exec(line)?.[1] ?? document;
    const claim = /^ {2}CLAIM +(.*)$/.exec(line)?.[1];
    if (claim !== undefined) explained.push(`${document}: ${claim}`);
  });
  const texts = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  expect(new Set(explained.map((line) => line.split(':')[0])).size).toBe(texts.length);
  expect(explained.sort()).toEqual(built.sort());
}, 600_000);

test('explain tells of a pair only where both stand, and says so where nothing came of it', async () => {
  const lines: string[] = [];
  const text = 'Chad accused Togo of theft. Togo met Benin in Lomé. Chad, like Benin, is a country.';
  await explain(await textsAt(text), english, null, (line) => lines.push(line), ['chad', 'Benin']);
  const told = lines.filter((line) => line.startsWith('\n»'));
  expect(told).toEqual(['\n» Chad, like Benin, is a country.']);
  expect(lines.filter((line) => line.startsWith('  nothing'))).toHaveLength(1);
});

test('explain says that nobody bears a name, and who is there', async () => {
  const lines: string[] = [];
  const ask = async (pair: readonly [string, string]): Promise<void> =>
    explain(
      await textsAt('Chad accused Togo of theft. Benin is calm.'),
      english,
      null,
      (line) => lines.push(line),
      pair,
    );
  await ask(['Chad', 'Lomé']);
  expect(lines).toContain('nobody is called Lomé; there are: Chad, Togo, Benin');
  await ask(['Chad', 'Benin']);
  expect(lines).toContain('no sentence names both Chad and Benin');
});
