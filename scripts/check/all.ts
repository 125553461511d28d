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

/** A part of Playwright's report: a file, or a block of tests in it. */
interface Suite {
  readonly specs: readonly {
    readonly file: string;
    readonly line: number;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[];
}
interface BrowserReport {
  readonly suites: readonly Suite[];
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

const readReport = (name: string): unknown => JSON.parse(readFileSync(`test-results/${name}`, 'utf8'));

/** Where the tests stand that passed on their second try only. */
function unsteady({ specs, suites = [] }: Suite): string[] {
  const here = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line }) => `${file}:${line}`);
  return [...here, ...suites.flatMap(unsteady)];
}

/** Passed and failed tests of vitest's and Playwright's reports. */
async function tally(): Promise<{ passed: number; failed: number }> {
  const unit = readReport('unit.json') as { numPassedTests: number; numFailedTests: number };
  const { stats, suites } = readReport('e2e.json') as BrowserReport;
  // One that failed once is tried alone, again and again: a machine that stood still passes then, a race does not.
  const again = [...new Set(suites.flatMap(unsteady))];
  const repeat = `test:e2e -- ${again.join(' ')} --repeat-each=4 --retries=0 --workers=1 --reporter=list`;
  const steady = again.length === 0 || (await run(['browser tests that failed once, alone', repeat], true));
  return {
    passed: unit.numPassedTests + stats.expected + (steady ? stats.flaky : 0),
    failed: unit.numFailedTests + stats.unexpected + (steady ? 0 : stats.flaky),
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
const { passed, failed } = await tally();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
