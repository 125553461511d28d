/** Who read a claim, in words. */
import { OWN_READER } from '../../model/claim.ts';
import type { ClaimOfEdge } from '../graph/index.ts';
import { elsewhere, readersOf } from '../graph/index.ts';

export const readerInWords = (reader: string): string => (reader === OWN_READER ? 'Edgewise' : reader);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

/** "Edgewise and Jane Doe read it so."; empty where Edgewise alone does. */
export function readBy(entry: ClaimOfEdge): string {
  if (entry.claim.readBy === undefined) return '';
  const readers = readersOf(entry).map(readerInWords);
  return readers.length > 1
    ? `${listed(readers)} read it so.`
    : `Read by ${listed(readers)}, not by Edgewise.`;
}

/** "read by Jane Doe", of claims that Edgewise reads none of; else empty. */
export function readElsewhere(claims: readonly ClaimOfEdge[]): string {
  const readers = elsewhere(claims);
  return readers.length === 0 ? '' : `read by ${listed(readers)}`;
}
