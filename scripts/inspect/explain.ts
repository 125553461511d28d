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
  options: { reader: { type: 'string', default: 'learned' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) {
  console.error(
    'usage: npm run explain -- PATH [--reader rules]   (a text, a folder of texts, a .jsonl file, or a sentence)',
  );
  process.exit(1);
}

const reader = values.reader === 'rules' ? null : await openReaderFiles();
await explain(textsAt(path), english(), reader, (line) => console.log(line));
