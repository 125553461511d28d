/**
 * The graph file: graphology's serialisation with our attributes. One schema, used by the build before it writes and
 * by the page before it believes. Offsets are UTF-16 code units into the untouched text of the document.
 */
import * as v from 'valibot';
import { FAMILIES, FAMILY_OF, FORMS, KINDS, MODES, RELATIONS, SYMMETRIC } from './relations.ts';

export const SCHEMA = 'edgewise-graph/1';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.nonEmpty());

const spanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span must end after it starts'),
);

const documentSchema = v.object({
  id: text,
  file: v.string(),
  title: v.string(),
  publisher: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  characters: offset,
  copyOf: v.nullable(v.string()),
});

const mentionSchema = v.object({
  document: text,
  start: offset,
  end: offset,
  text: v.string(),
  form: v.picklist(FORMS),
});

const nodeSchema = v.object({
  key: text,
  attributes: v.object({
    label: text,
    kind: v.picklist(KINDS),
    aliases: v.array(v.string()),
    mentions: v.array(mentionSchema),
    x: v.pipe(v.number(), v.finite()),
    y: v.pipe(v.number(), v.finite()),
  }),
});

const claimSchema = v.object({
  id: text,
  passage: v.object({ document: text, start: offset, end: offset, exact: text }),
  spans: v.object({
    source: v.optional(spanSchema),
    target: v.optional(spanSchema),
    trigger: v.optional(spanSchema),
  }),
  by: v.nullable(v.string()),
  mode: v.picklist(MODES),
  date: v.nullable(v.string()),
  rule: text,
});

const edgeSchema = v.object({
  key: text,
  source: text,
  target: text,
  attributes: v.object({
    relation: v.picklist(RELATIONS),
    family: v.picklist(FAMILIES),
    claims: v.pipe(v.array(claimSchema), v.minLength(1, 'no edge without a passage')),
    documents: count,
    sources: count,
  }),
});

export const graphFileSchema = v.object({
  options: v.object({
    type: v.literal('directed'),
    multi: v.literal(true),
    allowSelfLoops: v.literal(false),
  }),
  attributes: v.object({
    schema: v.literal(SCHEMA),
    generator: text,
    corpus: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    documents: v.array(documentSchema),
  }),
  nodes: v.array(nodeSchema),
  edges: v.array(edgeSchema),
});

export type GraphFile = v.InferOutput<typeof graphFileSchema>;
export type GraphDocument = GraphFile['attributes']['documents'][number];
export type GraphNode = GraphFile['nodes'][number];
export type GraphEdge = GraphFile['edges'][number];
export type GraphClaim = GraphEdge['attributes']['claims'][number];
export type GraphMention = GraphNode['attributes']['mentions'][number];

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
 * Reads a parsed JSON value as a graph file: shape first, then what ties its parts together.
 * @throws GraphFileError naming the first place that is wrong.
 */
export function parseGraphFile(value: unknown): GraphFile {
  const result = v.safeParse(graphFileSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new GraphFileError(v.getDotPath(issue) ?? '', issue.message);
  }
  checkReferences(result.output);
  return result.output;
}

/** Keys are unique and point at something; passages have their length; symmetric relations are stored in order. */
function checkReferences(file: GraphFile): void {
  const documents = uniqueKeys(
    file.attributes.documents.map(({ id }) => id),
    'attributes.documents',
  );
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
  file.edges.forEach(({ source, target, attributes }, index) => {
    const place = `edges.${index}`;
    const relation = attributes.relation;
    if (!nodes.has(source) || !nodes.has(target))
      throw new GraphFileError(place, 'an end is no node of the file');
    if (source === target) throw new GraphFileError(place, 'an actor cannot have a relation with itself');
    if (attributes.family !== FAMILY_OF[relation])
      throw new GraphFileError(
        `${place}.attributes.family`,
        `${relation} is of the family ${FAMILY_OF[relation]}`,
      );
    if (SYMMETRIC.has(relation) && source > target)
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

function uniqueKeys(keys: readonly string[], place: string): Set<string> {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) throw new GraphFileError(`${place}.${index}`, `the key ${key} stands twice`);
    seen.add(key);
  }
  return seen;
}
