/** `npm run fuzz [-- --inputs 10000] [--seed 1]`: reads so many inputs made by chance; ends with status 1 and the first of them that does harm. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEnglish } from '../../src/language/index.ts';
import { MODEL } from '../lib/paths.ts';
import { fuzz } from './fuzzing.ts';

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const inputs = Number(values.inputs);
let done = 0;
const started = performance.now();
const wrong = fuzz(loadEnglish(readFileSync(MODEL)), inputs, Number(values.seed), () => {
  done += 1;
  if (done % 1000 === 0) console.log(`${done} of ${inputs}`);
});
for (const { number, problem, text } of wrong.slice(0, 3))
  console.log(`input ${number}: ${problem}\n${JSON.stringify(text)}\n`);
console.log(
  `${inputs} inputs, ${wrong.length} did harm, in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
