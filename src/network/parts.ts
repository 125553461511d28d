/** Parts of a graph that are laid out by themselves. */
import { MAP } from '../model/drawing.ts';
import type { LayoutGraph } from './sketch.ts';

/** The graph of some of the nodes, numbered by their place in `members`. */
export function part(graph: LayoutGraph, members: readonly number[]): LayoutGraph {
  const place = new Map(members.map((node, at) => [node, at]));
  const kept = graph.links.flatMap(([a, b], index) => {
    const [from, to] = [place.get(a), place.get(b)];
    return from === undefined || to === undefined ? [] : [{ link: [from, to] as const, index }];
  });
  const ofLinks = (all: readonly number[] | undefined): number[] =>
    kept.map(({ index }) => all?.[index] ?? 1);
  return {
    nodes: members.length,
    links: kept.map(({ link }) => link),
    strands: ofLinks(graph.strands),
    strengths: ofLinks(graph.strengths),
    ...(graph.names ? { names: members.map((node) => graph.names?.[node] ?? '') } : {}),
  };
}

/**
 * A graph with those of its links that a map draws: the strongest, as many lines for each node as `MAP` says, and each
 * node's own strongest. To keep lines apart that nobody sees would push the nodes together instead.
 * @param neighbours of each node in the whole graph, which make its size
 */
export function thinned(graph: LayoutGraph, neighbours: readonly number[]): LayoutGraph {
  const { links, strands, strengths } = graph;
  const most = MAP.lines * graph.nodes;
  const linked = new Set<number>();
  const kept = new Set<number>();
  let lines = 0;
  const order = [...links.keys()].sort((a, b) => (strengths?.[b] ?? 1) - (strengths?.[a] ?? 1) || a - b);
  for (const index of order) {
    const [a, b] = links[index]!;
    if (lines >= most && linked.has(a) && linked.has(b)) continue;
    lines += strands?.[index] ?? 1;
    linked.add(a).add(b);
    kept.add(index);
  }
  const ofKept = <T>(all: readonly T[] | undefined): T[] => (all ?? []).filter((_, index) => kept.has(index));
  return {
    ...graph,
    neighbours,
    links: ofKept(links),
    strands: ofKept(strands),
    strengths: ofKept(strengths),
  };
}
