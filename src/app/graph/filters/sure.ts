/** Only claims of which at least so many of a hundred are right, as measured on annotated texts. */
import type { Filter } from './filter.ts';

export const sure: Filter<'sure', number> = {
  id: 'sure',
  title: 'How sure',
  order: 45,
  initial: 0,
  same: (a, b) => a === b,
  claim:
    (least) =>
    ({ claim }) =>
      Math.round(claim.confidence * 100) >= least,
  // As many as the surest of what is asked for.
  admit: (least, target) =>
    target.type === 'edge'
      ? Math.min(least, ...target.claims.map(({ claim }) => Math.round(claim.confidence * 100)))
      : least,
  address: {
    name: 'sure',
    separator: null,
    read: ([text = '']) => (/^(?:[1-9]\d?|100)$/.test(text) ? Number(text) : 0),
    write: (least) => [String(least)],
  },
  control: {
    type: 'number',
    least: 0,
    step: 5,
    most: ({ claims }) => {
      const all = [...claims.values()].map(({ claim }) => claim.confidence);
      const highest = all.reduce((a, b) => Math.max(a, b), 0);
      const lowest = all.reduce((a, b) => Math.min(a, b), 1);
      return highest - lowest < 0.01 ? 0 : Math.floor(highest * 20) * 5;
    },
    words: (least) => (least === 0 ? 'all claims' : `${least} of 100 right`),
    note: 'Of a hundred claims found alike, at least so many are right, as measured on annotated texts; the others are hidden.',
  },
};
