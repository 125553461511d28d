/** The connected parts of a graph. */
import type { LayoutGraph } from './layoutQuality.ts';

export interface Component {
  /** Numbers of the whole graph's nodes, in order; the part numbers them by their place here. */
  readonly members: readonly number[];
  readonly graph: LayoutGraph;
}

/** The parts, the largest first, among equals the one with the smallest number first; by union and find. */
export function components({ nodes, links }: LayoutGraph): Component[] {
  const parent = Array.from({ length: nodes }, (_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = node; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const [a, b] of links) {
    const [one, other] = [find(a), find(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  const parts = new Map<number, { members: number[]; links: [number, number][] }>();
  const place: number[] = [];
  for (let node = 0; node < nodes; node++) {
    const part = parts.get(find(node)) ?? { members: [], links: [] };
    parts.set(find(node), part);
    place.push(part.members.length);
    part.members.push(node);
  }
  for (const [a, b] of links) parts.get(find(a))?.links.push([place[a] ?? 0, place[b] ?? 0]);
  return [...parts.values()]
    .sort((one, other) => other.members.length - one.members.length)
    .map(({ members, links }) => ({ members, graph: { nodes: members.length, links } }));
}
