/**
 * `npm run fuzz [-- --inputs 10000] [--files 2000] [--page 200] [--seed 1]`: reads so many texts, or files of every format, made
 * by chance, or drops such files on the built page; ends with status 1 and the first of them that does harm.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEnglish } from '../../src/language/index.ts';
import { MODEL } from '../lib/paths.ts';
import { fuzz } from './fuzzing.ts';
import { fuzzFiles } from './fuzzingFiles.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    files: { type: 'string' },
    page: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const english = loadEnglish(readFileSync(MODEL));
const seed = Number(values.seed);
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(0);
let harm = 0;

if (values.inputs !== undefined || (values.files === undefined && values.page === undefined)) {
  const inputs = Number(values.inputs ?? 10_000);
  let done = 0;
  const wrong = fuzz(english, inputs, seed, () => {
    done += 1;
    if (done % 1000 === 0) console.log(`${done} of ${inputs}`);
  });
  for (const { number, problem, text } of wrong.slice(0, 3))
    console.log(`input ${number}: ${problem}\n${JSON.stringify(text)}\n`);
  console.log(`${inputs} texts, ${wrong.length} did harm, in ${seconds()} s`);
  harm += wrong.length;
}
if (values.files !== undefined) {
  const files = Number(values.files);
  const counts = { read: 0, named: 0 };
  const wrong = await fuzzFiles(english, files, seed, (read) => {
    counts[read ? 'read' : 'named'] += 1;
    if ((counts.read + counts.named) % 200 === 0) console.log(`${counts.read + counts.named} of ${files}`);
  });
  for (const { number, name, problem, bytes } of wrong.slice(0, 5))
    console.log(`file ${number}, ${name}: ${problem}\n${Buffer.from(bytes).toString('base64')}\n`);
  console.log(
    `${files} files: ${counts.read} read, ${counts.named} named with a reason, ${wrong.length} did harm, in ${seconds()} s`,
  );
  harm += wrong.length;
}
if (values.page !== undefined) {
  const { fuzzPage } = await import('./fuzzPage.ts');
  const { documents, named, problems } = await fuzzPage(english, Number(values.page), seed);
  for (const problem of problems.slice(0, 5)) console.log(problem);
  console.log(
    `${values.page} files on the page: ${documents} documents, ${named} files named with a reason, ${problems.length} problems, in ${seconds()} s`,
  );
  harm += problems.length;
}
process.exitCode = harm === 0 ? 0 : 1;
