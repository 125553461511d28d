/** What a thread of a build does: reads the documents it is given, in batches. */
import { readFileSync } from 'node:fs';
import { loadEnglish, type English } from '../../src/language/index.ts';
import type { Reader } from '../../src/encoder/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { openReaderFiles } from '../lib/reader.ts';
import { readBatch, type BatchResult } from './batch.ts';

export interface Task {
  readonly batch: readonly SourceDocument[];
  /** Path of the language model; a thread loads it once. */
  readonly model: string;
  /** Null reads by rules alone. */
  readonly learned: { readonly folder: string; readonly threshold?: number } | null;
  /** Shared with who gave the task: place in the batch of the document in hand. */
  readonly inHand?: Int32Array;
}

let english: English | undefined;
let reader: Promise<Reader> | undefined;

export default async function read({ batch, model, learned, inHand }: Task): Promise<BatchResult> {
  english ??= loadEnglish(readFileSync(model));
  return readBatch(batch, english, learned && (await readerFor(learned)), (at) => {
    if (inHand) inHand[0] = at;
  });
}

async function readerFor({ folder, threshold }: NonNullable<Task['learned']>): Promise<Reader> {
  reader ??= openReaderFiles(folder);
  const opened = await reader;
  return threshold === undefined
    ? opened
    : { ...opened, thresholds: { reader: threshold, rules: threshold } };
}
