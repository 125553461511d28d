/** Only the relations among chosen actors. */
import type { Filter } from './filter.ts';

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

export const among: Filter<'among', ReadonlySet<string>> = {
  id: 'among',
  title: 'Chosen actors',
  order: 80,
  initial: new Set(),
  same,
  actor: (chosen) => (node) => chosen.has(node.key),
  admit: (chosen, target) => {
    const keys = target.type === 'node' ? [target.node.key] : [target.edge.source, target.edge.target];
    return keys.every((key) => chosen.has(key)) ? chosen : new Set();
  },
  address: {
    name: 'among',
    separator: null,
    read: (keys) => new Set(keys.filter(Boolean)),
    write: (chosen) => [...chosen],
  },
  control: { type: 'scope' },
};
