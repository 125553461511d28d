/**
 * `npm test`: everything that must hold before a change lands, in order, stopping at the first step that fails.
 * Closes with the line «N passed, N failed» over the unit and the browser tests.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['types', 'npm run --silent test:types'],
  ['lint', 'npm run --silent test:lint'],
  ['rooms', 'npm run --silent test:rooms'],
  ['unused', 'npm run --silent test:unused'],
  ['format', 'npm run --silent test:format'],
  ['unit tests', 'npm run --silent test:unit'],
  ['graph of the seeds', 'npm run --silent graph'],
  ['build', 'npm run --silent build'],
  ['size', 'npm run --silent test:size'],
  ['browser tests', 'npm run --silent test:e2e'],
];

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

for (const [name, command] of STEPS) {
  const started = performance.now();
  console.log(`\n> ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`> ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  if (status !== 0) process.exit(1);
}
const { passed, failed } = tally();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
