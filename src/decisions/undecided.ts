/** Back to the graph as it was read. */
import type { GraphFile } from '../model/graphFile.ts';
import { checkDecision } from './file.ts';
import type { Decision } from './record.ts';

/**
 * The graph as it was before decisions were applied, and those decisions; one that nothing was decided about comes back
 * as it is. Lines that a later version wrote and this one does not know are left out of the decisions.
 */
export function undecided(graph: GraphFile): { graph: GraphFile; decisions: readonly Decision[] } {
  const { decided, ...attributes } = graph.attributes;
  if (!decided) return { graph, decisions: [] };
  const restored = <T extends { readonly key: string }>(
    now: readonly T[],
    gone: readonly T[],
    made: readonly string[],
  ): T[] => {
    const out = new Set([...gone.map(({ key }) => key), ...made]);
    return [...now.filter(({ key }) => !out.has(key)), ...gone].sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  return {
    graph: {
      options: graph.options,
      attributes,
      nodes: restored(graph.nodes, decided.nodes, decided.made.nodes),
      edges: restored(graph.edges, decided.edges, decided.made.edges),
    },
    decisions: decided.decisions.flatMap((value) => {
      const read = checkDecision(value);
      return 'decision' in read ? [read.decision] : [];
    }),
  };
}
