/** Runs the reading of documents in this thread or in several others; what comes out is the same. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { SourceDocument } from '../../src/model/document.ts';
import { toBatches, type BatchResult } from './batch.ts';
import read, { type Task } from './worker.ts';

type Models = Pick<Task, 'model' | 'learned'>;

const THREAD = new URL('./thread.js', import.meta.url).href;

/** A thread takes about a second to start; so many characters are read meanwhile by rules, and by the reader. */
const WORTH_A_THREAD = { rules: 150_000, learned: 15_000 } as const;
/** Each thread holds the language model, about a hundred megabytes. */
const MOST_THREADS = 8;

/** How many threads pay off for a corpus of so many characters. */
export const threadsFor = (characters: number, by: keyof typeof WORTH_A_THREAD): number =>
  Math.max(1, Math.min(MOST_THREADS, availableParallelism(), Math.ceil(characters / WORTH_A_THREAD[by])));

/**
 * Reads all documents.
 * @param models path of the language model, and where the reader is; `learned` null reads by rules alone
 * @param threads 1 reads in this thread
 * @param onRead told how many documents more were read
 * @throws Error if a thread dies, naming the files it had in hand
 */
export async function readAll(
  documents: readonly SourceDocument[],
  models: Models,
  threads: number,
  onRead: (count: number) => void,
): Promise<BatchResult[]> {
  const batches = toBatches(documents, threads);
  if (threads > 1) return readInThreads(batches, models, Math.min(threads, batches.length), onRead);
  const results: BatchResult[] = [];
  for (const batch of batches)
    for (const document of batch) {
      results.push(await read({ batch: [document], ...models }));
      onRead(1);
      await new Promise(setImmediate); // lets the bar be drawn
    }
  return results;
}

async function readInThreads(
  batches: readonly SourceDocument[][],
  models: Models,
  threads: number,
  onRead: (count: number) => void,
): Promise<BatchResult[]> {
  const pool = new Tinypool({ filename: THREAD, minThreads: threads, maxThreads: threads });
  const run = async (batch: readonly SourceDocument[]): Promise<BatchResult> => {
    const task: Task = { batch, ...models };
    try {
      const result = (await pool.run(task)) as BatchResult;
      onRead(batch.length);
      return result;
    } catch (error) {
      const files = batch.map(({ file }) => file).join(', ');
      throw new Error(`a thread died with ${files} in hand: ${(error as Error).message}`, { cause: error });
    }
  };
  try {
    return await Promise.all(batches.map(run));
  } finally {
    await pool.destroy();
  }
}
