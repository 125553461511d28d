/** The reader's choice: a value for each filter of the table. */
import * as table from './table.ts';
import type { AnyFilter, Filter } from './filter.ts';

type Table = typeof table;
type ValueOf<F> = F extends Filter<string, infer V> ? V : never;

/** Values of all filters by id. */
export type Filters = { readonly [K in keyof Table as Table[K]['id']]: ValueOf<Table[K]> };
export type FilterId = keyof Filters;

/** All filters in the order of the panel, which is also that of those that are asked of all relations together. */
export const FILTERS: readonly AnyFilter[] = Object.values<AnyFilter>(table).sort(
  (a, b) => a.order - b.order,
);

const valuesBy = (value: (filter: AnyFilter) => unknown): Filters =>
  Object.fromEntries(FILTERS.map((filter) => [filter.id, value(filter)])) as Filters;

export const NO_FILTERS: Filters = valuesBy(({ initial }) => initial as unknown);

export const valueOf = (filters: Filters, { id }: AnyFilter): unknown => filters[id as FilterId];

const isSet = (filters: Filters, filter: AnyFilter): boolean =>
  !filter.same(valueOf(filters, filter), filter.initial);

/** The filters that take something away. */
export const activeFilters = (filters: Filters): readonly AnyFilter[] =>
  FILTERS.filter((filter) => isSet(filters, filter) && filter.idle?.(valueOf(filters, filter)) !== true);

export const isFiltered = (filters: Filters): boolean => activeFilters(filters).length > 0;

/** Whether two choices are the same in every filter. */
export const sameFilters = (a: Filters, b: Filters): boolean =>
  FILTERS.every((filter) => filter.same(valueOf(a, filter), valueOf(b, filter)));

/** The same filters with another value of one. */
export const withFilter = (filters: Filters, { id }: AnyFilter, value: unknown): Filters => ({
  ...filters,
  [id]: value,
});

/** From an address: `valuesOf` gives all values of a parameter. */
export const readFilters = (valuesOf: (name: string) => readonly string[]): Filters =>
  valuesBy(({ address }) => {
    const { name, separator, read } = address;
    const values = valuesOf(name);
    return read(
      separator === null ? values : values.flatMap((value) => value.split(separator)),
      valuesOf,
    ) as unknown;
  });

/** For an address: parameters with their values, in the order of the panel. */
export function writeFilters(filters: Filters): [name: string, value: string][] {
  const groups = new Map<string, { separator: string | null; values: string[] }>();
  for (const filter of FILTERS) {
    const { name, separator, write } = filter.address;
    const group = groups.get(name) ?? { separator, values: [] };
    groups.set(name, group);
    if (isSet(filters, filter)) group.values.push(...write(valueOf(filters, filter)));
  }
  const more = FILTERS.flatMap((filter) =>
    isSet(filters, filter) ? (filter.address.more?.(valueOf(filters, filter)) ?? []) : [],
  );
  const own = [...groups].flatMap(([name, { separator, values }]): [string, string][] => {
    if (values.length === 0) return [];
    return separator === null ? values.map((value) => [name, value]) : [[name, values.join(separator)]];
  });
  return [...own, ...more.map(([name, value]): [string, string] => [name, value])];
}
