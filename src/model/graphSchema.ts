/**
 * The graph file: graphology's serialisation with our attributes. One schema, used by the build before it writes and
 * by the page before it believes. Offsets are UTF-16 code units into the untouched text of the document.
 */
import * as v from 'valibot';
import { FAMILIES, FORMS, KINDS, MODES, RELATIONS } from './relations.ts';
import { SCHEMA } from './schemas.ts';

/** What decisions of a person did to a claim; `kept`: the reader no longer gives it. */
const CLAIM_DECIDED = [
  'right',
  'kept',
  'added',
  'relation',
  'direction',
  'source',
  'target',
  'mode',
  'by',
] as const;
/** … to an actor: `split`: some of its mentions are another's now; `new`: the reader did not have it. */
const NODE_DECIDED = ['merged', 'split', 'kind', 'name', 'new'] as const;
/** … to an edge beyond what they did to its claims: a passage left it, or came to it because its ends changed. */
const EDGE_DECIDED = ['removed', 'actors'] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Farther out, numbers are too coarse to draw with. */
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-1e9), v.maxValue(1e9));
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

export const nodeSchema = v.object({
  key: text,
  attributes: v.object({
    label: text,
    kind: v.picklist(KINDS),
    aliases: v.array(v.string()),
    partOf: v.nullable(text),
    mentions: v.array(mentionSchema),
    x: coordinate,
    y: coordinate,
    decided: v.optional(v.array(v.picklist(NODE_DECIDED))),
  }),
});

export const claimSchema = v.object({
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
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Who read it so; absent where Edgewise alone does. */
  readBy: v.optional(v.pipe(v.array(text), v.minLength(1))),
  decided: v.optional(v.array(v.picklist(CLAIM_DECIDED))),
});

export const edgeSchema = v.object({
  key: text,
  source: text,
  target: text,
  attributes: v.object({
    relation: v.picklist(RELATIONS),
    family: v.picklist(FAMILIES),
    claims: v.pipe(v.array(claimSchema), v.minLength(1, 'no edge without a passage')),
    documents: count,
    sources: count,
    decided: v.optional(v.array(v.picklist(EDGE_DECIDED))),
  }),
});

/** The decisions that a graph was made with, and what the reader had instead, so that each can be taken back. */
const decidedSchema = v.object({
  /** Lines of decisions.jsonl, parsed. */
  decisions: v.array(v.record(v.string(), v.unknown())),
  /** Nodes and edges as they were read that decisions changed or removed. */
  nodes: v.array(nodeSchema),
  edges: v.array(edgeSchema),
  /** Keys of those that the reader did not have. */
  made: v.object({ nodes: v.array(text), edges: v.array(text) }),
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
    title: v.optional(text),
    corpus: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    documents: v.array(documentSchema),
    decided: v.optional(decidedSchema),
  }),
  nodes: v.array(nodeSchema),
  edges: v.array(edgeSchema),
});

export type GraphFile = v.InferOutput<typeof graphFileSchema>;
export type GraphDocument = GraphFile['attributes']['documents'][number];
export type GraphNode = GraphFile['nodes'][number];
export type GraphEdge = GraphFile['edges'][number];
export type GraphClaim = GraphEdge['attributes']['claims'][number];
export type ClaimDecided = (typeof CLAIM_DECIDED)[number];
export type NodeDecided = (typeof NODE_DECIDED)[number];
export type EdgeDecided = (typeof EDGE_DECIDED)[number];
export type GraphMention = GraphNode['attributes']['mentions'][number];
