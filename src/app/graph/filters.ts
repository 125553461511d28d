/** What is shown and what is hidden, as pure functions of the corpus and the reader's choice. */
import type { GraphClaim, GraphEdge, GraphNode } from '../../model/graphFile.ts';
import type { Family, Kind, Mode } from '../../model/relations.ts';
import type { Corpus } from './corpus.ts';

/** What the reader has taken away; empty sets show everything. */
export interface Filters {
  readonly kinds: ReadonlySet<Kind>;
  readonly families: ReadonlySet<Family>;
  readonly modes: ReadonlySet<Mode>;
  readonly documents: ReadonlySet<string>;
}
export type Facet = keyof Filters;

export const NO_FILTERS: Filters = {
  kinds: new Set(),
  families: new Set(),
  modes: new Set(),
  documents: new Set(),
};

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly claims: number;
}

/** How many of each there are: nodes of a kind, edges of a family, claims of a mode and in a document. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const isFiltered = (filters: Filters): boolean =>
  filters.kinds.size + filters.families.size + filters.modes.size + filters.documents.size > 0;

/** Whether two choices hide the same. */
export const sameFilters = (a: Filters, b: Filters): boolean =>
  (Object.keys(a) as Facet[]).every(
    (facet) =>
      a[facet].size === b[facet].size && [...a[facet]].every((choice) => b[facet].has(choice as never)),
  );

export const claimShown = (claim: GraphClaim, filters: Filters): boolean =>
  !filters.modes.has(claim.mode) && !filters.documents.has(claim.passage.document);

const kindShown = (corpus: Corpus, key: string, filters: Filters): boolean => {
  const kind = corpus.nodes.get(key)?.attributes.kind;
  return kind !== undefined && !filters.kinds.has(kind);
};

/** An edge is shown while its family, both its ends' kinds and at least one of its claims are. */
export const edgeShown = (corpus: Corpus, edge: GraphEdge, filters: Filters): boolean =>
  !filters.families.has(edge.attributes.family) &&
  kindShown(corpus, edge.source, filters) &&
  kindShown(corpus, edge.target, filters) &&
  edge.attributes.claims.some((claim) => claimShown(claim, filters));

/** A node without any edge in the file is shown while a document that names it is; others need an edge that is shown. */
const aloneShown = (corpus: Corpus, node: GraphNode, filters: Filters): boolean =>
  corpus.edgesOf.get(node.key)?.length === 0 &&
  node.attributes.mentions.some(({ document }) => !filters.documents.has(document));

export function visibleParts(corpus: Corpus, filters: Filters): Visible {
  if (!isFiltered(filters))
    return {
      nodes: new Set(corpus.nodes.keys()),
      edges: new Set(corpus.edges.keys()),
      claims: corpus.claims.size,
    };
  const nodes = new Set<string>();
  const edges = new Set<string>();
  let claims = 0;
  for (const edge of corpus.file.edges) {
    if (!edgeShown(corpus, edge, filters)) continue;
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
    claims += edge.attributes.claims.filter((claim) => claimShown(claim, filters)).length;
  }
  for (const node of corpus.file.nodes)
    if (!filters.kinds.has(node.attributes.kind) && aloneShown(corpus, node, filters)) nodes.add(node.key);
  return { nodes, edges, claims };
}

/** How many there are of each choice while the other facets stay as they are (faceted counts). */
export function facetCounts(corpus: Corpus, filters: Filters): Counts {
  const without = (facet: Facet): Filters => ({ ...filters, [facet]: new Set() });
  const counts = { kinds: new Map(), families: new Map(), modes: new Map(), documents: new Map() } as Record<
    Facet,
    Map<string, number>
  >;
  const add = (facet: Facet, key: string): void => {
    counts[facet].set(key, (counts[facet].get(key) ?? 0) + 1);
  };
  for (const key of visibleParts(corpus, without('kinds')).nodes) {
    const node = corpus.nodes.get(key);
    if (node) add('kinds', node.attributes.kind);
  }
  const anyFamily = without('families');
  const anyMode = without('modes');
  const anyDocument = without('documents');
  for (const edge of corpus.file.edges) {
    if (edgeShown(corpus, edge, anyFamily)) add('families', edge.attributes.family);
    if (filters.families.has(edge.attributes.family)) continue;
    if (!kindShown(corpus, edge.source, filters) || !kindShown(corpus, edge.target, filters)) continue;
    for (const claim of edge.attributes.claims) {
      if (claimShown(claim, anyMode)) add('modes', claim.mode);
      if (claimShown(claim, anyDocument)) add('documents', claim.passage.document);
    }
  }
  return counts;
}

/** The same filters with one choice shown or hidden. */
export function toggled(filters: Filters, facet: Facet, choice: string): Filters {
  const hidden = new Set<string>(filters[facet]);
  if (!hidden.delete(choice)) hidden.add(choice);
  return { ...filters, [facet]: hidden };
}

/** The same filters with only one choice of a facet shown; with it alone shown already, all of them. */
export function onlyOne(filters: Filters, facet: Facet, choice: string, all: readonly string[]): Filters {
  const others = all.filter((other) => other !== choice);
  const alone =
    !filters[facet].has(choice as never) && others.every((other) => filters[facet].has(other as never));
  return { ...filters, [facet]: new Set(alone ? [] : others) };
}
