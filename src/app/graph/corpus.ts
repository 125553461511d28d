/** The graph file with the look-ups that the page needs, made once after loading. */
import type { GraphClaim, GraphDocument, GraphEdge, GraphFile, GraphNode } from '../../model/graphFile.ts';
import type { Mode } from '../../model/relations.ts';
import type { Span } from '../../model/span.ts';

/** A claim with the edge it stands on, as the page shows it. */
export interface ClaimOfEdge {
  readonly claim: GraphClaim;
  readonly edge: GraphEdge;
  /** Who says it: whom the text attributes it to; of a comment, who comments. Null: the article itself. */
  readonly speaker: string | null;
  /** As the file has it, but a comment is somebody's opinion, which the article reports: never a plain fact. */
  readonly mode: Mode;
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
  /** By id, in the order of the file. */
  readonly claims: ReadonlyMap<string, ClaimOfEdge>;
  /** Claims of an edge in the order of the file. */
  readonly claimsOf: ReadonlyMap<string, readonly ClaimOfEdge[]>;
  /** Edges that begin or end at a node, in the order of the file. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Claims whose speaker a node is. */
  readonly saidBy: ReadonlyMap<string, readonly ClaimOfEdge[]>;
  /** Passages of a document in text order. */
  readonly passagesOf: ReadonlyMap<string, readonly MarkedPassage[]>;
}

/** Indexes a valid graph file; time and space linear in its size, but for sorting. */
export function indexCorpus(file: GraphFile): Corpus {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const documents = new Map<string, GraphDocument>();
  const edgesOf = new Map<string, GraphEdge[]>();
  const saidBy = new Map<string, ClaimOfEdge[]>();
  const claims = new Map<string, ClaimOfEdge>();
  const claimsOf = new Map<string, readonly ClaimOfEdge[]>();
  for (const document of file.attributes.documents) documents.set(document.id, document);
  for (const node of file.nodes) {
    nodes.set(node.key, node);
    edgesOf.set(node.key, []);
  }
  for (const edge of file.edges) {
    edges.set(edge.key, edge);
    edgesOf.get(edge.source)?.push(edge);
    edgesOf.get(edge.target)?.push(edge);
    const own = edge.attributes.claims.map((claim) => claimOf(claim, edge));
    claimsOf.set(edge.key, own);
    for (const entry of own) {
      claims.set(entry.claim.id, entry);
      if (entry.speaker !== null) append(saidBy, entry.speaker, entry);
    }
  }
  let passages: Corpus['passagesOf'] | null = null;
  return {
    file,
    nodes,
    edges,
    documents,
    claims,
    claimsOf,
    edgesOf,
    saidBy,
    // The graph is drawn without them.
    get passagesOf() {
      return (passages ??= passagesIn(claims.values()));
    },
  };
}

function passagesIn(claims: Iterable<ClaimOfEdge>): Corpus['passagesOf'] {
  const passages = new Map<string, Map<string, ClaimOfEdge[]>>();
  for (const entry of claims) {
    const { document, start, end } = entry.claim.passage;
    const ofDocument = passages.get(document) ?? new Map<string, ClaimOfEdge[]>();
    passages.set(document, ofDocument);
    append(ofDocument, `${start}-${end}`, entry);
  }
  return new Map(
    [...passages].map(([document, ofDocument]) => [
      document,
      [...ofDocument.values()].map(toPassage).sort(inText),
    ]),
  );
}

function claimOf(claim: GraphClaim, edge: GraphEdge): ClaimOfEdge {
  const comment = edge.attributes.relation === 'comments_on';
  return {
    claim,
    edge,
    speaker: claim.by ?? (comment ? edge.source : null),
    mode: comment && claim.mode === 'asserted' ? 'reported' : claim.mode,
  };
}

/** Adds a value to the list of a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function toPassage(claims: ClaimOfEdge[]): MarkedPassage {
  const { start, end, exact } = claims[0]!.claim.passage;
  return { start, end, exact, claims };
}

const inText = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The other end of an edge. */
export const otherEnd = (edge: Pick<GraphEdge, 'source' | 'target'>, node: string): string =>
  edge.source === node ? edge.target : edge.source;

/** A node's name, for keys that are known to be in the file. */
export const labelOf = (corpus: Corpus, key: string): string =>
  corpus.nodes.get(key)?.attributes.label ?? key;

/** A document's title, or its file where it has none. */
export const titleOf = (document: GraphDocument): string =>
  document.title.trim() || document.file || document.id;

/** The document whose words these are: a near copy's is the one that it copies. */
export const originOf = (corpus: Corpus, document: string): string =>
  corpus.documents.get(document)?.copyOf ?? document;
