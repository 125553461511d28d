/** Whom a decision means: actors of the graph as it was read, and those that decisions make. */
import type { GraphFile, GraphMention, GraphNode } from '../model/graphFile.ts';
import type { Kind } from '../model/relations.ts';
import { overlaps, type Span } from '../model/span.ts';
import { findAnchor } from './anchor.ts';
import type { ActorRef, Change, Decision } from './record.ts';

export type Texts = ReadonlyMap<string, string>;
/** A node's key, or why there is none. */
type Met = { readonly key: string } | { readonly lost: string };

interface NewActor {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
}

export interface Cast {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Actors that decisions name and the graph does not have, by key. */
  readonly made: ReadonlyMap<string, NewActor>;
  meet(ref: ActorRef): Met;
  /** Mentions of an actor in a document, in text order. */
  mentionsIn(key: string, document: string): readonly GraphMention[];
}

/** @param graph as it was read */
export function castOf(graph: GraphFile, texts: Texts, decisions: readonly Decision[]): Cast {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const labels = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) append(labels, node.attributes.label, node);
  const mentions = new Map<string, Map<string, GraphMention[]>>();
  const mentionsIn = (key: string, document: string): readonly GraphMention[] => {
    let own = mentions.get(key);
    if (!own) {
      own = new Map();
      mentions.set(key, own);
      for (const mention of nodes.get(key)?.attributes.mentions ?? []) append(own, mention.document, mention);
    }
    return own.get(document) ?? [];
  };
  const single = (label: string, kind?: Kind): GraphNode | undefined => {
    const all = (labels.get(label) ?? []).filter(
      ({ attributes }) => kind === undefined || attributes.kind === kind,
    );
    return all.length === 1 ? all[0] : undefined;
  };
  const named = (ref: Extract<ActorRef, { key: string }>): Met => {
    const known = nodes.get(ref.key);
    if (known && (known.attributes.label === ref.label || known.attributes.aliases.includes(ref.label)))
      return known;
    const found = ref.at && findAnchor(ref.at, texts.get(ref.at.document));
    if (ref.at && found && 'span' in found) {
      const { document } = ref.at;
      const there = graph.nodes.find(({ key }) =>
        mentionsIn(key, document).some((mention) => same(mention, found.span)),
      );
      if (there) return there;
    }
    return single(ref.label) ?? { lost: `there is no actor ${ref.label} (${ref.key})` };
  };
  const made = makeActors(decisions, nodes, single);
  const byName = new Map([...made.values()].map((actor) => [nameOf(actor), actor]));
  return {
    nodes,
    made,
    mentionsIn,
    meet: (ref) =>
      'key' in ref
        ? named(ref)
        : (byName.get(nameOf(ref)) ??
          single(ref.label, ref.kind) ?? { lost: `there is no actor ${ref.label}` }),
  };
}

const nameOf = ({ label, kind }: { label: string; kind: Kind }): string => `${kind} ${label}`;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The mention at a place: exactly there, else one that shares words with it. */
export const mentionAt = (mentions: readonly GraphMention[], span: Span): GraphMention | undefined =>
  mentions.find((mention) => same(mention, span)) ?? mentions.find((mention) => overlaps(mention, span));

/** Keys for the actors that decisions name by label and kind: slugs, in an order that no shuffling changes. */
function makeActors(
  decisions: readonly Decision[],
  nodes: ReadonlyMap<string, GraphNode>,
  single: (label: string, kind: Kind) => GraphNode | undefined,
): Map<string, NewActor> {
  const wanted = new Map<string, { label: string; kind: Kind }>();
  for (const decision of decisions)
    for (const ref of refsOf(decision))
      if ('kind' in ref && !single(ref.label, ref.kind)) wanted.set(nameOf(ref), ref);
  const made = new Map<string, NewActor>();
  for (const [, { label, kind }] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const slug = slugOf(label) || kind;
    let key = slug;
    for (let number = 2; nodes.has(key) || made.has(key); number += 1) key = `${slug}-${number}`;
    made.set(key, { key, label, kind });
  }
  return made;
}

const slugOf = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

function refsOf(decision: Decision): ActorRef[] {
  if (!('where' in decision)) return 'into' in decision ? [decision.actor, decision.into] : [decision.actor];
  const { source, target, by } = decision.claim;
  return [source, target, by, ...(decision.what === 'set' ? changedRefs(decision.to) : [])].filter(
    (ref) => ref !== null,
  );
}

const changedRefs = ({ source, target, by }: Change): ActorRef[] =>
  [source, target, by].filter((ref) => ref !== undefined && ref !== null);

export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
