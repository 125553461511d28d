/**
 * `npm run measure:build [-- PATH] [--documents N] [--reader rules|learned] [--workers N]`: builds a corpus as a user does, in a
 * process of its own, and prints time, processor time, peak memory and the graph's sum. Without a path, of N tiny documents.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../lib/paths.ts';
import { tinyTexts } from './tinyTexts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '20000' },
    reader: { type: 'string', default: 'rules' },
    workers: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'edgewise-speed-'));
try {
  const [path = join(folder, 'tiny')] = positionals;
  if (positionals.length === 0)
    for (const [name, text] of tinyTexts(Number(values.documents))) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    }
  const out = join(folder, 'out');
  for (const run of ['new', 'again']) {
    const { seconds, usage } = await build(resolve(path), out);
    const sum = createHash('sha256')
      .update(readFileSync(join(out, 'graph.json')))
      .digest('hex');
    console.log(
      `${run}: ${seconds.toFixed(1)} s, ${((usage.userCPUTime + usage.systemCPUTime) / 1e6).toFixed(1)} s of processor time, ` +
        `peak ${(usage.maxRSS / 1024).toFixed(0)} MB, graph ${sum.slice(0, 16)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds in a process that tells what it used as it ends. */
async function build(from: string, to: string): Promise<{ seconds: number; usage: NodeJS.ResourceUsage }> {
  const told = join(folder, 'usage.json');
  const tell = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));`;
  const started = performance.now();
  const words = [
    ...process.execArgv,
    '--import',
    import.meta.resolve('tsx'),
    '--import',
    `data:text/javascript,${encodeURIComponent(tell)}`,
    join(ROOT, 'scripts/build/graph.ts'),
    '--in',
    from,
    '--out',
    to,
    '--reader',
    values.reader,
    ...(values.workers === undefined ? [] : ['--workers', values.workers]),
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => void said.push(bytes));
  const status = await new Promise<number | null>((done) => {
    child.on('close', (code) => done(code));
  });
  const seconds = (performance.now() - started) / 1000;
  const lines = Buffer.concat(said).toString().trim().split('\n');
  console.log(lines.at(-1));
  if (status !== 0) throw new Error('the build failed');
  return { seconds, usage: JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage };
}
