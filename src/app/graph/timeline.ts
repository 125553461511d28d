/** Claims by time: bars of days, weeks or months, and one of those without a date. */
import type { Family } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { daysOf } from './dates.ts';
import type { Dates } from './filters/dates.ts';
import { dateUnder } from './filters/dates.ts';

type TimeUnit = 'day' | 'week' | 'month';

/** Claims of one stretch of time; a date that says only the month or year has a bar of its own, before its days. */
export interface TimeBin {
  /** ISO 8601 days. */
  readonly first: string;
  readonly last: string;
  /** The date in the precision that the claims have. */
  readonly date: string;
  readonly claims: number;
  readonly families: ReadonlyMap<Family, number>;
  /** Whether time without a claim lies between the bar before it and this one. */
  readonly gap: boolean;
}

export interface Timeline {
  readonly unit: TimeUnit;
  readonly bins: readonly TimeBin[];
  readonly undated: number;
  /** Claims that are dated by their document. */
  readonly byDocument: number;
}

/** Bars are of days, unless that gives more than so many; then of weeks, then of months. */
const MOST = 160;
const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The stretch of a unit that a date is in; a date of less precision is its own. */
function stretchOf(date: string, unit: TimeUnit): { first: string; last: string; date: string } {
  if (date.length < 10) return { ...daysOf(date), date };
  if (unit === 'day') return { first: date, last: date, date };
  if (unit === 'month') return { ...daysOf(date.slice(0, 7)), date: date.slice(0, 7) };
  const time = Date.parse(date);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  return { first: iso(monday), last: iso(monday + 6 * DAY), date: iso(monday) };
}

/** Linear in the claims, but for sorting. */
export function timelineOf(
  corpus: Corpus,
  claims: Iterable<ClaimOfEdge>,
  how: Pick<Dates, 'byDocument'>,
): Timeline {
  const dated: { readonly date: string; readonly family: Family }[] = [];
  let [undated, byDocument] = [0, 0];
  for (const entry of claims) {
    const date = dateUnder(corpus, how, entry);
    if (date === null) undated += 1;
    else dated.push({ date, family: entry.edge.attributes.family });
    if (date !== null && entry.claim.date === null) byDocument += 1;
  }
  const distinct = (unit: TimeUnit): number =>
    new Set(dated.map(({ date }) => stretchOf(date, unit).date)).size;
  const unit = distinct('day') <= MOST ? 'day' : distinct('week') <= MOST ? 'week' : 'month';
  const bins = new Map<
    string,
    { first: string; last: string; date: string; families: Map<Family, number> }
  >();
  for (const { date, family } of dated) {
    const stretch = stretchOf(date, unit);
    const bin = bins.get(stretch.date) ?? { ...stretch, families: new Map<Family, number>() };
    bin.families.set(family, (bin.families.get(family) ?? 0) + 1);
    bins.set(stretch.date, bin);
  }
  const sorted = [...bins.values()].sort((a, b) =>
    a.first === b.first ? (a.last > b.last ? -1 : 1) : a.first < b.first ? -1 : 1,
  );
  let reached = '';
  const found: TimeBin[] = [];
  for (const { first, last, date, families } of sorted) {
    const gap = reached !== '' && Date.parse(first) > Date.parse(reached) + DAY;
    if (last > reached) reached = last;
    const claims = [...families.values()].reduce((sum, count) => sum + count, 0);
    found.push({ first, last, date, families, gap, claims });
  }
  return { unit, undated, byDocument, bins: found };
}

/** The bars that a time chooses, as their first and last place; null where it chooses all or none of them. */
export function chosenBins(
  bins: readonly TimeBin[],
  { from, to }: Pick<Dates, 'from' | 'to'>,
): readonly [number, number] | null {
  if (from === null && to === null) return null;
  const inside = (bin: TimeBin): boolean =>
    (from === null || bin.last >= from) && (to === null || bin.first <= to);
  const first = bins.findIndex(inside);
  return first < 0 ? null : [first, bins.findLastIndex(inside)];
}
