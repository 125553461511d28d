/** Slice: the search box and what it found. */
import type { Route } from '../address/index.ts';
import type { Corpus, Filters } from '../graph/index.ts';
import { dates, project, withFilter } from '../graph/index.ts';
import { counted, dateInWords, daysIn } from '../words/index.ts';
import type { Days } from '../words/index.ts';
import type { DataSlice } from './data.ts';
import type { InterfaceSlice } from './interface.ts';
import type { PlaceSlice } from './place.ts';
import type { Hit, Searcher } from './searcher.ts';
import type { Getter, Setter } from './slice.ts';
import { viewUnder } from './view.ts';

export interface SearchSlice {
  readonly words: string;
  readonly hits: readonly Hit[];
  /** How many more the filters hide. */
  readonly hidden: number;
  /** Index of the hit that Enter opens; -1 for none. */
  readonly active: number;
  readonly listed: boolean;
  /** Whether what finds is still being fetched: then nothing is known of the words yet. */
  readonly waiting: boolean;
}

/** The slice in its place in the store. */
export interface SearchState {
  readonly search: SearchSlice;
}

export const initialSearch: SearchSlice = {
  words: '',
  hits: [],
  hidden: 0,
  active: -1,
  listed: false,
  waiting: false,
};

/** The next index in a list that wraps round and has a place for "none". */
const stepped = (active: number, by: 1 | 0 | -1, length: number): number => {
  if (length === 0) return -1;
  if (active < 0) return by > 0 ? 0 : length - 1;
  return (active + by + length) % length;
};

export function searchActions(
  set: Setter<SearchState & Pick<InterfaceSlice, 'notice'>>,
  get: Getter<SearchState & DataSlice & PlaceSlice>,
  go: (route: Route) => void,
  showTime: (days: Days) => void,
) {
  let last: { readonly corpus: Corpus; readonly searcher: Searcher } | null = null;
  let make: ((corpus: Corpus) => Searcher) | null = null;
  let coming: Promise<void> | null = null;
  /** The library that searches is fetched when the box is first entered. */
  const fetchSearcher = async (): Promise<void> => {
    try {
      const { makeSearcher } = await import('./searcher.ts');
      make = makeSearcher;
      const { words, listed, waiting } = get().search;
      if (!waiting) return;
      search(words);
      // Who has left the box meanwhile gets no list over the page.
      if (!listed) set({ search: { ...get().search, listed } });
    } catch {
      coming = null;
      set({
        search: { ...get().search, listed: false, waiting: false },
        notice: 'This part of the page could not be fetched. Reload the page.',
      });
    }
  };
  const search = (words: string): void => {
    const { data } = get();
    if (data.status !== 'ready') return;
    if (!make) {
      set({ search: { ...initialSearch, words, listed: words.trim() !== '', waiting: true } });
      void (coming ??= fetchSearcher());
      return;
    }
    if (last?.corpus !== data.value) last = { corpus: data.value, searcher: make(data.value) };
    const { filters } = get().address;
    const found = last.searcher(words, viewUnder(data.value, filters));
    const { hidden } = found;
    const hits = [...timeHit(data.value, filters, words), ...found.hits];
    const active = hits.length > 0 ? 0 : -1;
    set({ search: { words, hits, hidden, active, listed: words.trim() !== '', waiting: false } });
  };
  return {
    search,
    /** Resolves once the words in the box have been looked for. */
    searched: async (): Promise<SearchSlice> => {
      await (coming ??= fetchSearcher());
      return get().search;
    },
    stepSearch: (by: 1 | 0 | -1): void => {
      void (coming ??= fetchSearcher());
      const { search: now } = get();
      set({ search: { ...now, listed: now.words !== '', active: stepped(now.active, by, now.hits.length) } });
    },
    closeSearch: (): void => {
      set({ search: { ...get().search, listed: false } });
    },
    /** Opens a hit and empties the box. */
    openHit: (hit: Hit): void => {
      set({ search: initialSearch });
      if (hit.days) showTime(hit.days);
      else go(hit.route);
    },
  };
}

/** Words that name days lead to what happened then. */
function timeHit(corpus: Corpus, filters: Filters, words: string): Hit[] {
  const days = daysIn(words);
  if (!days) return [];
  const { from, to } = days;
  const { claims } = project(corpus, withFilter(filters, dates, { ...filters.dates, ...days }));
  const text = from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
  const note = `Time, ${counted(claims.size, 'claim')}`;
  return [{ route: { view: 'graph' }, days, text, note, kind: null }];
}
