/** A graph in few words: who, and between whom, as much as a picture of it needs while it grows. */
import type { GraphFile } from '../model/graphFile.ts';
import type { Family, Kind } from '../model/relations.ts';

export interface Sketch {
  /** Actors and relations of the whole graph. */
  readonly actors: number;
  readonly relations: number;
  /** Those with a relation, the best connected first, no more than fit a picture. */
  readonly nodes: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: Kind;
    /** With how many others of the whole graph it has a relation. */
    readonly degree: number;
    /** Where the graph file has it, y upwards. */
    readonly x: number;
    readonly y: number;
  }[];
  /** One for each two of them, by their places in `nodes`, with the family of most claims. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly family: Family }[];
}

/** More are no picture. */
const MOST = 90;

export function sketchOf({ nodes, edges }: GraphFile): Sketch {
  const others = new Map<string, Set<string>>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      others.set(one, (others.get(one) ?? new Set()).add(other));
  const degree = (key: string): number => others.get(key)?.size ?? 0;
  const drawn = nodes
    .filter(({ key }) => degree(key) > 0)
    .sort((a, b) => degree(b.key) - degree(a.key) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
  const place = new Map(drawn.map(({ key }, at) => [key, at]));
  const links = new Map<string, { from: number; to: number; claims: Map<Family, number> }>();
  for (const { source, target, attributes } of edges) {
    const [a, b] = [place.get(source), place.get(target)];
    if (a === undefined || b === undefined) continue;
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const link = links.get(`${from} ${to}`) ?? { from, to, claims: new Map<Family, number>() };
    links.set(`${from} ${to}`, link);
    const { family, claims } = attributes;
    link.claims.set(family, (link.claims.get(family) ?? 0) + claims.length);
  }
  return {
    actors: nodes.length,
    relations: edges.length,
    nodes: drawn.map(({ key, attributes: { label, kind, x, y } }) => ({
      key,
      label,
      kind,
      degree: degree(key),
      x,
      y,
    })),
    links: [...links.values()].map(({ from, to, claims }) => ({
      from,
      to,
      family: [...claims].reduce((most, one) => (one[1] > most[1] ? one : most))[0],
    })),
  };
}
