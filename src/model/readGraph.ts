/** Reading a graph file where time counts: what finds and words its faults is fetched when there may be one. */
import { hasGraphShape } from './graphShape.ts';
import type { GraphFile } from './graphSchema.ts';
import { checkReferences } from './references.ts';

/**
 * Reads a parsed JSON value as `parseGraphFile` does; a file of today's shape is checked, and comes back, without a copy.
 * @throws GraphFileError naming the first place that is wrong.
 */
export async function readGraphFile(value: unknown): Promise<GraphFile> {
  if (!hasGraphShape(value)) return (await import('./graphFile.ts')).parseGraphFile(value);
  checkReferences(value);
  return value;
}
