/** ForceAtlas2 with inferred settings: what the stored layout is measured against. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { quality, type LayoutGraph, type Point, type Quality } from '../../src/network/index.ts';
import { randomSource } from '../../src/network/random.ts';

const ITERATIONS = 500;

/** One run from a random start. */
export function forceAtlas(graph: LayoutGraph, seed: number): Point[] {
  const random = randomSource(seed);
  const drawn = new UndirectedGraph();
  for (let node = 0; node < graph.nodes; node++)
    drawn.addNode(node, { x: random() * 100, y: random() * 100 });
  for (const [a, b] of graph.links) drawn.mergeEdge(a, b);
  const settings = forceAtlas2.inferSettings(drawn);
  const found = forceAtlas2(drawn, { iterations: ITERATIONS, settings });
  return Array.from({ length: graph.nodes }, (_, node) => found[node] ?? { x: 0, y: 0 });
}

/** The mean quality over several starts. */
export function forceAtlasQuality(graph: LayoutGraph, starts: number): Quality {
  const runs = Array.from({ length: starts }, (_, seed) => quality(graph, forceAtlas(graph, seed + 1)));
  const mean = (of: (run: Quality) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / starts;
  return { crossings: mean((run) => run.crossings), neighbourhood: mean((run) => run.neighbourhood) };
}

/** Nodes by number, links as distinct pairs: the graph that both lay out. */
export function layoutGraph(
  nodes: readonly string[],
  edges: readonly { readonly source: string; readonly target: string }[],
): LayoutGraph {
  const number = new Map(nodes.map((key, index) => [key, index]));
  const links = new Map<string, readonly [number, number]>();
  for (const { source, target } of edges) {
    const [a, b] = [number.get(source), number.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    links.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  }
  return {
    nodes: nodes.length,
    links: [...links.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]),
  };
}
