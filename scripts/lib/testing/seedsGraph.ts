/** The graph of the seeds for tests that look at it: built once, by rules and reader, as `npm run graph` does. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseGraphFile, type GraphFile } from '../../../src/model/graphFile.ts';
import { runGraph } from '../../build/run.ts';
import { SEEDS } from '../paths.ts';

let built: Promise<string> | undefined;

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-seeds-'));
  const said: string[] = [];
  const status = await runGraph(['--in', SEEDS, '--out', folder], {
    say: (line) => void said.push(line),
    print: () => undefined,
  });
  if (status !== 0) throw new Error(said.join('\n'));
  return join(folder, 'graph.json');
}

/**
 * The path of its graph.json: the one that `npm test` has just built and names in EDGEWISE_SEEDS_GRAPH, or one built
 * now, once a process.
 */
export const seedsGraphPath = (): Promise<string> => {
  const given = process.env['EDGEWISE_SEEDS_GRAPH'];
  return given === undefined ? (built ??= build()) : Promise.resolve(given);
};

export const seedsGraph = async (): Promise<GraphFile> =>
  parseGraphFile(JSON.parse(readFileSync(await seedsGraphPath(), 'utf8')));
