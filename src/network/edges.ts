/** Claims of all documents, gathered under the edge that they support. */
import type { LocalClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { GraphClaim, GraphEdge } from '../model/graphFile.ts';
import { familyOf, isSymmetric, type Relation } from '../model/relations.ts';
import { contains, type Span } from '../model/span.ts';
import type { Analysis, Cast } from './analysis.ts';
import { guessedOffices } from './guessedOffices.ts';
import { compare } from './order.ts';
import { JOINT, Told, byPlace } from './told.ts';

interface Gathered {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly claims: GraphClaim[];
}

/**
 * One edge for each source, relation and target, in order of key. A claim of an actor on itself, or on one without a node, is dropped; of two on
 * one passage the one that marks more of it stays.
 */
export function collectEdges(
  analyses: readonly Analysis[],
  cast: Cast,
  copies: ReadonlyMap<string, string>,
): GraphEdge[] {
  const edges = new Map<string, Gathered>();
  const yields = guessedOffices(analyses, cast);
  for (const { document, claims } of analyses) {
    const here = new Map<Gathered, Told>();
    for (const claim of ownFirst(claims)) {
      if (claim.readBy === undefined && yields(document.id, claim)) continue;
      const ends = orient(claim, document.id, cast);
      if (ends === null || ends.source === ends.target) continue;
      const key = [ends.source, claim.relation, ends.target].join(JOINT);
      const edge = edges.get(key) ?? { ...ends, relation: claim.relation, claims: [] };
      edges.set(key, edge);
      const told = here.get(edge) ?? new Told();
      here.set(edge, told);
      const found = toClaim(claim, document, key, ends.swapped, cast);
      if (claim.readBy === undefined) told.own(found);
      else told.reading(found, claim.readBy);
    }
    for (const [edge, told] of here) for (const claim of told.claims()) edge.claims.push(claim);
  }
  return [...edges]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, { source, relation, target, claims }]): GraphEdge => {
      const found = claims.sort(byPlace);
      const documents = new Set(found.map(({ passage }) => passage.document));
      const sources = new Set([...documents].map((id) => copies.get(id) ?? id));
      const family = familyOf(relation);
      return {
        key,
        source,
        target,
        attributes: { relation, family, claims: found, documents: documents.size, sources: sources.size },
      };
    });
}

/** What Edgewise reads, then the readings of others in order of their readers' names. */
const ownFirst = (claims: readonly LocalClaim[]): LocalClaim[] =>
  [...claims].sort((a, b) => compare(a.readBy ?? '', b.readBy ?? ''));

/** The ends' keys, those of a symmetric relation in order; null where an end has no node. */
function orient(
  { relation, source, target }: LocalClaim,
  document: string,
  cast: Cast,
): { source: string; target: string; swapped: boolean } | null {
  const [from, to] = [cast.keyOf(document, source), cast.keyOf(document, target)];
  if (from === null || to === null) return null;
  const swapped = isSymmetric(relation) && from > to;
  return swapped ? { source: to, target: from, swapped } : { source: from, target: to, swapped };
}

function toClaim(
  claim: LocalClaim,
  document: Document,
  edge: string,
  swapped: boolean,
  cast: Cast,
): GraphClaim {
  const { passage, by, mode, date, rule, confidence } = claim;
  const inside = (span: Span | undefined): Span | undefined =>
    span && contains(passage, span) ? { start: span.start, end: span.end } : undefined;
  const source = inside(swapped ? claim.spans.target : claim.spans.source);
  const target = inside(swapped ? claim.spans.source : claim.spans.target);
  const trigger = inside(claim.spans.trigger);
  const exact = document.text.slice(passage.start, passage.end);
  return {
    id: [edge, document.id, `${passage.start}-${passage.end}`].join(JOINT),
    passage: { document: document.id, start: passage.start, end: passage.end, exact },
    spans: { ...(source && { source }), ...(target && { target }), ...(trigger && { trigger }) },
    by: by === null ? null : cast.keyOf(document.id, by),
    mode,
    date,
    rule,
    confidence,
  };
}
