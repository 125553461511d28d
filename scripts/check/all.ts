/**
 * `npm test`: everything that must hold before a change lands, stopping at the first step that fails. What needs one
 * processor runs beside the rest; the tests themselves, which need all, one after the other.
 * Closes with the line «N passed, N failed» over the unit and the browser tests.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../lib/paths.ts';

/** A step: its name, and what `npm run` runs. */
type Step = readonly [name: string, script: string];

/** Stages one after the other; in each, rows beside one another; in each of these, one step after the other. */
const STAGES: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      ['graph of the seeds', 'graph'],
      ['build', 'build'],
      ['size', 'test:size'],
    ],
    [
      ['types', 'test:types'],
      ['lint', 'test:lint'],
      ['rooms', 'test:rooms'],
      ['unused', 'test:unused'],
      ['format', 'test:format'],
    ],
  ],
  [[['unit tests', 'test:unit']]],
  [[['browser tests', 'test:e2e']]],
];

/** Tests that look at the graph of the seeds take the one that the first stage has built. */
const ENVIRONMENT = { ...process.env, EDGEWISE_SEEDS_GRAPH: join(DATA, 'graph.json') };

/** Runs a step; what it says is kept together where others run beside it. @returns whether it went well */
async function run([name, script]: Step, alone: boolean): Promise<boolean> {
  const started = performance.now();
  if (alone) console.log(`\n> ${name}`);
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    env: ENVIRONMENT,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => void said.push(bytes));
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!alone) process.stdout.write(`\n> ${name}\n${Buffer.concat(said).toString()}`);
  console.log(`> ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

/** Passed and failed tests of vitest's and Playwright's reports. One that passed on its second try only has failed. */
function tally(): { passed: number; failed: number } {
  const unit = JSON.parse(readFileSync('test-results/unit.json', 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const e2e = JSON.parse(readFileSync('test-results/e2e.json', 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return {
    passed: unit.numPassedTests + e2e.stats.expected,
    failed: unit.numFailedTests + e2e.stats.unexpected + e2e.stats.flaky,
  };
}

for (const rows of STAGES) {
  let failed = false;
  const inRow = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      if (failed) return;
      if (!(await run(step, rows.length === 1))) failed = true;
    }
  };
  await Promise.all(rows.map(inRow));
  if (failed) process.exit(1);
}
const { passed, failed } = tally();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
