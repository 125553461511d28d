/** `npm run test:size`: the app's own JavaScript and CSS, gzipped, against its budget. The corpus is not counted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 150_000;
const FOLDER = 'dist/assets';

const sizes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length] as const);
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
for (const [name, bytes] of sizes) console.log(`${String(bytes).padStart(8)}  ${name}`);
console.log(`${String(total).padStart(8)}  of ${BUDGET} bytes`);
if (total > BUDGET) {
  console.error(`The app's JavaScript is ${total - BUDGET} bytes over its budget.`);
  process.exit(1);
}
