/** What `npm run graph` does: texts -> graph.json and the texts it stands on. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCorpus } from '../lib/corpus.ts';
import { inOneLine } from '../lib/lines.ts';
import { MODEL } from '../lib/paths.ts';
import { READER } from '../lib/reader.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { claimOutput, writeOutput } from './output.ts';
import type { Progress } from './progress.ts';
import type { Failure } from './batch.ts';
import { readDecisions } from '../lib/decisions.ts';
import { readReadings } from '../lib/readings.ts';
import { underDecisions } from './decisions.ts';

/** Where a build's words go: lines of its report, and what was asked for. */
export interface Voice {
  say(line: string): void;
  print(text: string): void;
  /** Shows how far the reading is, of so many documents. */
  progress?(total: number, what: string): Progress;
}

/**
 * Runs the command.
 * @param args the words after its name
 * @returns the exit status: 0 where the graph was written, 1 where not
 */
export async function runGraph(args: readonly string[], voice: Voice): Promise<0 | 1> {
  const say = (line: string): void => voice.say(inOneLine(line));
  try {
    const options = readOptions(args);
    if (options === 'help') voice.print(HELP);
    else await claimed(options, { ...voice, say });
    return 0;
  } catch (error) {
    say(`error: ${(error as Error).message}`);
    return 1;
  }
}

/** Builds into a folder that no other build may take meanwhile. */
async function claimed(options: Options, voice: Voice): Promise<void> {
  if (!existsSync(MODEL))
    throw new Error(`${MODEL}: the language model is missing; run npm run train:parser`);
  const release = claimOutput(options.to);
  try {
    await build(options, voice);
  } finally {
    release();
  }
}

async function build(options: Options, voice: Voice): Promise<void> {
  const { from, to, strict, workers, learned, confidence } = options;
  const started = performance.now();
  const say = (line: string): void => voice.say(line);
  // A file that cannot be read is known before all else is done.
  const [decided, readings] = [readDecisions(options.decisions), readReadings(options.readings)];
  const { title, documents, warnings, notes } = await readCorpus(from, join(to, 'documents'));
  for (const warning of [...notes, ...warnings]) say(`warning: ${warning}`);
  if (strict && warnings.length > 0) throw new Error(`--strict: ${warnings[0]}`);

  // Only now: the lexicons take half a second to load, and a corpus that cannot be read needs none of them.
  const [{ graphPieces }, { assembleSound }, { readAll, threadsFor }, { withReadings }] = await Promise.all([
    import('../../src/formats/index.ts'),
    import('./assembling.ts'),
    import('./threads.ts'),
    import('./readings.ts'),
  ]);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const progress = voice.progress?.(documents.length, 'reading');
  const threads = workers ?? threadsFor(characters, learned ? 'learned' : 'rules');
  const models = {
    model: MODEL,
    learned: learned ? { folder: READER, ...(confidence !== null && { threshold: confidence }) } : null,
  };
  const read = await readAll(documents, models, threads, {
    onRead: (count) => progress?.step(count),
    strict,
  }).finally(() => progress?.stop());
  const leaveOut = ({ document, reason }: Failure, what: string): void => {
    const failed = `${document.file} (${document.id}): it could not be ${what}: ${reason}`;
    if (strict) throw new Error(`--strict: ${failed}`);
    say(`warning: ${failed}; left out`);
  };
  for (const failure of read.failures) leaveOut(failure, 'read');
  const given = withReadings(read.analyses, readings);
  for (const refused of given.refused) {
    if (strict) throw new Error(`--strict: ${refused}`);
    say(`warning: ${refused}; refused`);
  }
  if (readings.length > 0)
    say(`${given.accepted} readings from elsewhere came in, ${given.refused.length} were refused`);
  const { graph, analyses, failures } = assembleSound(
    given.analyses,
    learned ? 'rules and reader' : 'rules alone',
    undefined,
    title,
  );
  for (const failure of failures) leaveOut(failure, 'joined with the others');
  if (graph === null) throw new Error(`${from}: no text could be read`);
  const texts = analyses.map(({ document }) => document);
  const result = decided.length === 0 ? graph : underDecisions(graph, texts, decided, strict, say);
  writeOutput(to, graphPieces(result), texts);
  const claims = result.edges.reduce((sum, { attributes }) => sum + attributes.claims.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${analyses.length} documents, ${result.nodes.length} actors, ${result.edges.length} relations, ${claims} claims ` +
      `-> ${relative(process.cwd(), join(to, 'graph.json'))} in ${seconds} s`,
  );
}
