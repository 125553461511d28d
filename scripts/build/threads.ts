/** Runs the reading of documents in this thread or in several others; what comes out is the same. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { SourceDocument } from '../../src/model/document.ts';
import { toBatches, type BatchResult } from './batch.ts';
import read, { type Task } from './worker.ts';

const THREAD = new URL('./thread.js', import.meta.url).href;

/** A thread takes about a second to start; so many characters are read meanwhile. */
const WORTH_A_THREAD = 150_000;
/** Each thread holds the language model, about a hundred megabytes. */
const MOST_THREADS = 8;

/** How many threads pay off for a corpus of so many characters. */
export const threadsFor = (characters: number): number =>
  Math.max(1, Math.min(MOST_THREADS, availableParallelism(), Math.ceil(characters / WORTH_A_THREAD)));

/**
 * Reads all documents.
 * @param model path of the language model
 * @param threads 1 reads in this thread
 * @param onRead told how many documents more were read
 * @throws Error if a thread dies, naming the files it had in hand
 */
export async function readAll(
  documents: readonly SourceDocument[],
  model: string,
  threads: number,
  onRead: (count: number) => void,
): Promise<BatchResult[]> {
  const batches = toBatches(documents, threads);
  if (threads > 1) return readInThreads(batches, model, Math.min(threads, batches.length), onRead);
  const results: BatchResult[] = [];
  for (const batch of batches)
    for (const document of batch) {
      results.push(read({ batch: [document], model }));
      onRead(1);
      await new Promise(setImmediate); // lets the bar be drawn
    }
  return results;
}

async function readInThreads(
  batches: readonly SourceDocument[][],
  model: string,
  threads: number,
  onRead: (count: number) => void,
): Promise<BatchResult[]> {
  const pool = new Tinypool({ filename: THREAD, minThreads: threads, maxThreads: threads });
  const run = async (batch: readonly SourceDocument[]): Promise<BatchResult> => {
    const task: Task = { batch, model };
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
