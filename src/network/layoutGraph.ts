/** What the layout needs of a graph's actors and edges. */
import type { GraphEdge } from '../model/graphFile.ts';
import { isSymmetric } from '../model/relations.ts';
import type { LayoutGraph } from './sketch.ts';

/** A tie of an organ to its state is a thin line: it counts half a strand. */
const TIE = 0.5;

/**
 * Nodes in the order of `actors`; relations of one family and direction are one strand, as they are drawn. An organ is
 * linked to the state or bloc that it is part of, so that it stands near it.
 */
export function layoutGraphOf(
  actors: readonly { readonly key: string; readonly label: string; readonly partOf: string | null }[],
  edges: readonly (Pick<GraphEdge, 'source' | 'target'> & {
    readonly attributes: Pick<GraphEdge['attributes'], 'relation' | 'family' | 'sources'>;
  })[],
): LayoutGraph {
  const number = new Map(actors.map(({ key }, index) => [key, index]));
  const pairs = new Map<
    string,
    { readonly link: readonly [number, number]; readonly strands: Set<string>; strength: number }
  >();
  const weights = actors.map(() => 0);
  for (const { source, target, attributes } of edges) {
    const [a, b] = [number.get(source), number.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const link = a < b ? ([a, b] as const) : ([b, a] as const);
    const pair = pairs.get(link.join()) ?? { link, strands: new Set<string>(), strength: 0 };
    pairs.set(link.join(), pair);
    const direction = isSymmetric(attributes.relation) ? 'both' : source;
    pair.strands.add(`${attributes.family} ${direction}`);
    pair.strength += attributes.sources;
    for (const end of link) weights[end] = (weights[end] ?? 0) + attributes.sources;
  }
  for (const [own, { partOf }] of actors.entries()) {
    const whole = partOf === null ? undefined : number.get(partOf);
    if (whole === undefined || whole === own) continue;
    const link = own < whole ? ([own, whole] as const) : ([whole, own] as const);
    if (!pairs.has(link.join())) pairs.set(link.join(), { link, strands: new Set(), strength: 0 });
  }
  const ordered = [...pairs.values()].sort(
    (one, other) => one.link[0] - other.link[0] || one.link[1] - other.link[1],
  );
  return {
    nodes: actors.length,
    links: ordered.map(({ link }) => link),
    strands: ordered.map(({ strands }) => strands.size || TIE),
    strengths: ordered.map(({ strength }) => strength),
    names: actors.map(({ label }) => label),
    weights,
  };
}
