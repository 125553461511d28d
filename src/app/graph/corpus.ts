/** The graph file with the look-ups that the page needs, made once after loading. */
import type { GraphClaim, GraphDocument, GraphEdge, GraphFile, GraphNode } from '../../model/graphFile.ts';
import type { Span } from '../../model/span.ts';

/** A claim with the edge it stands on. */
export interface ClaimOfEdge {
  readonly claim: GraphClaim;
  readonly edge: GraphEdge;
}

/** One stretch of a document with every claim that stands on exactly it. */
export interface MarkedPassage extends Span {
  readonly exact: string;
  readonly claims: readonly ClaimOfEdge[];
}

export interface Corpus {
  readonly file: GraphFile;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly claims: ReadonlyMap<string, ClaimOfEdge>;
  /** Edges that begin or end at a node, those with most independent sources first. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Claims that the texts attribute to a node. */
  readonly saidBy: ReadonlyMap<string, readonly ClaimOfEdge[]>;
  /** Passages of a document in text order. */
  readonly passagesOf: ReadonlyMap<string, readonly MarkedPassage[]>;
  /** Distinct passages of all documents. */
  readonly passageCount: number;
}

/** Indexes a valid graph file; time and space linear in its size, but for sorting. */
export function indexCorpus(file: GraphFile): Corpus {
  const edgesOf = new Map<string, GraphEdge[]>(file.nodes.map(({ key }) => [key, []]));
  const saidBy = new Map<string, ClaimOfEdge[]>();
  const claims = new Map<string, ClaimOfEdge>();
  const passages = new Map<string, Map<string, ClaimOfEdge[]>>();
  for (const edge of file.edges) {
    edgesOf.get(edge.source)?.push(edge);
    edgesOf.get(edge.target)?.push(edge);
    for (const claim of edge.attributes.claims) {
      const entry = { claim, edge };
      claims.set(claim.id, entry);
      if (claim.by !== null) append(saidBy, claim.by, entry);
      const { document, start, end } = claim.passage;
      const ofDocument = passages.get(document) ?? new Map<string, ClaimOfEdge[]>();
      passages.set(document, ofDocument);
      append(ofDocument, `${start}-${end}`, entry);
    }
  }
  for (const edges of edgesOf.values()) edges.sort(byWeight);
  const passagesOf = new Map(
    [...passages].map(([document, ofDocument]) => [
      document,
      [...ofDocument.values()].map(toPassage).sort(inText),
    ]),
  );
  return {
    file,
    nodes: new Map(file.nodes.map((node) => [node.key, node])),
    edges: new Map(file.edges.map((edge) => [edge.key, edge])),
    documents: new Map(file.attributes.documents.map((document) => [document.id, document])),
    claims,
    edgesOf,
    saidBy,
    passagesOf,
    passageCount: [...passagesOf.values()].reduce((sum, list) => sum + list.length, 0),
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function toPassage(claims: ClaimOfEdge[]): MarkedPassage {
  const { start, end, exact } = claims[0]!.claim.passage;
  return { start, end, exact, claims };
}

const inText = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

const byWeight = (a: GraphEdge, b: GraphEdge): number =>
  b.attributes.sources - a.attributes.sources ||
  b.attributes.claims.length - a.attributes.claims.length ||
  (a.key < b.key ? -1 : 1);

/** The other end of an edge. */
export const otherEnd = (edge: GraphEdge, node: string): string =>
  edge.source === node ? edge.target : edge.source;

/** A node's name, for keys that are known to be in the file. */
export const labelOf = (corpus: Corpus, key: string): string =>
  corpus.nodes.get(key)?.attributes.label ?? key;

/** A document's title, or its file where it has none. */
export const titleOf = (document: GraphDocument): string =>
  document.title.trim() || document.file || document.id;

/** Relations between the same two actors, in either direction, as the file orders them. */
export function edgesBetween(corpus: Corpus, a: string, b: string): readonly GraphEdge[] {
  return (corpus.edgesOf.get(a) ?? []).filter((edge) => otherEnd(edge, a) === b);
}
