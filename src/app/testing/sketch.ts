/** Small graph files for the tests of the canvas. */
import type { GraphEdge, GraphFile } from '../../model/graphFile.ts';
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
}

/** A file of these nodes and edges. */
export function file(nodes: readonly NodeSketch[], edges: readonly GraphEdge[]): GraphFile {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { schema: 'edgewise-graph/2', generator: 'test', corpus: '0'.repeat(64), documents: [] },
    nodes: nodes.map(({ key, x, y, kind = 'state', label = key }) => ({
      key,
      attributes: { label, kind, aliases: [], partOf: null, mentions: [], x, y },
    })),
    edges: [...edges],
  };
}
