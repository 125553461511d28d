/**
 * Claims of a time. A date of less precision than a day is of that time where it may be; what has no date is left out of
 * a time that is chosen, and counted (`undatedOut`), unless it is asked for.
 */
import type { ClaimOfEdge, Corpus } from '../corpus.ts';
import { datingOf, daysOf } from '../dates.ts';
import type { Filter } from './filter.ts';

export interface Dates {
  /** First and last day, ISO 8601; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether claims without a date are shown beside those of the time. */
  readonly undated: boolean;
  /** Whether a claim whose words have no date has that of its document. */
  readonly byDocument: boolean;
}

const NO_DATES: Dates = { from: null, to: null, undated: false, byDocument: false };

/** Whether there is a time to be within. */
export const bounded = ({ from, to }: Dates): boolean => from !== null || to !== null;

/** The date that counts for a claim; null where it has none. */
export function dateUnder(corpus: Corpus, { byDocument }: Pick<Dates, 'byDocument'>, claim: ClaimOfEdge) {
  const dating = datingOf(corpus, claim);
  return dating && (dating.from === 'passage' || byDocument) ? dating.date : null;
}

function within(value: Dates, corpus: Corpus): (claim: ClaimOfEdge) => boolean {
  const { from, to, undated } = value;
  return (claim) => {
    const date = dateUnder(corpus, value, claim);
    if (date === null) return undated;
    const { first, last } = daysOf(date);
    return (from === null || last >= from) && (to === null || first <= to);
  };
}

/** `2022-01-05..2022-01-10`, either side open; dates of any precision, the earlier first. */
function readRange(text: string): Pick<Dates, 'from' | 'to'> {
  const date = String.raw`(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?`;
  const [found, from, to] = new RegExp(`^${date}\\.\\.${date}$`).exec(text) ?? [];
  if (found === undefined) return NO_DATES;
  const [first, last] = [from ? daysOf(from).first : null, to ? daysOf(to).last : null];
  return first !== null && last !== null && first > last ? NO_DATES : { from: first, to: last };
}

export const dates: Filter<'dates', Dates> = {
  id: 'dates',
  title: 'Time',
  order: 68,
  initial: NO_DATES,
  same: (a, b) =>
    a.from === b.from && a.to === b.to && a.undated === b.undated && a.byDocument === b.byDocument,
  idle: (value) => !bounded(value),
  claim: within,
  admit: (value, target, corpus) =>
    target.type === 'edge' && !target.claims.some(within(value, corpus)) ? NO_DATES : value,
  address: {
    name: 'dates',
    separator: ',',
    read: (values) => {
      const range = values.map(readRange).find((range) => bounded({ ...NO_DATES, ...range })) ?? NO_DATES;
      return {
        from: range.from,
        to: range.to,
        undated: values.includes('undated'),
        byDocument: values.includes('documents'),
      };
    },
    write: (value) => [
      ...(bounded(value) ? [`${value.from ?? ''}..${value.to ?? ''}`] : []),
      ...(value.undated ? ['undated'] : []),
      ...(value.byDocument ? ['documents'] : []),
    ],
  },
  control: { type: 'dates' },
};
