/** Only what is in dispute, by what the other filters leave; what changed over time is none. */
import { disputesOf } from '../disputes.ts';
import type { Filter } from './filter.ts';

export const disputed: Filter<'disputed', boolean> = {
  id: 'disputed',
  title: 'Disputes',
  order: 66,
  initial: false,
  same: (a, b) => a === b,
  together: (_, left) => {
    const sides = disputesOf(left).flatMap(({ kind, sides }) => (kind === 'change' ? [] : sides));
    const keys = new Set(sides.map(({ edge }) => edge.key));
    return ({ key }) => keys.has(key);
  },
  // Whether it is in dispute hangs on others: to let it through asks for the whole.
  admit: () => false,
  address: {
    name: 'disputed',
    separator: null,
    read: ([text]) => text === 'only',
    write: (only) => (only ? ['only'] : []),
  },
  control: { type: 'switch', words: 'Only what is disputed' },
};
