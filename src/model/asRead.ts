/** A graph that a person decided about, as it was read before. */
import type { GraphFile } from './graphSchema.ts';

/**
 * Takes back what decisions did to a graph, by what it carries for that; one that nothing was decided about comes back as
 * it is.
 */
export function asRead(graph: GraphFile): GraphFile {
  const { decided, ...attributes } = graph.attributes;
  if (!decided) return graph;
  return {
    options: graph.options,
    attributes,
    nodes: restored(graph.nodes, decided.nodes, decided.made.nodes),
    edges: restored(graph.edges, decided.edges, decided.made.edges),
  };
}

/** All but what was made or changed, and what it was, in order of key. */
function restored<T extends { readonly key: string }>(
  now: readonly T[],
  before: readonly T[],
  made: readonly string[],
): T[] {
  const out = new Set([...before.map(({ key }) => key), ...made]);
  return [...now.filter(({ key }) => !out.has(key)), ...before].sort((a, b) => (a.key < b.key ? -1 : 1));
}
