/** When a claim is from, and how that is known. */
import type { ClaimOfEdge, Corpus } from './corpus.ts';

export interface Dating {
  /** ISO 8601, reduced precision allowed. */
  readonly date: string;
  /** `passage`: the words themselves say it; `document`: only the text they stand in is dated. */
  readonly from: 'passage' | 'document';
}

/** The passage's own date before that of its document; null where neither is known. */
export function datingOf(corpus: Corpus, { claim }: ClaimOfEdge): Dating | null {
  if (claim.date !== null) return { date: claim.date, from: 'passage' };
  const published = corpus.documents.get(claim.passage.document)?.published ?? null;
  return published === null ? null : { date: published, from: 'document' };
}
