/**
 * A quick look at whether a parsed JSON value has the shape of a graph file, as `graphSchema.ts` defines it: nothing is copied,
 * and no fault is put into words. What it lets through, the schema lets through as it is; what it does not, the schema decides.
 */
import type {
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphFile,
  GraphMention,
  GraphNode,
} from './graphSchema.ts';
import { FAMILIES, FORMS, KINDS, MODES, RELATIONS } from './relations.ts';
import { SCHEMA } from './schemas.ts';

type Test = (value: unknown) => boolean;

const string: Test = (value) => typeof value === 'string';
const filled: Test = (value) => typeof value === 'string' && value !== '';
const maybe: Test = (value) => value === null || typeof value === 'string';
const whole =
  (least: number): Test =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least;
const offset = whole(0);
const between =
  (least: number, most: number): Test =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const coordinate = between(-1e9, 1e9);
const only =
  (expected: unknown): Test =>
  (value) =>
    value === expected;
const one = (choices: readonly string[]): Test => {
  const known = new Set<unknown>(choices);
  return (value) => known.has(value);
};
const list =
  (test: Test, least = 0): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(test);

/** An object with these properties and no others; those of `optional` may be absent. */
function record<T>(
  tests: { readonly [K in keyof T]-?: Test },
  optional: readonly (keyof T & string)[] = [],
): Test {
  const known = Object.assign(Object.create(null), tests) as Record<string, Test>;
  const free = new Set<string>(optional);
  const needed = Object.keys(tests).length - free.size;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const key in value) {
      const test = known[key];
      if (!test?.((value as Record<string, unknown>)[key])) return false;
      if (!free.has(key)) found += 1;
    }
    return found === needed;
  };
}

const stretch = record<{ start: number; end: number }>({ start: offset, end: offset });
const span: Test = (value) =>
  stretch(value) && (value as { start: number }).start < (value as { end: number }).end;

const claim = record<Omit<GraphClaim, 'decided'>>(
  {
    id: filled,
    passage: record<GraphClaim['passage']>({ document: filled, start: offset, end: offset, exact: filled }),
    spans: record<GraphClaim['spans']>({ source: span, target: span, trigger: span }, [
      'source',
      'target',
      'trigger',
    ]),
    by: maybe,
    mode: one(MODES),
    date: maybe,
    rule: filled,
    confidence: between(0, 1),
    readBy: list(filled, 1),
  },
  ['readBy'],
);

const edge = record<GraphEdge>({
  key: filled,
  source: filled,
  target: filled,
  attributes: record<Omit<GraphEdge['attributes'], 'decided'>>({
    relation: one(RELATIONS),
    family: one(FAMILIES),
    claims: list(claim, 1),
    documents: whole(1),
    sources: whole(1),
  }),
});

const node = record<GraphNode>({
  key: filled,
  attributes: record<Omit<GraphNode['attributes'], 'decided'>>({
    label: filled,
    kind: one(KINDS),
    aliases: list(string),
    partOf: (value) => value === null || filled(value),
    mentions: list(
      record<GraphMention>({
        document: filled,
        start: offset,
        end: offset,
        text: string,
        form: one(FORMS),
      }),
    ),
    x: coordinate,
    y: coordinate,
  }),
});

const graph = record<GraphFile>({
  options: record<GraphFile['options']>({
    type: only('directed'),
    multi: only(true),
    allowSelfLoops: only(false),
  }),
  attributes: record<Omit<GraphFile['attributes'], 'decided'>>(
    {
      schema: only(SCHEMA),
      generator: filled,
      title: filled,
      corpus: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
      documents: list(
        record<GraphDocument>({
          id: filled,
          file: string,
          title: string,
          publisher: maybe,
          url: maybe,
          published: maybe,
          characters: offset,
          copyOf: maybe,
        }),
      ),
    },
    ['title'],
  ),
  nodes: list(node),
  edges: list(edge),
});

/**
 * Whether a parsed JSON value has the shape of a graph file of today's schema that carries no decisions; one that has not may
 * be a graph file all the same.
 */
export const hasGraphShape = (value: unknown): value is GraphFile => graph(value);
