/** Reading a graph file: whatever the page or a build believes of one has passed here. */
import * as v from 'valibot';
import { asRead } from './asRead.ts';
import { graphFileSchema, type GraphFile } from './graphSchema.ts';
import { followsSchema1, schema1, upgraded } from './graphSchema1.ts';
import { GraphFileError, checkReferences } from './references.ts';

export { GraphFileError };
export { READABLE_SCHEMAS, SCHEMA } from './schemas.ts';
export type {
  ClaimDecided,
  EdgeDecided,
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphFile,
  GraphMention,
  GraphNode,
  NodeDecided,
} from './graphSchema.ts';

/**
 * Reads a parsed JSON value as a graph file: shape first, then what ties its parts together. One of an earlier schema
 * comes out as one of today's.
 * @throws GraphFileError naming the first place that is wrong.
 */
export function parseGraphFile(value: unknown): GraphFile {
  const file = followsSchema1(value) ? upgraded(parsed(schema1, value)) : parsed(graphFileSchema, value);
  checkReferences(file);
  if (file.attributes.decided) checkRecord(file);
  return file;
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new GraphFileError(v.getDotPath(issue) ?? '', issue.message);
}

/** What decisions can be taken back to is sound, too. */
function checkRecord(file: GraphFile): void {
  try {
    checkReferences(asRead(file));
  } catch (error) {
    throw new GraphFileError(
      'attributes.decided',
      `taken back, the graph is not sound: ${(error as Error).message}`,
    );
  }
}
