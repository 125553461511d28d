/** What actors are weighed by, in words. */
import type { Weight } from '../graph/index.ts';

export const WEIGHT_WORDS: Readonly<Record<Weight, { readonly title: string; readonly meaning: string }>> = {
  mentions: { title: 'Mentions', meaning: 'how often the texts name it' },
  documents: { title: 'Documents', meaning: 'documents that name it' },
  relations: { title: 'Relations', meaning: 'relations that begin or end at it' },
  sources: { title: 'Sources', meaning: 'independent documents that its relations stand on' },
  betweenness: {
    title: 'Betweenness',
    meaning: 'of a hundred shortest paths between two others, so many lead over it',
  },
  community: { title: 'Community', meaning: 'actors with more relations among themselves than with others' },
  earliest: { title: 'First date', meaning: 'of what is said of it' },
  latest: { title: 'Last date', meaning: 'of what is said of it' },
};

/** A share of paths as so many of a hundred: "12.5". */
export const betweennessInWords = (share: number): string => (share * 100).toFixed(1);
