/** Near copies folded under the text they copy: what says the same twice is shown once. */
import type { ClaimOfEdge, Corpus } from './corpus.ts';

/** Share of words in common (Dice's coefficient) from which a copy's passage is folded under its original. */
const COPY_SIMILARITY = 0.45;

/** One passage of an independent text, with the passages of near copies that say the same. */
export interface FoldedClaim {
  readonly entry: ClaimOfEdge;
  readonly copies: readonly ClaimOfEdge[];
}

/**
 * Folds the claims of one edge. A claim of a copy goes under the most similar claim of the document it copies (Dice's
 * coefficient over words, Dice 1945); one that is like none of them stays by itself, behind what is independent.
 */
export function foldCopies(corpus: Corpus, claims: readonly ClaimOfEdge[]): FoldedClaim[] {
  const originalOf = ({ claim }: ClaimOfEdge): string | null =>
    corpus.documents.get(claim.passage.document)?.copyOf ?? null;
  const under = new Map<ClaimOfEdge, ClaimOfEdge[]>();
  const folded = new Set<ClaimOfEdge>();
  for (const claim of claims) {
    const original = originalOf(claim);
    if (original === null) continue;
    const host = mostSimilar(
      claim,
      claims.filter(({ claim }) => claim.passage.document === original),
    );
    if (!host) continue;
    under.set(host, [...(under.get(host) ?? []), claim]);
    folded.add(claim);
  }
  const rest = claims.filter((claim) => !folded.has(claim));
  return [
    ...rest.filter((claim) => originalOf(claim) === null),
    ...rest.filter((claim) => originalOf(claim) !== null),
  ].map((entry) => ({ entry, copies: under.get(entry) ?? [] }));
}

/**
 * Places in texts, each once: of several claims on one passage the first, and what a near copy says as its original does
 * is left out; the copy's own words stand behind what is independent.
 */
export function distinctPassages(corpus: Corpus, claims: readonly ClaimOfEdge[]): ClaimOfEdge[] {
  const seen = new Set<string>();
  return foldCopies(
    corpus,
    claims.filter(({ claim: { passage } }) => {
      const place = `${passage.document}:${passage.start}-${passage.end}`;
      return !seen.has(place) && seen.add(place);
    }),
  ).map(({ entry }) => entry);
}

function mostSimilar(claim: ClaimOfEdge, hosts: readonly ClaimOfEdge[]): ClaimOfEdge | null {
  const words = wordsOf(claim);
  let best: ClaimOfEdge | null = null;
  let highest: number = COPY_SIMILARITY;
  for (const host of hosts) {
    const similarity = dice(words, wordsOf(host));
    if (similarity < highest) continue;
    best = host;
    highest = similarity;
  }
  return best;
}

const wordsOf = ({ claim: { passage } }: ClaimOfEdge): Set<string> =>
  new Set(passage.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Twice the words in common over the words of both; 0 … 1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
