/** Claims of all documents, gathered under the edge that they support. */
import { OWN_READER, type LocalClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { GraphClaim, GraphEdge } from '../model/graphFile.ts';
import { familyOf, isSymmetric, type Relation } from '../model/relations.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Analysis, Cast } from './analysis.ts';
import { guessedOffices } from './guessedOffices.ts';
import { compare } from './order.ts';

interface Gathered {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  /** By document and passage: one claim for each. */
  readonly claims: Map<string, GraphClaim>;
}

/** Joins the parts of keys and claim ids: it stands in no slug, and addresses hold it as it is. */
const JOINT = '~';

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
  for (const { document, claims } of analyses)
    for (const claim of ownFirst(claims)) {
      if (claim.readBy === undefined && yields(document.id, claim)) continue;
      const ends = orient(claim, document.id, cast);
      if (ends === null || ends.source === ends.target) continue;
      const key = [ends.source, claim.relation, ends.target].join(JOINT);
      const edge = edges.get(key) ?? { ...ends, relation: claim.relation, claims: new Map() };
      edges.set(key, edge);
      const found = toClaim(claim, document, key, ends.swapped, cast);
      if (claim.readBy !== undefined) {
        addReading(edge.claims, found, claim.readBy);
        continue;
      }
      const known = edge.claims.get(found.id);
      if (!known || isBetter(found, known)) edge.claims.set(found.id, found);
    }
  return [...edges]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, { source, relation, target, claims }]): GraphEdge => {
      const found = [...claims.values()].sort(byPlace);
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

/**
 * A reading that agrees with a claim on the same words (as firm, of the same speaker) is named beside it; any other is a claim of its
 * own, whatever else stands on its passage: a reading never overwrites another.
 */
function addReading(claims: Map<string, GraphClaim>, found: GraphClaim, reader: string): void {
  const agrees = [...claims.values()]
    .sort(byPlace)
    .find(
      ({ passage, mode, by }) =>
        passage.document === found.passage.document &&
        overlaps(passage, found.passage) &&
        mode === found.mode &&
        by === found.by,
    );
  if (agrees) {
    const readBy = [...new Set([...(agrees.readBy ?? [OWN_READER]), reader])];
    claims.set(agrees.id, { ...agrees, readBy });
    return;
  }
  const free = (number: number): string => (number === 1 ? found.id : `${found.id}${JOINT}${number}`);
  let number = 1;
  while (claims.has(free(number))) number += 1;
  const id = free(number);
  claims.set(id, { ...found, id, readBy: [reader] });
}

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

const marked = ({ spans }: GraphClaim): number => Object.keys(spans).length;

/** More spans first, then the earlier trigger, then the rule's name: a choice that no order of the claims changes. */
function isBetter(a: GraphClaim, b: GraphClaim): boolean {
  const first = ({ spans }: GraphClaim): number => spans.trigger?.start ?? Infinity;
  const order = marked(b) - marked(a) || first(a) - first(b) || compare(JSON.stringify(a), JSON.stringify(b));
  return order < 0;
}

const byPlace = (a: GraphClaim, b: GraphClaim): number =>
  compare(a.passage.document, b.passage.document) ||
  a.passage.start - b.passage.start ||
  a.passage.end - b.passage.end;
