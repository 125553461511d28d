/**
 * What is drawn between two actors. The relations of one family that run the same way between the same two ends are
 * one strand; symmetric relations run no way and have no arrow. Strands of one pair lie side by side, in lanes.
 */
import type { GraphEdge, GraphFile } from '../../model/graphFile.ts';
import type { Family } from '../../model/relations.ts';
import { FAMILIES, isSymmetric } from '../../model/relations.ts';

/** How firm a strand is: some claim asserted; none asserted but some reported or possible; all denied. */
export type Firmness = 'asserted' | 'tentative' | 'denied';

export interface Strand {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  /** Whether it runs from source to target; false for symmetric relations. */
  readonly directed: boolean;
  readonly firmness: Firmness;
  /** Independent documents behind it: copies count once. */
  readonly sources: number;
  readonly claims: number;
  /** Its edges, the strongest first: most sources, then most claims, then key. */
  readonly edges: readonly GraphEdge[];
  /** Lane counted from the middle of the pair's strands, positive to the right of source to target. */
  readonly lane: number;
}

/** Strands of these edges, pairs together. `original` maps a copy's document id to the one it copies. */
export function strandsOf(
  edges: readonly GraphEdge[],
  original: ReadonlyMap<string, string> = new Map(),
): Strand[] {
  const pairs = new Map<string, Map<string, GraphEdge[]>>();
  for (const edge of edges) {
    const pair = JSON.stringify([edge.source, edge.target].sort());
    const strands = pairs.get(pair) ?? new Map<string, GraphEdge[]>();
    const key = strandKey(edge);
    const members = strands.get(key);
    if (members) members.push(edge);
    else strands.set(key, [edge]);
    pairs.set(pair, strands);
  }
  return [...pairs.values()].flatMap((strands) => {
    const ordered = [...strands].sort(
      ([, [a]], [, [b]]) => rank(a) - rank(b) || compare(strandKey(a), strandKey(b)),
    );
    return ordered.map(([key, members], index) => {
      const lane = index - (ordered.length - 1) / 2;
      return strand(key, members, lane, original);
    });
  });
}

/** Ids of documents that are copies, with the id of what they copy. */
export const originals = (file: GraphFile): Map<string, string> =>
  new Map(
    file.attributes.documents.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf] as const])),
  );

function strandKey(edge: GraphEdge | undefined): string {
  if (!edge) return '';
  const { relation, family } = edge.attributes;
  return JSON.stringify([edge.source, edge.target, family, isSymmetric(relation) ? 'both' : 'to']);
}

function strand(
  key: string,
  members: readonly GraphEdge[],
  lane: number,
  original: ReadonlyMap<string, string>,
): Strand {
  const edges = [...members].sort(
    (a, b) =>
      b.attributes.sources - a.attributes.sources ||
      b.attributes.claims.length - a.attributes.claims.length ||
      compare(a.key, b.key),
  );
  const [first] = edges;
  if (!first) throw new Error('a strand has at least one edge');
  const claims = edges.flatMap((edge) => edge.attributes.claims);
  const documents = claims.map(({ passage }) => original.get(passage.document) ?? passage.document);
  // Lanes are counted in one sense for the whole pair, whichever way its strands run.
  const forward = compare(first.source, first.target) < 0;
  return {
    key,
    source: first.source,
    target: first.target,
    family: first.attributes.family,
    directed: !isSymmetric(first.attributes.relation),
    firmness: firmnessOf(claims.map(({ mode }) => mode)),
    sources: new Set(documents).size,
    claims: claims.length,
    edges,
    lane: lane === 0 ? 0 : forward ? lane : -lane,
  };
}

/** Firmness of a set of claims by their modes. */
export function firmnessOf(modes: readonly string[]): Firmness {
  if (modes.includes('asserted')) return 'asserted';
  return modes.every((mode) => mode === 'negated') ? 'denied' : 'tentative';
}

const rank = (edge: GraphEdge | undefined): number =>
  edge ? FAMILIES.indexOf(edge.attributes.family) : FAMILIES.length;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
