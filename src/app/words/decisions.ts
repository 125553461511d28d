/** Decisions in words. */
import type { ClaimDecided, EdgeDecided, GraphClaim, NodeDecided } from '../../model/graphFile.ts';

const CLAIM: Readonly<Record<ClaimDecided, string>> = {
  right: 'called right',
  kept: 'kept, though the reader no longer gives it',
  added: 'added',
  relation: 'relation set',
  direction: 'direction set',
  source: 'who acts set',
  target: 'on whom set',
  mode: 'firmness set',
  by: 'speaker set',
};
const NODE: Readonly<Record<NodeDecided, string>> = {
  merged: 'several made one',
  split: 'mentions parted',
  kind: 'kind set',
  name: 'name set',
  new: 'added',
};

/** "Called right, by a person"; null where the passage is as it was read. */
export function decidedInWords({ decided }: Pick<GraphClaim, 'decided'>): string | null {
  if (!decided || decided.length === 0) return null;
  return capital(`${decided.map((what) => CLAIM[what]).join(', ')}, by a person`);
}

export const actorDecidedInWords = (decided: readonly NodeDecided[] | undefined): string | null =>
  decided && decided.length > 0
    ? capital(`${decided.map((what) => NODE[what]).join(', ')}, by a person`)
    : null;

/** What decisions did to a relation; null where it is as it was read. */
export function edgeDecidedInWords(
  decided: readonly EdgeDecided[] | undefined,
  claims: readonly Pick<GraphClaim, 'decided'>[],
): string | null {
  const made = claims.filter((claim) => claim.decided?.includes('added') || claim.decided?.includes('kept'));
  const parts = [
    ...(made.length > 0 && made.length === claims.length ? ['made'] : []),
    ...(made.length < claims.length && claims.some((claim) => claim.decided) ? ['judged'] : []),
    ...(decided?.includes('removed') ? ['passages taken away'] : []),
    ...(decided?.includes('actors') ? ['actors changed'] : []),
  ];
  return parts.length === 0 ? null : capital(`${parts.join(', ')}, by a person`);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
