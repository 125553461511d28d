/**
 * `npm run test:size`: the app's own JavaScript that a first visit loads, gzipped, against its budget: the page with all
 * that it imports, and the drawing. What is fetched when a view or a worker is first asked for is listed below it. The
 * corpus is not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 150_000;
const FOLDER = 'dist';
/** Entries of vite's manifest that every visit loads. */
const FIRST = ['index.html', 'src/app/canvas/index.ts'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(FOLDER, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;
const first = new Set<string>();
const load = (entry: string): void => {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`the build has no ${entry}`);
  if (first.has(chunk.file)) return;
  first.add(chunk.file);
  for (const name of chunk.imports ?? []) load(name);
};
for (const entry of FIRST) load(entry);

const sizes = readdirSync(join(FOLDER, 'assets'))
  .map((name) => `assets/${name}`)
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length] as const);
const list = (some: typeof sizes): number => {
  for (const [name, bytes] of some) console.log(`${String(bytes).padStart(8)}  ${name}`);
  return some.reduce((sum, [, bytes]) => sum + bytes, 0);
};
const total = list(sizes.filter(([name]) => first.has(name)));
console.log(`${String(total).padStart(8)}  of ${BUDGET} bytes at first\n`);
console.log(`${String(list(sizes.filter(([name]) => !first.has(name)))).padStart(8)}  when asked for`);
if (total > BUDGET) {
  console.error(`The app's JavaScript is ${total - BUDGET} bytes over its budget.`);
  process.exit(1);
}
