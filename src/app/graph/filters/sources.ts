/** Only relations that so many independent sources support, by the claims that are shown. */
import type { EdgeView } from '../view.ts';
import type { Filter } from './filter.ts';

export const sources: Filter<'sources', number> = {
  id: 'sources',
  title: 'Independent sources',
  order: 40,
  initial: 1,
  same: (a, b) => a === b,
  edge: (least) => (edge: EdgeView) => edge.sources >= least,
  // A relation has as many sources as it has: to let it through asks for no more than one.
  admit: () => 1,
  address: {
    name: 'sources',
    separator: null,
    read: ([text = '']) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1),
    write: (least) => [String(least)],
  },
  control: {
    type: 'number',
    least: 1,
    step: 1,
    most: ({ file }) => file.edges.reduce((most, { attributes }) => Math.max(most, attributes.sources), 1),
    words: (least) => (least === 1 ? 'any number' : `at least ${least}`),
  },
};
