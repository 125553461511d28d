/** Counts with their plurals, and dates, in plain English. */
const plurals = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** "1 passage", "1,204 passages". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${plurals.select(count) === 'one' ? one : many}`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date of any precision as words: '2022-01-07' is "7 January 2022", '2022-01' "January 2022". */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return iso;
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter(Boolean).join(' ');
}
