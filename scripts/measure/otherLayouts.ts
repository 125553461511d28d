/** Well-known layouts that the stored one is measured against, each with its own defaults. */
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph, Point } from '../../src/network/index.ts';
import { randomSource } from '../../src/network/random.ts';

const ITERATIONS = 500;

/** ForceAtlas2 with inferred settings: one run from a random start. */
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

/** fcose (Balci and Dogrusoz 2022) at its best quality. */
export function fcoseLayout(graph: LayoutGraph, seed: number): Point[] {
  cytoscape.use(fcose);
  const own = Math.random;
  Math.random = randomSource(seed);
  try {
    const drawn = cytoscape({
      headless: true,
      elements: [
        ...Array.from({ length: graph.nodes }, (_, node) => ({ data: { id: String(node) } })),
        ...graph.links.map(([a, b]) => ({ data: { source: String(a), target: String(b) } })),
      ],
    });
    const options = { name: 'fcose', quality: 'proof', animate: false, randomize: true };
    drawn.layout(options as unknown as LayoutOptions).run();
    return Array.from({ length: graph.nodes }, (_, node) => {
      const { x, y } = drawn.getElementById(String(node)).position();
      return { x, y: -y };
    });
  } finally {
    Math.random = own;
  }
}
