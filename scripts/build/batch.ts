/** Documents are read in batches, so that threads are kept busy and messages few. */
import type { Reader } from '../../src/encoder/index.ts';
import type { English } from '../../src/language/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { readText, readTextWith, type Analysis } from '../../src/pipeline.ts';

/** A document on which a step of the build failed, and why. */
export interface Failure {
  readonly document: Pick<SourceDocument, 'id' | 'file'>;
  readonly reason: string;
}

export interface BatchResult {
  readonly analyses: readonly Analysis[];
  readonly failures: readonly Failure[];
}

/** An error in a line, with the place in this project's code where it was thrown. */
export function reasonOf({ message, stack = '' }: Error): string {
  const at = /\((?:file:\/\/)?[^()]*?((?:src|scripts)\/[^()]+)\)/.exec(stack)?.[1];
  return at ? `${message} (${at})` : message;
}

/**
 * Reads documents one after the other.
 * @param reader null reads by rules alone
 * @param onBegin told of the place of each document in the batch before it is read
 */
export async function readBatch(
  batch: readonly SourceDocument[],
  english: English,
  reader: Reader | null,
  onBegin: (at: number) => void = () => undefined,
): Promise<BatchResult> {
  const analyses: Analysis[] = [];
  const failures: Failure[] = [];
  for (const [at, document] of batch.entries())
    try {
      onBegin(at);
      // No trees: they are large, and done with.
      const {
        reading,
        claims,
        document: read,
      } = reader ? await readTextWith(document, english, reader) : readText(document, english);
      analyses.push({ document: read, reading, claims });
    } catch (error) {
      failures.push({ document, reason: reasonOf(error as Error) });
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
