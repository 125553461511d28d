/** Times as people write them, read as days: "5 to 10 January 2022", "January 5-10, 2022", "2022-01-05..2022-01-10", "2022". */

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Parts of one date; those that the other end of the span says are left out. */
interface Parts {
  readonly year?: number;
  /** 1 … 12. */
  readonly month?: number;
  readonly day?: number;
}

/** First and last day, ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const BEFORE = /^(?:from|between|in|on|during|since)\s+/u;
const BETWEEN = /\s*(?:\.\.|[-–—]|\b(?:to|until|till|through|and)\b)\s*/u;

/** The days that words name and nothing else; null for other words, or days that are none. */
export function daysIn(words: string): Days | null {
  // Within an ISO date a hyphen separates no days.
  const text = words
    .trim()
    .toLowerCase()
    .replace(BEFORE, '')
    .replace(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b(?!-)/gu, (_, year: string, month: string, day?: string) =>
      [year, month, day].filter(Boolean).join('/'),
    );
  const halves = text.split(BETWEEN);
  const [first, last = first] = halves.map(partsOf);
  if (!first || !last || halves.length > 2) return null;
  const year = last.year ?? first.year;
  if (year === undefined) return null;
  const one = { ...(halves.length > 1 ? shared(last, first) : {}), ...first, year: first.year ?? year };
  const other = { ...(last.day === undefined ? {} : shared(first, last)), ...last, year };
  const [from, to] = [edge(one, 'first'), edge(other, 'last')];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** The month that a day without one has from the other end. */
const shared = ({ month }: Parts, { day, month: own }: Parts): Parts =>
  day !== undefined && own === undefined && month !== undefined ? { month } : {};

function partsOf(text: string): Parts | null {
  const [, year, month, day] = /^(\d{4})(?:\/(\d{2})(?:\/(\d{2}))?)?$/.exec(text) ?? [];
  if (year !== undefined)
    return {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    };
  const parts: { year?: number; month?: number; day?: number } = {};
  for (const word of text.split(/[\s,.]+/u).filter(Boolean)) {
    const name = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
    const number = Number(/^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? Number.NaN);
    const part =
      name >= 0
        ? { month: name + 1 }
        : number > 999
          ? { year: number }
          : number >= 1 && number <= 31
            ? { day: number }
            : null;
    if (part === null || Object.keys(part).some((key) => key in parts)) return null;
    Object.assign(parts, part);
  }
  return Object.keys(parts).length > 0 ? parts : null;
}

/** First or last day of a date of any precision; null where the calendar has none. */
function edge({ year, month, day }: Parts, end: 'first' | 'last'): string | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const inMonth = month ?? (end === 'first' ? 1 : 12);
  // Day 0 of the month after it.
  const days = new Date(Date.UTC(year, inMonth, 0)).getUTCDate();
  const inDay = day ?? (end === 'first' ? 1 : days);
  if (inMonth < 1 || inMonth > 12 || inDay < 1 || inDay > days) return null;
  return `${year}-${String(inMonth).padStart(2, '0')}-${String(inDay).padStart(2, '0')}`;
}
