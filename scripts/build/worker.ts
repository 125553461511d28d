/** One thread of a build: reads the documents it is given, in batches. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadEnglish } from '../../src/language/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { readBatch } from './batch.ts';

const english = loadEnglish(readFileSync(workerData as string));
parentPort?.on('message', (batch: readonly SourceDocument[]) => {
  parentPort?.postMessage(readBatch(batch, english));
});
