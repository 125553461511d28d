/** What a file is written from: a graph file, or the part of one that is shown, and what links of it begin with. */
import type { GraphClaim, GraphDocument, GraphEdge, GraphFile, GraphNode } from '../model/graphFile.ts';
import { wordingOf } from '../model/wording.ts';
import type { Mode, Relation } from '../model/relations.ts';

/** Plain data, so that it can be handed to a worker. */
export interface Material {
  /** Nodes, edges and claims that are to be written, and no others. */
  readonly file: GraphFile;
  /** Actors who are not among its nodes, but say what a passage tells. */
  readonly speakers: readonly GraphNode[];
  /** Names by key, also of actors who only speak in a passage and are not among the nodes. */
  readonly names: ReadonlyMap<string, string>;
  /** Address of the page without its hash, such as `https://example.org/graph/`; empty gives links a hash alone. */
  readonly page: string;
}

/** A claim with all that it needs to be told apart from the graph. */
export interface Statement {
  readonly claim: GraphClaim;
  readonly edge: GraphEdge;
  readonly document: GraphDocument;
  /** "Russia aids Kazakhstan". */
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  /** Key of who says it: whom the text attributes it to; of a comment, who comments. */
  readonly speaker: string | null;
  /** The file's own, but a comment is an opinion, which the article reports. */
  readonly mode: Mode;
}

/** Every claim, edge by edge, in the order of the file. @throws Error for a claim on a document that is not in the file */
export function statementsOf({ file, names }: Material): Statement[] {
  const documents = new Map(file.attributes.documents.map((document) => [document.id, document]));
  return file.edges.flatMap((edge) => {
    const { relation, claims } = edge.attributes;
    const [source, target] = [nameOf(names, edge.source), nameOf(names, edge.target)];
    const comment = relation === 'comments_on';
    return claims.map((claim): Statement => {
      const document = documents.get(claim.passage.document);
      if (!document) throw new Error(`claim ${claim.id}: no document ${claim.passage.document}`);
      return {
        claim,
        edge,
        document,
        sentence: `${source} ${wordingOf(edge).active} ${target}`,
        source,
        target,
        speaker: claim.by ?? (comment ? edge.source : null),
        mode: shownMode(relation, claim.mode),
      };
    });
  });
}

export const nameOf = (names: ReadonlyMap<string, string>, key: string): string => names.get(key) ?? key;

/** The address that opens one passage. */
export const claimLink = (page: string, id: string): string => `${page}#/claim/${encodeURIComponent(id)}`;

/** Dates of an edge's claims, earliest first; ISO 8601 of any precision sorts as text. */
export const datesOf = ({ attributes }: GraphEdge): string[] =>
  [...new Set(attributes.claims.flatMap(({ date }) => date ?? []))].sort();

/** How firmly its claims are made, each way once; a comment is an opinion, which the article reports. */
export const modesOf = ({ attributes: { relation, claims } }: GraphEdge): Mode[] =>
  [...new Set(claims.map(({ mode }) => shownMode(relation, mode)))].sort();

const shownMode = (relation: Relation, mode: Mode): Mode =>
  relation === 'comments_on' && mode === 'asserted' ? 'reported' : mode;

/** The whole of a graph file. */
export const wholeOf = (file: GraphFile, page = ''): Material => ({
  file,
  speakers: [],
  names: new Map(file.nodes.map(({ key, attributes }) => [key, attributes.label])),
  page,
});
