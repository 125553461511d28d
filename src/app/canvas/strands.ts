/**
 * What is drawn between two actors. The relations of one family that run the same way between the same two ends are
 * one strand; symmetric relations run no way and have no arrow. Strands of one pair lie side by side, in lanes.
 */
import type { Family } from '../../model/relations.ts';
import { FAMILIES, isSymmetric } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus, EdgeView, GraphView, Tally } from '../graph/index.ts';
import { byStrength, elsewhere, tally } from '../graph/index.ts';

/** Its counts and its firmness are those of the shown claims of all its relations together. */
export interface Strand extends Tally {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly family: Family;
  /** Whether it runs from source to target; false for symmetric relations. */
  readonly directed: boolean;
  readonly claims: readonly ClaimOfEdge[];
  /** Its relations, the strongest first. */
  readonly edges: readonly EdgeView[];
  /** Whether others alone read it: none of its claims is Edgewise's own reading. */
  readonly elsewhere: boolean;
  /** Lane counted from the middle of the pair's strands, positive to the right of source to target. */
  readonly lane: number;
}

/** The strands of what a view shows, those of a pair together. */
export function strandsOf({ corpus, edges }: Pick<GraphView, 'corpus' | 'edges'>): Strand[] {
  const pairs = new Map<string, Map<string, EdgeView[]>>();
  for (const edge of edges.values()) {
    const pair = JSON.stringify([edge.source, edge.target].sort());
    const strands = pairs.get(pair) ?? new Map<string, EdgeView[]>();
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
    return ordered.map(([key, members], index) =>
      strand(corpus, key, members, index - (ordered.length - 1) / 2),
    );
  });
}

const strandKey = (edge: EdgeView | undefined): string =>
  edge
    ? JSON.stringify([edge.source, edge.target, edge.family, isSymmetric(edge.relation) ? 'both' : 'to'])
    : '';

function strand(corpus: Corpus, key: string, members: readonly EdgeView[], lane: number): Strand {
  const edges = [...members].sort(byStrength);
  const [first] = edges;
  if (!first) throw new Error('a strand has at least one edge');
  const { source, target, family, relation } = first;
  const claims = edges.flatMap((edge) => edge.claims);
  // Lanes are counted in one sense for the whole pair, whichever way its strands run.
  const forward = compare(source, target) < 0;
  return {
    key,
    source,
    target,
    family,
    directed: !isSymmetric(relation),
    claims,
    edges,
    elsewhere: elsewhere(claims).length > 0,
    lane: lane === 0 ? 0 : forward ? lane : -lane,
    ...tally(corpus, claims),
  };
}

const rank = (edge: EdgeView | undefined): number => (edge ? FAMILIES.indexOf(edge.family) : FAMILIES.length);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
