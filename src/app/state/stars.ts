/** Slice: passages that the reader has starred, to take them away together; remembered for each corpus. */
import type { DataSlice } from './data.ts';
import type { Getter, Setter } from './slice.ts';

export interface StarsSlice {
  /** Ids of claims. */
  readonly stars: ReadonlySet<string>;
}

export const initialStars: StarsSlice = { stars: new Set() };

const placeOf = (corpus: string): string => `edgewise-stars-${corpus}`;

export function starActions(set: Setter<StarsSlice>, get: Getter<StarsSlice & DataSlice>) {
  const put = (stars: ReadonlySet<string>): void => {
    set({ stars });
    const { data } = get();
    if (data.status !== 'ready') return;
    try {
      localStorage.setItem(placeOf(data.value.file.attributes.corpus), JSON.stringify([...stars]));
    } catch {
      // Private windows and full disks: the stars last as long as the page.
    }
  };
  return {
    star: (id: string): void => {
      const stars = new Set(get().stars);
      if (!stars.delete(id)) stars.add(id);
      put(stars);
    },
    /** Brings back the stars of the corpus that is open; those of passages that are no longer there are dropped. */
    recallStars: (): void => {
      const { data } = get();
      if (data.status !== 'ready') return;
      const { file, claims } = data.value;
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(placeOf(file.attributes.corpus)) ?? '[]');
        const ids = Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
        set({ stars: new Set(ids.filter((id) => claims.has(id))) });
      } catch {
        set(initialStars);
      }
    },
  };
}
