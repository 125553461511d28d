/**
 * `npm run explain -- PATH`: why each claim of a graph is there and why others are not. The texts are read and joined as
 * a build does it. Sentence by sentence: the frame of the tree (predicates with their roles), the actors, the claims with
 * the rule that made each or the reader, how sure it is and at which words, and what was dropped, and why.
 */
import { parseArgs } from 'node:util';
import { openReaderFiles } from '../lib/reader.ts';
import { english, textsAt } from '../lib/texts.ts';
import { explain } from './explaining.ts';

const { values, positionals } = parseArgs({
  options: { reader: { type: 'string', default: 'learned' }, pair: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) {
  console.error(
    'usage: npm run explain -- PATH [--reader rules] [--pair A,B]   (a text, a folder of texts, a .jsonl file, or a sentence)',
  );
  process.exit(1);
}

const reader = values.reader === 'rules' ? null : await openReaderFiles();
const [one, other] = values.pair?.split(',') ?? [];
const pair = one !== undefined && other !== undefined ? ([one, other] as const) : null;
if (values.pair !== undefined && pair === null) {
  console.error(`--pair ${values.pair}: two names with a comma between them, as in --pair "NATO,Poland"`);
  process.exit(1);
}
await explain(await textsAt(path), english(), reader, (line) => console.log(line), pair);
