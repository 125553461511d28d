/** What one reader reads, or what several agree on; asked only of a graph with readings from elsewhere. Counts claims. */
import { readersOf } from '../readers.ts';
import type { ClaimOfEdge } from '../corpus.ts';
import type { Filter } from './filter.ts';

/** Stands for what two readers or more read alike; names of readers are no single signs. */
export const AGREED = '+';

const bears = (entry: ClaimOfEdge, wanted: string): boolean =>
  wanted === AGREED ? readersOf(entry).length > 1 : readersOf(entry).includes(wanted);

export const reader: Filter<'reader', string | null> = {
  id: 'reader',
  title: 'Who read it',
  order: 64,
  initial: null,
  same: (a, b) => a === b,
  claim: (wanted) => (entry) => wanted === null || bears(entry, wanted),
  admit: (wanted, target) =>
    wanted !== null && target.type === 'edge' && target.claims.some((entry) => bears(entry, wanted))
      ? wanted
      : null,
  address: {
    name: 'read',
    separator: null,
    read: ([name = '']) => (name === '' ? null : name),
    write: (wanted) => (wanted === null ? [] : [wanted]),
  },
  control: {
    type: 'one',
    of: 'reader',
    any: 'anybody',
    choices: ({ claims }) => {
      const all = [...claims.values()];
      const readers = [...new Set(all.flatMap(readersOf))];
      if (all.every(({ claim }) => claim.readBy === undefined)) return [];
      return [...readers.sort(), ...(all.some((entry) => bears(entry, AGREED)) ? [AGREED] : [])];
    },
    count: ({ claims }) => {
      const counts = new Map<string, number>();
      for (const entry of claims.values())
        for (const name of [...readersOf(entry), ...(bears(entry, AGREED) ? [AGREED] : [])])
          counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts;
    },
  },
};
