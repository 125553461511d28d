/** Slice: sets of filters that the reader has named; kept in the browser, for every corpus. */
import type { Filters } from '../graph/index.ts';
import { writeFilters } from '../graph/index.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';

export interface FilterSet {
  readonly name: string;
  /** The filters as they stand in an address: `hide=geography&sources=2`. */
  readonly query: string;
}

export interface SetsSlice {
  readonly sets: readonly FilterSet[];
}

export const initialSets: SetsSlice = { sets: [] };

const PLACE = 'edgewise-filter-sets';

const isSet = (value: unknown): value is FilterSet => {
  const { name, query } = (value ?? {}) as Partial<FilterSet>;
  return typeof name === 'string' && typeof query === 'string';
};

export const queryOf = (filters: Filters): string => new URLSearchParams(writeFilters(filters)).toString();

export function setActions(set: Setter<SetsSlice>, get: Getter<SetsSlice & Pick<PlaceSlice, 'address'>>) {
  const put = (sets: readonly FilterSet[]): void => {
    set({ sets });
    try {
      localStorage.setItem(PLACE, JSON.stringify(sets));
    } catch {
      // Private windows and full disks: they last as long as the page.
    }
  };
  return {
    /** Keeps the filters under a name; those that had it before are replaced. */
    keepSet: (name: string): void => {
      const others = get().sets.filter((one) => one.name !== name);
      put([...others, { name, query: queryOf(get().address.filters) }]);
    },
    dropSet: (name: string): void => {
      put(get().sets.filter((one) => one.name !== name));
    },
    recallSets: (): void => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
        set({ sets: Array.isArray(kept) ? kept.filter(isSet) : [] });
      } catch {
        set(initialSets);
      }
    },
  };
}
