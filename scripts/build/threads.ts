/** Runs the reading of documents in this thread or in several others; what comes out is the same. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { SourceDocument } from '../../src/model/document.ts';
import { reasonOf, toBatches, type BatchResult, type Failure } from './batch.ts';
import read, { type Task } from './worker.ts';

type Models = Pick<Task, 'model' | 'learned'>;

const THREAD = new URL('./thread.js', import.meta.url).href;

/** A thread takes about a second to start; so many characters are read meanwhile by rules, and by the reader. */
const WORTH_A_THREAD = { rules: 150_000, learned: 15_000 } as const;
/** Each thread holds the language model, about a hundred megabytes. */
const MOST_THREADS = 8;
/** What a thread may hold: the largest text that is read needs a fifth of it. In megabytes. */
const MEMORY = 1500;
/** A corpus of so many characters is read in this thread where one is enough: nothing so short outgrows the memory. */
const SAFE_HERE = 15_000;

/**
 * How many threads a core can keep busy. Rules are much script with a flat profile: each thread compiles all of it anew, and V8
 * compiles and collects garbage for it on other cores meanwhile. 5,357 reports take 17.5 s of processor time with one thread and
 * 25.4 s with two, so that two threads on two cores are no faster than one. The learned reader's time is WebAssembly's.
 */
const PER_CORE = { rules: 0.7, learned: 1 } as const;

/**
 * How many threads pay off for a corpus of so many characters.
 * @param cores how many the machine has
 */
export function threadsFor(
  characters: number,
  by: keyof typeof WORTH_A_THREAD,
  cores = availableParallelism(),
): number {
  const busy = Math.floor(cores * PER_CORE[by]);
  return Math.max(1, Math.min(MOST_THREADS, busy, Math.ceil(characters / WORTH_A_THREAD[by])));
}

export interface ReadSettings {
  /** Told how many documents more were read. */
  readonly onRead: (count: number) => void;
  /** The first text that cannot be read ends it all. */
  readonly strict?: boolean;
  /** Another module than the usual one to run in threads, and other bounds; for tests. */
  readonly thread?: string;
  readonly memory?: number;
  readonly safeHere?: number;
}

/**
 * Reads all documents. One that cannot be read, or whose reading kills its thread (by exhausting its memory, say), is
 * among the failures; the others are read all the same.
 * @param models path of the language model, and where the reader is; `learned` null reads by rules alone
 * @param threads how many read at once
 * @throws Error if no thread can be started
 */
export async function readAll(
  documents: readonly SourceDocument[],
  models: Models,
  threads: number,
  settings: ReadSettings,
): Promise<BatchResult> {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const results =
    threads === 1 && characters <= (settings.safeHere ?? SAFE_HERE)
      ? await readHere(documents, models, settings)
      : await readInThreads(toBatches(documents, threads), models, threads, settings);
  return {
    analyses: results.flatMap(({ analyses }) => analyses),
    failures: results
      .flatMap(({ failures }) => failures)
      .sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
  };
}

async function readHere(
  documents: readonly SourceDocument[],
  models: Models,
  { onRead, strict }: ReadSettings,
): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for (const document of documents) {
    const result = await read({ batch: [document], ...models });
    results.push(result);
    if (strict && result.failures.length > 0) break;
    onRead(1);
    await new Promise(setImmediate); // lets the bar be drawn
  }
  return results;
}

async function readInThreads(
  batches: readonly SourceDocument[][],
  models: Models,
  threads: number,
  { onRead, strict, thread = THREAD, memory = MEMORY }: ReadSettings,
): Promise<BatchResult[]> {
  // Of several threads that do not start the pool loses the errors of all but the first.
  if (!existsSync(new URL(thread)))
    throw new Error(`${fileURLToPath(thread)}: what the threads run is missing`);
  const most = Math.min(threads, batches.length);
  const pool = new Tinypool({
    filename: thread,
    minThreads: most,
    maxThreads: most,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let stopped = false;
  const run = async (batch: readonly SourceDocument[]): Promise<BatchResult[]> => {
    if (batch.length === 0 || stopped) return [];
    const inHand = new Int32Array(new SharedArrayBuffer(4)).fill(NOTHING);
    try {
      const result = (await pool.run({ batch, ...models, inHand } satisfies Task)) as BatchResult;
      stopped ||= strict === true && result.failures.length > 0;
      onRead(batch.length);
      return [result];
    } catch (error) {
      const at = inHand[0] ?? NOTHING;
      const document = batch[at];
      // It died before it had any text: the texts are not to blame.
      if (!document) throw error;
      const failure: Failure = { document, reason: deathOf(error as Error) };
      stopped ||= strict === true;
      onRead(1);
      const rest = await run(batch.filter((other) => other !== document));
      return [{ analyses: [], failures: [failure] }, ...rest];
    }
  };
  const results: BatchResult[] = [];
  const waiting = batches.values();
  const lane = async (): Promise<void> => {
    for (const batch of waiting) results.push(...(await run(batch)));
  };
  try {
    await Promise.all(Array.from({ length: most }, lane));
    return results;
  } finally {
    await pool.destroy();
  }
}

/** No document in hand. */
const NOTHING = -1;

const deathOf = (error: Error): string =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it needs more memory than a text may have'
    : reasonOf(error);
