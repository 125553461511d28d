/** Documents are read in batches, so that threads are kept busy and messages few. */
import type { Reader } from '../../src/encoder/index.ts';
import type { English } from '../../src/language/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { readText, readTextWith, type Analysis } from '../../src/pipeline.ts';

export interface BatchResult {
  readonly analyses: readonly Analysis[];
  /** Documents on which the reading failed, and why. */
  readonly failures: readonly { readonly document: SourceDocument; readonly reason: string }[];
}

/** Reads documents one after the other; `reader` null reads by rules alone. */
export async function readBatch(
  batch: readonly SourceDocument[],
  english: English,
  reader: Reader | null,
): Promise<BatchResult> {
  const analyses: Analysis[] = [];
  const failures: { document: SourceDocument; reason: string }[] = [];
  for (const document of batch)
    try {
      // No trees: they are large, and done with.
      const {
        reading,
        claims,
        document: read,
      } = reader ? await readTextWith(document, english, reader) : readText(document, english);
      analyses.push({ document: read, reading, claims });
    } catch (error) {
      const { message, stack = '' } = error as Error;
      const at = /\((?:file:\/\/)?[^()]*?((?:src|scripts)\/[^()]+)\)/.exec(stack)?.[1];
      failures.push({ document, reason: at ? `${message} (${at})` : message });
    }
  return { analyses, failures };
}

const CHARACTERS = 100_000;
const DOCUMENTS = 50;
const BATCHES_EACH = 4;

/** Cuts documents into batches, a few for each thread, of at most a hundred thousand characters; the longest first. */
export function toBatches(documents: readonly SourceDocument[], threads: number): SourceDocument[][] {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.min(CHARACTERS, characters / threads / BATCHES_EACH);
  const longestFirst = [...documents].sort((a, b) => b.text.length - a.text.length);
  const batches: SourceDocument[][] = [];
  let size = Infinity;
  for (const document of longestFirst) {
    const batch = batches.at(-1);
    if (batch && size + document.text.length <= most && batch.length < DOCUMENTS) {
      batch.push(document);
      size += document.text.length;
    } else {
      batches.push([document]);
      size = document.text.length;
    }
  }
  return batches;
}
