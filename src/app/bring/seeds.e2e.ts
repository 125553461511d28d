import { readFileSync, readdirSync } from 'node:fs';
import { graphText } from '../../formats/json.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import { expect, open, test } from '../testing/page.ts';
import { drop } from './testing/files.ts';

test('the seeds, dropped with their sources, give the graph that the command has built, byte for byte', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const built = await (await page.request.get('data/graph.json')).text();
  await open(page);
  await drop(
    page,
    readdirSync('seeds').map((name) => [name, readFileSync(`seeds/${name}`)] as const),
  );
  await page.waitForURL(/\?corpus=/, { timeout: 200_000 });
  await page.locator('html[data-ready]').waitFor();
  const file = await page.evaluate(
    () =>
      (
        window as unknown as { edgewise: { state(): { data: { value: { file: unknown } } } } }
      ).edgewise.state().data.value.file as GraphFile,
  );
  const lines = built.split('\n');
  const own = graphText(file).split('\n');
  expect(own.filter((line, at) => line !== lines[at]).slice(0, 3)).toEqual([]);
  expect(own.length).toBe(lines.length);
});
