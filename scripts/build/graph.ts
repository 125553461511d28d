/** `npm run graph`: texts -> graph.json and the texts it stands on. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../lib/corpus.ts';
import { DATA, MODEL, SEEDS } from '../lib/paths.ts';
import { READER } from '../lib/reader.ts';
import { checkOutput, writeOutput } from './output.ts';
import { startProgress } from './progress.ts';

const HELP = `Builds the graph of a corpus: who deals with whom, and the passages that say so.

  npm run graph                                  seeds/  ->  public/data/
  npm run graph -- --in PATH --out FOLDER        any corpus, any place

  --in PATH      a folder of texts (.txt and .md, folders in it too, hidden files left out), one text file, or
                 a .jsonl file with one document a line:
                 {"id": "...", "text": "...", "title"?, "publisher"?, "url"?, "published"?: "2022-01-07"}
                 A folder may hold sources.json: {"FILE NAME": {"title"?, "publisher"?, "url"?, "published"?}}
  --out FOLDER   gets graph.json and documents/ID.txt; those of an earlier build are replaced
  --strict       a text that cannot be read (in an unknown encoding, binary, empty) is an error, not a warning
  --workers N    threads to read with (as many as pay off); the result does not depend on it
  --reader rules     reads by rules alone, without the learned reader: ten times as fast, finds about half as much
  --confidence N     keeps claims of at least this confidence, 0 to 1, in place of the reader's own threshold
  --help         this

The exit status is 0 when the graph was written, and 1 when it was not: then nothing in FOLDER has changed.
`;

interface Options {
  readonly from: string;
  readonly to: string;
  readonly strict: boolean;
  readonly workers: number | null;
  readonly learned: boolean;
  readonly confidence: number | null;
}

/** @throws Error that says which option is wrong */
function readOptions(): Options | 'help' {
  const { values } = parseArgs({
    options: {
      in: { type: 'string', default: relative(process.cwd(), SEEDS) },
      out: { type: 'string', default: relative(process.cwd(), DATA) || '.' },
      strict: { type: 'boolean', default: false },
      workers: { type: 'string' },
      reader: { type: 'string', default: 'learned' },
      confidence: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.workers !== undefined && !/^([1-9]|[1-5]\d|6[0-4])$/.test(values.workers))
    throw new Error(`--workers ${values.workers}: it must be a number from 1 to 64`);
  if (values.reader !== 'rules' && values.reader !== 'learned')
    throw new Error(`--reader ${values.reader}: it must be rules or learned`);
  const learned = values.reader === 'learned';
  const confidence = values.confidence === undefined ? null : Number(values.confidence);
  if (confidence !== null && !(confidence >= 0 && confidence <= 1))
    throw new Error(`--confidence ${values.confidence ?? ''}: it must be a number from 0 to 1`);
  if (confidence !== null && !learned)
    throw new Error('--confidence needs the learned reader: the rules do not weigh their claims');
  return {
    // As given: messages name paths as the user knows them.
    from: values.in,
    to: values.out,
    learned,
    confidence,
    strict: values.strict,
    workers: values.workers === undefined ? null : Number(values.workers),
  };
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function build({ from, to, strict, workers, learned, confidence }: Options): Promise<void> {
  const started = performance.now();
  if (!existsSync(MODEL))
    throw new Error(`${MODEL}: the language model is missing; run npm run train:parser`);
  checkOutput(to);
  const { documents, warnings, notes } = readCorpus(from, join(to, 'documents'));
  for (const warning of [...notes, ...warnings]) say(`warning: ${warning}`);
  if (strict && warnings.length > 0) throw new Error(`--strict: ${warnings[0]}`);

  // Only now: the lexicons take half a second to load, and a corpus that cannot be read needs none of them.
  const [{ graphText }, { verifyGraph }, { assemble }, { readAll, threadsFor }] = await Promise.all([
    import('../../src/formats/index.ts'),
    import('../../src/network/index.ts'),
    import('../../src/pipeline.ts'),
    import('./threads.ts'),
  ]);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const progress = startProgress(documents.length, 'reading');
  const threads = workers ?? threadsFor(characters, learned ? 'learned' : 'rules');
  const models = {
    model: MODEL,
    learned: learned ? { folder: READER, ...(confidence !== null && { threshold: confidence }) } : null,
  };
  const results = await readAll(documents, models, threads, progress.step).finally(progress.stop);
  const failures = results.flatMap(({ failures }) => failures);
  for (const { document, reason } of failures)
    say(`warning: ${document.file} (${document.id}): it could not be read: ${reason}; left out`);
  if (strict && failures.length > 0) throw new Error('--strict: a text could not be read');
  const analyses = results.flatMap(({ analyses }) => analyses);
  if (analyses.length === 0) throw new Error(`${from}: no text could be read`);

  const graph = assemble(analyses, learned ? 'rules and reader' : 'rules alone');
  verifyGraph(graph, new Map(analyses.map(({ document }) => [document.id, document.text])));
  writeOutput(
    to,
    graphText(graph),
    analyses.map(({ document }) => document),
  );
  const passages = graph.edges.reduce((sum, { attributes }) => sum + attributes.claims.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${analyses.length} documents, ${graph.nodes.length} actors, ${graph.edges.length} relations, ${passages} passages ` +
      `-> ${relative(process.cwd(), join(to, 'graph.json'))} in ${seconds} s`,
  );
}

try {
  const options = readOptions();
  if (options === 'help') process.stdout.write(HELP);
  else await build(options);
} catch (error) {
  say(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
