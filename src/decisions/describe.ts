/** Shown claims and actors in a decision's terms: those of the graph as it was read. */
import type { GraphEdge, GraphFile, GraphNode } from '../model/graphFile.ts';
import { anchorOf } from './anchor.ts';
import type { Report } from './apply.ts';
import type { Texts } from './cast.ts';
import type { ActorRef, Anchor, Said } from './record.ts';

export interface Describer {
  /** The record of a claim that is shown; null for an id that is none, or where its document's text is missing. */
  claim(id: string): { where: Anchor; claim: Said } | null;
  /** An actor that is shown, by key. @throws Error for a key that is none */
  actor(key: string): ActorRef;
  /** Id of the claim as it was read; null for one that a person gave. */
  read(id: string): string | null;
}

/** @param graph as it was read */
export function describer(graph: GraphFile, report: Report | null, texts: Texts): Describer {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const actor = (key: string): ActorRef => {
    const made = report?.made.get(key);
    if (made) return made;
    const node = nodes.get(key);
    if (!node) throw new Error(`no actor ${key}`);
    return refOf(node, texts);
  };
  return {
    actor,
    read: (id) => {
      const origin = report?.origins.get(id);
      return origin ? origin.read : id;
    },
    claim: (id) => {
      const origin = report?.origins.get(id);
      const read = origin ? origin.read : id;
      if (read === null) {
        const [known] = origin?.judged?.decisions ?? [];
        return known ? { where: known.where, claim: known.claim } : null;
      }
      const found = claimOf(graph, read);
      const text = found ? texts.get(found.claim.passage.document) : undefined;
      if (!found || text === undefined) return null;
      const { edge, claim } = found;
      const { passage, spans, by, mode, date, rule } = claim;
      return {
        where: anchorOf(passage.document, text, passage),
        claim: {
          relation: edge.attributes.relation,
          source: plain(nodes, edge.source),
          target: plain(nodes, edge.target),
          spans,
          by: by === null ? null : plain(nodes, by),
          mode,
          date,
          rule,
        },
      };
    },
  };
}

function claimOf(
  graph: GraphFile,
  id: string,
): { edge: GraphEdge; claim: GraphEdge['attributes']['claims'][number] } | null {
  for (const edge of graph.edges)
    for (const claim of edge.attributes.claims) if (claim.id === id) return { edge, claim };
  return null;
}

/** The ends of a claim are told by its place. */
const plain = (nodes: ReadonlyMap<string, GraphNode>, key: string): ActorRef => ({
  key,
  label: nodes.get(key)?.attributes.label ?? key,
});

/** With the first place that names it, of those whose texts are at hand. */
function refOf({ key, attributes: { label, mentions } }: GraphNode, texts: Texts): ActorRef {
  const named = mentions.find(({ document, form }) => form === 'name' && texts.has(document));
  const text = named && texts.get(named.document);
  return { key, label, ...(named && text !== undefined && { at: anchorOf(named.document, text, named) }) };
}
