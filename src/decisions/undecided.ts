/** Back to the graph as it was read. */
import { asRead } from '../model/asRead.ts';
import type { GraphFile } from '../model/graphFile.ts';
import { checkDecision } from './file.ts';
import type { Decision } from './record.ts';

/**
 * The graph as it was before decisions were applied, and those decisions; one that nothing was decided about comes back
 * as it is. Lines that a later version wrote and this one does not know are left out of the decisions.
 */
export const undecided = (graph: GraphFile): { graph: GraphFile; decisions: readonly Decision[] } => ({
  graph: asRead(graph),
  decisions: (graph.attributes.decided?.decisions ?? []).flatMap((value) => {
    const read = checkDecision(value);
    return 'decision' in read ? [read.decision] : [];
  }),
});
