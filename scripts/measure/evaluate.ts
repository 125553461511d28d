/**
 * `npm run evaluate`: scores the build's graph of the seeds against the hand-made gold.
 *
 *   npm run evaluate [-- --graph FILE --gold DIR --texts DIR --json --misses --errors]
 *
 *   npm run evaluate -- --decisions FILE [--graph FILE --texts DIR]
 *
 * With --decisions it is scored against what people decided (decisions.jsonl) instead, by family and by rule, the worst
 * rule first; the documents stand beside the graph, as the build lays them.
 *
 * Without --graph the texts are built first, into a folder of their own. --misses lists what the gold has and the
 * graph lacks, --errors what the graph has and the gold lacks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseGraphFile } from '../../src/model/graphFile.ts';
import { readDecisions } from '../lib/decisions.ts';
import { ROOT, SEEDS } from '../lib/paths.ts';
import { scoreDecided, scoresInWords } from './decided.ts';

const { values } = parseArgs({
  options: {
    graph: { type: 'string' },
    decisions: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', default: join(ROOT, 'scripts/measure/testdata/gold') },
    texts: { type: 'string', default: SEEDS },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

function run(command: readonly string[]): number {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  return status ?? 1;
}

function byDecisions(path: string, files: readonly string[]): void {
  const graph = parseGraphFile(JSON.parse(readFileSync(path, 'utf8')));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = new Map(
    graph.attributes.documents.map(({ id }) => [
      id,
      decoder.decode(readFileSync(join(dirname(path), 'documents', `${id}.txt`))),
    ]),
  );
  for (const line of scoresInWords(scoreDecided(graph, texts, readDecisions(files)))) console.log(line);
}

const built = values.graph === undefined ? mkdtempSync(join(tmpdir(), 'edgewise-evaluate-')) : null;
try {
  const build = [
    '--import',
    'tsx',
    join(ROOT, 'scripts/build/graph.ts'),
    '--in',
    values.texts,
    '--out',
    built ?? '',
  ];
  process.exitCode = built === null ? 0 : run(build);
  const graph = built === null ? values.graph : join(built, 'graph.json');
  const flags = (['json', 'misses', 'errors'] as const)
    .filter((name) => values[name])
    .map((name) => `--${name}`);
  const scorer = join(ROOT, 'scripts/measure/testdata/score.mjs');
  if (process.exitCode === 0 && values.decisions.length > 0) byDecisions(graph ?? '', values.decisions);
  else if (process.exitCode === 0)
    process.exitCode = run([
      scorer,
      '--graph',
      graph ?? '',
      '--gold',
      values.gold,
      '--texts',
      values.texts,
      ...flags,
    ]);
} finally {
  if (built !== null) rmSync(built, { recursive: true, force: true });
}
