/** A graph under the decisions of its owner: a pure function, so that the page and the command line give the same bytes. */
import type { GraphEdge, GraphFile, GraphNode } from '../model/graphFile.ts';
import { actorsOf } from './actors.ts';
import { append, castOf, type Texts } from './cast.ts';
import type { Origin } from './claims.ts';
import { edgesAfter } from './edges.ts';
import { inOrder } from './file.ts';
import { judge, type Judged } from './judge.ts';
import { nodesAfter } from './nodes.ts';
import { Ledger, type Outcome } from './outcome.ts';
import { isOnClaim, type ActorRef, type Decision } from './record.ts';

export interface Report {
  /** Of every decision, in order of time. */
  readonly outcomes: readonly Outcome[];
  /** What was decided about each claim, those that left included. */
  readonly judged: readonly Judged[];
  /** Of claims that are not as they were read, by their ids in the new graph. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Of actors that became part of others: the key of what they are part of now. */
  readonly merged: ReadonlyMap<string, string>;
  /** How decisions name the actors that they made, by key. */
  readonly made: ReadonlyMap<string, ActorRef>;
}

/**
 * Replays decisions on a graph. The order of the decisions does not matter; without any the graph comes back as it is.
 * @param graph as it was read (`undecided` gives it back of one that has been decided about)
 * @param texts untouched texts by document id, of the documents that decisions name at least
 */
export function applyDecisions(
  graph: GraphFile,
  texts: Texts,
  decisions: readonly Decision[],
): { graph: GraphFile; report: Report } {
  const ordered = inOrder(decisions);
  const ledger = new Ledger();
  const cast = castOf(graph, texts, ordered);
  const judged = judge(graph, texts, ordered.filter(isOnClaim), cast, ledger);
  const actors = actorsOf(
    ordered.filter((decision) => !isOnClaim(decision)),
    texts,
    cast,
    ledger,
  );
  const { edges, origins } = edgesAfter(graph, texts, judged, actors, cast);
  const near = new Map<string, string[]>();
  const used = new Set<string>();
  for (const { source, target, attributes } of edges) {
    used.add(source).add(target);
    if (cast.made.has(source)) append(near, source, target);
    if (cast.made.has(target)) append(near, target, source);
    for (const { by } of attributes.claims) if (by !== null) used.add(by);
  }
  const nodes = nodesAfter(cast, actors, used, near);
  const report: Report = {
    outcomes: ordered.map((decision) => ledger.outcomeOf(decision)),
    judged,
    origins,
    merged: new Map(
      [...cast.nodes.keys(), ...cast.made.keys()].flatMap((key) => {
        const root = actors.rootOf(key);
        return root === key ? [] : [[key, root] as const];
      }),
    ),
    made: new Map([...cast.made].map(([key, { label, kind }]) => [key, { label, kind }])),
  };
  if (ordered.length === 0) return { graph, report };
  return { graph: withRecord(graph, nodes, edges, ordered), report };
}

/** The new graph, with its decisions and what they changed, so that each can be taken back. */
function withRecord(
  graph: GraphFile,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  decisions: readonly Decision[],
): GraphFile {
  const changed = <T extends { readonly key: string }>(before: readonly T[], after: readonly T[]) => {
    const now = new Map(after.map((item) => [item.key, item]));
    const known = new Set(before.map(({ key }) => key));
    return {
      gone: before.filter((item) => now.get(item.key) !== item),
      made: after.filter(({ key }) => !known.has(key)).map(({ key }) => key),
    };
  };
  const [ofNodes, ofEdges] = [changed(graph.nodes, nodes), changed(graph.edges, edges)];
  return {
    options: graph.options,
    attributes: {
      ...graph.attributes,
      decided: {
        decisions: [...decisions],
        nodes: ofNodes.gone,
        edges: ofEdges.gone,
        made: { nodes: ofNodes.made, edges: ofEdges.made },
      },
    },
    nodes: [...nodes],
    edges: [...edges],
  };
}
