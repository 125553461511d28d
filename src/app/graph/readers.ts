/** Who read claims so: Edgewise, or others whose readings the graph was built with. */
import { OWN_READER, readersOf as readersOfClaim } from '../../model/claim.ts';
import type { ClaimOfEdge } from './corpus.ts';

/** By name, Edgewise first where it is among them. */
export const readersOf = ({ claim }: Pick<ClaimOfEdge, 'claim'>): readonly string[] => readersOfClaim(claim);

/** Readers other than Edgewise on whom these claims stand alone; empty where it reads any of them itself. */
export function elsewhere(claims: readonly ClaimOfEdge[]): string[] {
  const readers = new Set(claims.flatMap(readersOf));
  return readers.has(OWN_READER) ? [] : [...readers].sort();
}
