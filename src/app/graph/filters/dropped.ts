/** Actors and relations that the reader has put aside, one by one. */
import type { Filter } from './filter.ts';

export const dropped: Filter<'dropped', ReadonlySet<string>> = {
  id: 'dropped',
  title: 'Hidden one by one',
  order: 85,
  initial: new Set(),
  same: (a, b) => a.size === b.size && [...a].every((key) => b.has(key)),
  actor: (keys) => (node) => !keys.has(node.key),
  edge: (keys) => (edge) => !keys.has(edge.key),
  admit: (keys, target) => {
    const { edge } = target.type === 'edge' ? target : { edge: null };
    const wanted =
      target.type === 'node' ? [target.node.key] : edge ? [edge.key, edge.source, edge.target] : [];
    return new Set([...keys].filter((key) => !wanted.includes(key)));
  },
  address: {
    name: 'drop',
    separator: null,
    read: (keys) => new Set(keys.filter(Boolean)),
    write: (keys) => [...keys],
  },
  control: { type: 'scope' },
};
