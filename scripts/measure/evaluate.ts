/**
 * `npm run evaluate`: scores the build's graph of the seeds against the hand-made gold.
 *
 *   npm run evaluate [-- --graph FILE --gold DIR --texts DIR --json --misses --errors]
 *
 * Without --graph the texts are built first, into a folder of their own. --misses lists what the gold has and the
 * graph lacks, --errors what the graph has and the gold lacks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SEEDS } from '../lib/paths.ts';

const { values } = parseArgs({
  options: {
    graph: { type: 'string' },
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
  if (process.exitCode === 0)
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
