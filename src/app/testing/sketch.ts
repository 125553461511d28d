/** Small graph files for the tests of the canvas. */
import type { GraphEdge, GraphFile } from '../../model/graphFile.ts';
import { SCHEMA } from '../../model/graphFile.ts';
import { indexCorpus } from '../graph/corpus.ts';
import type { Filters } from '../graph/filters/filters.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import type { GraphView } from '../graph/view.ts';
import type { Kind, Mode, Relation } from '../../model/relations.ts';
import { familyOf, isSymmetric } from '../../model/relations.ts';

export interface EdgeSketch {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly modes?: readonly Mode[];
  readonly documents?: readonly string[];
}

/** An edge with one claim a mode; the claims' documents in turn. */
export function edge({
  source,
  relation,
  target,
  modes = ['asserted'],
  documents = ['a'],
}: EdgeSketch): GraphEdge {
  const ends = isSymmetric(relation) ? [source, target].sort() : [source, target];
  const [from = source, to = target] = ends;
  return {
    key: `${from}|${relation}|${to}`,
    source: from,
    target: to,
    attributes: {
      relation,
      family: familyOf(relation),
      claims: modes.map((mode, index) => ({
        id: `${from}|${relation}|${to}#${index}`,
        passage: { document: documents[index % documents.length] ?? 'a', start: 0, end: 4, exact: 'text' },
        spans: {},
        by: null,
        mode,
        date: null,
        rule: 'test',
        confidence: 0.9,
      })),
      documents: new Set(documents).size,
      sources: new Set(documents).size,
    },
  };
}

export interface NodeSketch {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly kind?: Kind;
  readonly label?: string;
  /** Key of the state or bloc that it is an organ of. */
  readonly partOf?: string;
}

/** A file of these nodes and edges; `copies` maps a document's id to the one it is a near copy of. */
export function sketchedFile(
  nodes: readonly NodeSketch[],
  edges: readonly GraphEdge[],
  copies: Readonly<Record<string, string>> = {},
): GraphFile {
  const ids = new Set(edges.flatMap(({ attributes }) => attributes.claims.map((c) => c.passage.document)));
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      schema: SCHEMA,
      generator: 'test',
      corpus: '0'.repeat(64),
      documents: [...ids].map((id) => ({
        id,
        file: `${id}.txt`,
        title: id,
        publisher: null,
        url: null,
        published: null,
        characters: 4,
        copyOf: copies[id] ?? null,
      })),
    },
    nodes: nodes.map(({ key, x, y, kind = 'state', label = key, partOf = null }) => ({
      key,
      attributes: { label, kind, aliases: [], partOf, mentions: [], x, y },
    })),
    edges: [...edges],
  };
}

/** The whole of such a file as a view; nodes that are not given are those that the edges need, all in one place. */
export function viewOf(
  edges: readonly GraphEdge[],
  nodes: readonly NodeSketch[] = [],
  copies: Readonly<Record<string, string>> = {},
  filters: Filters = NO_FILTERS,
): GraphView {
  const keys = new Set(edges.flatMap(({ source, target }) => [source, target]));
  for (const { key } of nodes) keys.delete(key);
  const all = [...nodes, ...[...keys].map((key) => ({ key, x: 0, y: 0 }))];
  return project(indexCorpus(sketchedFile(all, edges, copies)), filters);
}
