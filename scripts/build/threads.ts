/** Runs the reading of documents in this thread or in several others; what comes out is the same. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadEnglish } from '../../src/language/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { readBatch, toBatches, type BatchResult } from './batch.ts';

/** A thread does not inherit the loader of TypeScript: it registers its own, then imports the worker. */
const BOOTSTRAP = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => (register(), import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)})))`;

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
  const english = loadEnglish(readFileSync(model));
  const results: BatchResult[] = [];
  for (const batch of batches)
    for (const document of batch) {
      results.push(readBatch([document], english));
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
  const queue = [...batches].reverse();
  const results: BatchResult[] = [];
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(BOOTSTRAP, { eval: true, workerData: model });
      let inHand: SourceDocument[] | undefined;
      const next = (): void => {
        inHand = queue.pop();
        if (inHand) worker.postMessage(inHand);
        else worker.terminate().then(() => resolve(), reject);
      };
      const fail = (reason: string): void => {
        const files = inHand?.map(({ file }) => file).join(', ') ?? 'no file';
        reject(new Error(`a thread died with ${files} in hand: ${reason}`));
      };
      worker.on('message', (result: BatchResult) => {
        results.push(result);
        onRead(inHand?.length ?? 0);
        next();
      });
      worker.on('error', (error: Error) => fail(error.message));
      worker.on('exit', (code) => {
        if (inHand) fail(`exit status ${code}`);
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, run));
  return results;
}
