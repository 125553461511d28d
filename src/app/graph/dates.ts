/** When a claim is from, and how that is known. */
import type { ClaimOfEdge, Corpus } from './corpus.ts';

export interface Dating {
  /** ISO 8601, reduced precision allowed. */
  readonly date: string;
  /** `passage`: the words themselves say it; `document`: only the text they stand in is dated. */
  readonly from: 'passage' | 'document';
}

/** First and last day of a date of any precision: '2022-01' is from 2022-01-01 to 2022-01-31. */
export function daysOf(date: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  const last = month ?? '12';
  // Day 0 of the month after it.
  const days = new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate();
  return { first: `${year}-${month ?? '01'}-01`, last: `${year}-${last}-${String(days).padStart(2, '0')}` };
}

/** The passage's own date before that of its document; null where neither is known. */
export function datingOf(corpus: Corpus, { claim }: ClaimOfEdge): Dating | null {
  if (claim.date !== null) return { date: claim.date, from: 'passage' };
  const published = corpus.documents.get(claim.passage.document)?.published ?? null;
  return published === null ? null : { date: published, from: 'document' };
}

/** First and last of some dates, and how they were found. */
export interface DateSpan extends Pick<Dating, 'from'> {
  readonly first: string;
  readonly last: string;
}

/** From the first to the last of the claims' own dates; of their documents where none has one; null: undated. */
export function spanOf(corpus: Corpus, claims: readonly ClaimOfEdge[]): DateSpan | null {
  const all = claims.flatMap((claim) => datingOf(corpus, claim) ?? []);
  const own = all.filter(({ from }) => from === 'passage');
  const sorted = (own.length > 0 ? own : all).map(({ date }) => date).sort();
  const [first] = sorted;
  if (first === undefined) return null;
  return { first, last: sorted.at(-1)!, from: own.length > 0 ? 'passage' : 'document' };
}
