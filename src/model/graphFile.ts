/** Reading a graph file: whatever the page or a build believes of one has passed here. */
import * as v from 'valibot';
import { asRead } from './asRead.ts';
import { graphFileSchema, SCHEMA, type GraphFile } from './graphSchema.ts';
import { followsSchema1, schema1, SCHEMA_1, upgraded } from './graphSchema1.ts';
import { familyOf, isSymmetric } from './relations.ts';

export { SCHEMA };
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

/** The schemas that can be read; the first is the one that is written. */
export const READABLE_SCHEMAS: readonly string[] = [SCHEMA, SCHEMA_1];

/** Thrown for a file that is no graph of ours; `place` is a path in the file such as `edges.3.attributes.family`. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
  readonly place: string;
  constructor(place: string, problem: string) {
    super(place ? `${place}: ${problem}` : problem);
    this.place = place;
  }
}

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

/** Keys are unique and point at something; passages have their length; symmetric relations are stored in order. */
function checkReferences(file: GraphFile): void {
  const documents = uniqueKeys(
    file.attributes.documents.map(({ id }) => id),
    'attributes.documents',
  );
  checkCopies(file);
  const nodes = uniqueKeys(
    file.nodes.map(({ key }) => key),
    'nodes',
  );
  uniqueKeys(
    file.edges.map(({ key }) => key),
    'edges',
  );
  uniqueKeys(
    file.edges.flatMap(({ attributes }) => attributes.claims.map(({ id }) => id)),
    'claims',
  );
  const kinds = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  file.nodes.forEach(({ attributes: { partOf } }, index) => {
    const owner = partOf === null ? 'state' : kinds.get(partOf);
    if (owner !== 'state' && owner !== 'bloc')
      throw new GraphFileError(
        `nodes.${index}.attributes.partOf`,
        `${partOf ?? ''} is no state or bloc of the file`,
      );
  });
  file.edges.forEach(({ source, target, attributes }, index) => {
    const place = `edges.${index}`;
    const relation = attributes.relation;
    if (!nodes.has(source) || !nodes.has(target))
      throw new GraphFileError(place, 'an end is no node of the file');
    if (source === target) throw new GraphFileError(place, 'an actor cannot have a relation with itself');
    if (attributes.family !== familyOf(relation))
      throw new GraphFileError(
        `${place}.attributes.family`,
        `${relation} is of the family ${familyOf(relation)}`,
      );
    if (isSymmetric(relation) && source > target)
      throw new GraphFileError(place, 'the ends of a symmetric relation must stand in order of key');
    attributes.claims.forEach(({ passage, by }, at) => {
      const claim = `${place}.attributes.claims.${at}`;
      if (!documents.has(passage.document))
        throw new GraphFileError(claim, `no document ${passage.document}`);
      if (passage.end - passage.start !== passage.exact.length)
        throw new GraphFileError(claim, 'the passage has not the length of its span');
      if (by !== null && !nodes.has(by)) throw new GraphFileError(claim, `no node ${by}`);
    });
  });
}

/** A copy is one of a document of the file that is not, by way of others, a copy of it. */
function checkCopies({ attributes: { documents } }: GraphFile): void {
  const originals = new Map(documents.map(({ id, copyOf }) => [id, copyOf]));
  const sound = new Set<string>();
  for (const [index, { id, copyOf }] of documents.entries()) {
    const place = `attributes.documents.${index}.copyOf`;
    if (copyOf !== null && !originals.has(copyOf))
      throw new GraphFileError(place, `${copyOf} is no document of the file`);
    const way = new Set<string>();
    for (let at: string | null = id; at !== null && !sound.has(at); at = originals.get(at) ?? null) {
      if (way.has(at))
        throw new GraphFileError(place, `${id} is a copy of itself, by way of ${[...way].join(', ')}`);
      way.add(at);
    }
    for (const each of way) sound.add(each);
  }
}

function uniqueKeys(keys: readonly string[], place: string): Set<string> {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) throw new GraphFileError(`${place}.${index}`, `the key ${key} stands twice`);
    seen.add(key);
  }
  return seen;
}
