/** Slice: what the reader has starred, to find it again or take it away together; remembered for each corpus. */
import type { Corpus } from '../graph/index.ts';
import type { DataSlice } from './data.ts';
import { embedded } from './embedded.ts';
import type { Getter, Setter } from './slice.ts';

export interface StarsSlice {
  /** Ids of claims; `node KEY`, `edge KEY` for actors and relations. */
  readonly stars: ReadonlySet<string>;
}

/** Claims that are starred, by themselves or with their relation. */
export const starredClaims = ({ claims }: Corpus, stars: StarsSlice['stars']): ReadonlySet<string> =>
  new Set(
    [...claims.values()].flatMap(({ claim, edge }) =>
      stars.has(claim.id) || stars.has(`edge ${edge.key}`) ? [claim.id] : [],
    ),
  );

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
      const { file, claims, nodes, edges } = data.value;
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(placeOf(file.attributes.corpus)) ?? 'null');
        // A page that was saved with stars has them until the reader changes them.
        const all: unknown = kept ?? embedded()?.stars ?? [];
        const ids = Array.isArray(all) ? all.filter((id): id is string => typeof id === 'string') : [];
        const there = (id: string): boolean =>
          claims.has(id) || nodes.has(id.replace(/^node /, '')) || edges.has(id.replace(/^edge /, ''));
        set({ stars: new Set(ids.filter(there)) });
      } catch {
        set(initialStars);
      }
    },
  };
}
