/** What a thread of a build does: reads the documents it is given, in batches. */
import { readFileSync } from 'node:fs';
import { loadEnglish, type English } from '../../src/language/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { readBatch, type BatchResult } from './batch.ts';

export interface Task {
  readonly batch: readonly SourceDocument[];
  /** Path of the language model; a thread loads it once. */
  readonly model: string;
}

let english: English | undefined;

export default function read({ batch, model }: Task): BatchResult {
  english ??= loadEnglish(readFileSync(model));
  return readBatch(batch, english);
}
