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
}

let english: English | undefined;
let reader: Promise<Reader> | undefined;

export default async function read({ batch, model, learned }: Task): Promise<BatchResult> {
  english ??= loadEnglish(readFileSync(model));
  if (learned) reader ??= openReaderFiles(learned.folder, learned.threshold);
  return readBatch(batch, english, learned && reader ? await reader : null);
}
