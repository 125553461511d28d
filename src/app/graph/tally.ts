/** What a set of claims comes to: counted, and how firmly it is said. The one definition of both. */
import type { Mode } from '../../model/relations.ts';
import { MODES } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { originOf } from './corpus.ts';
import { elsewhere } from './readers.ts';

/**
 * How firmly a set of claims is made: plainly by some of them and denied by none; only reported, held possible, or read
 * unsurely; denied by all; denied by some and not by others.
 */
export const FIRMNESSES = ['asserted', 'tentative', 'disputed', 'denied'] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** Of a hundred claims found like a sure one at least so many are right, as measured on annotated texts. */
const SURE = 0.7;

/**
 * Whether a claim is sure enough to make a full line by itself. What a person decided is; what others alone read was never
 * measured, and is taken at its word.
 */
export const isSure = (entry: ClaimOfEdge): boolean =>
  entry.claim.confidence >= SURE || entry.claim.decided !== undefined || elsewhere([entry]).length > 0;

export interface Tally {
  /** Distinct stretches of text. */
  readonly passages: number;
  readonly documents: number;
  /** Independent documents: a near copy and what it copies are one. */
  readonly sources: number;
  /** Claims of each mode that occurs, the commonest first. */
  readonly modes: ReadonlyMap<Mode, number>;
  readonly firmness: Firmness;
}

export function tally(corpus: Corpus, claims: readonly ClaimOfEdge[]): Tally {
  const [first] = claims;
  // Most relations of a large graph.
  if (first && claims.length === 1) return (isSure(first) ? SINGLE.sure : SINGLE.unsure)[first.mode];
  const passages = new Set<string>();
  const documents = new Set<string>();
  const counts = new Map<Mode, number>();
  for (const { claim, mode } of claims) {
    const { document, start, end } = claim.passage;
    passages.add(`${start}-${end} ${document}`);
    documents.add(document);
    counts.set(mode, (counts.get(mode) ?? 0) + 1);
  }
  return {
    passages: passages.size,
    documents: documents.size,
    sources: new Set([...documents].map((id) => originOf(corpus, id))).size,
    modes: new Map([...counts].sort(([a, m], [b, n]) => n - m || MODES.indexOf(a) - MODES.indexOf(b))),
    firmness: firmnessOf(claims.map((entry) => ({ mode: entry.mode, sure: isSure(entry) }))),
  };
}

const single = (mode: Mode, sure: boolean): Tally => ({
  passages: 1,
  documents: 1,
  sources: 1,
  modes: new Map([[mode, 1]]),
  firmness: firmnessOf([{ mode, sure }]),
});
const ofEach = (sure: boolean): Readonly<Record<Mode, Tally>> =>
  Object.fromEntries(MODES.map((mode) => [mode, single(mode, sure)])) as Record<Mode, Tally>;

/** What one claim comes to, by its mode. */
const SINGLE = { sure: ofEach(true), unsure: ofEach(false) };

/** Firmness of claims that are made and found so. */
export function firmnessOf(claims: Iterable<{ readonly mode: Mode; readonly sure: boolean }>): Firmness {
  let [plain, denied, told] = [false, false, false];
  for (const { mode, sure } of claims) {
    plain ||= mode === 'asserted' && sure;
    denied ||= mode === 'negated' && sure;
    told ||= mode !== 'negated';
  }
  if (!told) return 'denied';
  if (denied) return 'disputed';
  return plain ? 'asserted' : 'tentative';
}
