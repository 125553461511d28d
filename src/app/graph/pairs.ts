/** All that is said between two actors: their relations both ways, and every passage once, whatever it says of them. */
import type { FoldedClaim } from './copies.ts';
import { foldCopies } from './copies.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { append, otherEnd } from './corpus.ts';
import { datingOf } from './dates.ts';
import type { Tally } from './tally.ts';
import { tally } from './tally.ts';
import type { EdgeView, GraphView } from './view.ts';
import { byStrength } from './view.ts';

export const PAIR_ORDERS = ['source', 'time'] as const;
/** By source: as the texts have it, document after document, near copies last. By time: the earliest first, undated passages last. */
export type PairOrder = (typeof PAIR_ORDERS)[number];

/** A passage between two actors with all that it says of them, and the passages of near copies that say the same. */
export interface PairPassage {
  readonly claims: readonly ClaimOfEdge[];
  readonly copies: readonly (readonly ClaimOfEdge[])[];
}

export interface Pair extends Tally {
  /** Shown relations between the two, the strongest first. */
  readonly edges: readonly EdgeView[];
  readonly said: readonly PairPassage[];
  /** Claims between the two that the filters hide. */
  readonly hidden: number;
}

const placeOf = ({ claim: { passage } }: ClaimOfEdge): string =>
  `${passage.start}-${passage.end} ${passage.document}`;

/** What a view shows between two actors; time linear in the relations of the first, but for sorting. */
export function pairOf(view: GraphView, a: string, b: string, order: PairOrder): Pair {
  const { corpus } = view;
  const edges = (view.actors.get(a)?.edges ?? []).filter((edge) => otherEnd(edge, a) === b).sort(byStrength);
  const claims = edges.flatMap((edge) => edge.claims);
  const every = (corpus.edgesOf.get(a) ?? [])
    .filter((edge) => otherEnd(edge, a) === b)
    .reduce((sum, { attributes }) => sum + attributes.claims.length, 0);
  return {
    edges,
    said: inOrder(corpus, passagesOf(corpus, claims), order),
    hidden: every - claims.length,
    ...tally(corpus, claims),
  };
}

/** One for each stretch of text, near copies folded under what they copy. */
function passagesOf(corpus: Corpus, claims: readonly ClaimOfEdge[]): PairPassage[] {
  const at = new Map<string, ClaimOfEdge[]>();
  for (const claim of claims) append(at, placeOf(claim), claim);
  const first = [...at.values()].map(([claim]) => claim!);
  const whole = (claim: ClaimOfEdge): ClaimOfEdge[] => at.get(placeOf(claim)) ?? [claim];
  return foldCopies(corpus, first).map(({ entry, copies }: FoldedClaim): PairPassage => ({
    claims: whole(entry),
    copies: copies.map(whole),
  }));
}

function inOrder(corpus: Corpus, said: readonly PairPassage[], order: PairOrder): PairPassage[] {
  const documents = new Map(
    [...corpus.documents.values()]
      .sort((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null))
      .map(({ id }, index) => [id, index]),
  );
  const dateOf = ({ claims }: PairPassage): string => {
    const dates = claims.flatMap((claim) => datingOf(corpus, claim)?.date ?? []).sort();
    return dates[0] ?? UNDATED;
  };
  const bySource = (a: PairPassage, b: PairPassage): number => {
    const [one, other] = [a.claims[0]!.claim.passage, b.claims[0]!.claim.passage];
    return (
      (documents.get(one.document) ?? 0) - (documents.get(other.document) ?? 0) || one.start - other.start
    );
  };
  const byTime = (a: PairPassage, b: PairPassage): number => {
    const [one, other] = [dateOf(a), dateOf(b)];
    return one === other ? bySource(a, b) : one < other ? -1 : 1;
  };
  return [...said].sort(order === 'time' ? byTime : bySource);
}

/** Stands behind every ISO date. */
const UNDATED = '~';
