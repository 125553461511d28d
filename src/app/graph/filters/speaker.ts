/** What one speaker says, or what the articles say in their own words. Counts claims. */
import { countBy } from './choices.ts';
import type { Filter } from './filter.ts';

/** Stands for the articles themselves; no key of an actor begins so. */
export const ARTICLES = '-';

export const speaker: Filter<'speaker', string | null> = {
  id: 'speaker',
  title: 'Who says it',
  order: 62,
  initial: null,
  same: (a, b) => a === b,
  claim:
    (wanted) =>
    ({ speaker }) =>
      (speaker ?? ARTICLES) === wanted,
  admit: (wanted, target) =>
    target.type === 'edge' && target.claims.some(({ speaker }) => (speaker ?? ARTICLES) === wanted)
      ? wanted
      : null,
  address: {
    name: 'by',
    separator: null,
    read: ([key = '']) => (key === '' ? null : key),
    write: (wanted) => (wanted === null ? [] : [wanted]),
  },
  control: {
    type: 'one',
    of: 'speaker',
    any: 'anybody',
    choices: ({ saidBy }) => [
      ARTICLES,
      ...[...saidBy].sort(([, a], [, b]) => b.length - a.length).map(([key]) => key),
    ],
    count: ({ claims }) => countBy(claims.values(), ({ speaker }) => speaker ?? ARTICLES),
  },
};
