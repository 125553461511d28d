/** What a set of claims comes to: counted, and how firmly it is said. The one definition of both. */
import type { Mode } from '../../model/relations.ts';
import { MODES } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { originOf } from './corpus.ts';

/**
 * How firmly a set of claims is made: plainly by some of them and denied by none; only reported or held possible;
 * denied by all; denied by some and not by others.
 */
export const FIRMNESSES = ['asserted', 'tentative', 'disputed', 'denied'] as const;
export type Firmness = (typeof FIRMNESSES)[number];

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
  if (first && claims.length === 1) return SINGLE[first.mode]; // most relations of a large graph
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
    firmness: firmnessOf(counts.keys()),
  };
}

const single = (mode: Mode): Tally => ({
  passages: 1,
  documents: 1,
  sources: 1,
  modes: new Map([[mode, 1]]),
  firmness: firmnessOf([mode]),
});

/** What one claim comes to, by its mode. */
const SINGLE = Object.fromEntries(MODES.map((mode) => [mode, single(mode)])) as Readonly<Record<Mode, Tally>>;

/** Firmness of claims that have these modes. */
export function firmnessOf(modes: Iterable<Mode>): Firmness {
  const found = new Set(modes);
  if (found.has('negated')) return found.size === 1 ? 'denied' : 'disputed';
  return found.has('asserted') ? 'asserted' : 'tentative';
}
