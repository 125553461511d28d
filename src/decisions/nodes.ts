/** Nodes after what was decided about actors. */
import type { GraphMention, GraphNode, NodeDecided } from '../model/graphFile.ts';
import type { Actors } from './actors.ts';
import type { Cast } from './cast.ts';
import { freeSpot } from './spot.ts';

/**
 * @param used keys that edges and speakers need
 * @param near where a node that is new would stand best: keys of those that it has to do with
 * @returns all nodes, in order of key; one that nothing was decided about is the very object of the graph as it was read
 */
export function nodesAfter(
  cast: Cast,
  actors: Actors,
  used: ReadonlySet<string>,
  near: ReadonlyMap<string, readonly string[]>,
): GraphNode[] {
  const members = new Map<string, string[]>();
  const came = new Map<string, { mention: GraphMention; from: string }[]>();
  for (const key of [...cast.nodes.keys(), ...cast.made.keys()]) {
    const root = actors.rootOf(key);
    members.set(root, [...(members.get(root) ?? []), key]);
    if (!actors.split.has(key)) continue;
    for (const mention of cast.nodes.get(key)?.attributes.mentions ?? []) {
      const to = actors.rootOf(actors.meantBy(key, mention));
      if (to !== root) came.set(to, [...(came.get(to) ?? []), { mention, from: key }]);
    }
  }
  const nodes: GraphNode[] = [];
  const made: { key: string; node: GraphNode; from: readonly string[] }[] = [];
  for (const [root, keys] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const gained = came.get(root) ?? [];
    const split = keys.some((key) => actors.split.has(key));
    const [kind, name] = [actors.kinds.get(root), actors.names.get(root)];
    const known = cast.nodes.get(root);
    const plain = known && keys.length === 1 && gained.length === 0 && !split && !kind && name === undefined;
    if (plain) {
      nodes.push(known);
      continue;
    }
    const own = keys.flatMap((key) =>
      (cast.nodes.get(key)?.attributes.mentions ?? []).filter(
        (mention) => actors.rootOf(actors.meantBy(key, mention)) === root,
      ),
    );
    const mentions = [...own, ...gained.map(({ mention }) => mention)].sort(inText);
    const start = known?.attributes ?? cast.made.get(root)!;
    const isMade = !known;
    if (mentions.length === 0 && !used.has(root) && (isMade || split)) continue;
    const decided: NodeDecided[] = [
      ...(keys.length > 1 ? (['merged'] as const) : []),
      ...(split || gained.length > 0 ? (['split'] as const) : []),
      ...(kind ? (['kind'] as const) : []),
      ...(name !== undefined ? (['name'] as const) : []),
      ...(isMade ? (['new'] as const) : []),
    ];
    const aliases = aliasesOf(
      [...keys, ...gained.map(({ from }) => from)].flatMap(
        (key) => cast.nodes.get(key)?.attributes.aliases ?? [],
      ),
      keys.flatMap((key) => (actors.split.has(key) ? [] : (cast.nodes.get(key)?.attributes.aliases ?? []))),
      mentions,
    );
    const node: GraphNode = {
      key: root,
      attributes: {
        label: name ?? start.label,
        kind: kind ?? start.kind,
        aliases,
        partOf: known?.attributes.partOf ?? null,
        mentions,
        x: known?.attributes.x ?? 0,
        y: known?.attributes.y ?? 0,
        decided,
      },
    };
    nodes.push(node);
    if (isMade)
      made.push({ key: root, node, from: [...gained.map(({ from }) => from), ...(near.get(root) ?? [])] });
  }
  for (const { node, from } of made) {
    const others = nodes.filter((other) => other !== node);
    const by = nodes.find(({ key }) => from.includes(key) && cast.nodes.has(key));
    Object.assign(
      node.attributes,
      freeSpot(
        by?.attributes ?? { x: 0, y: 0 },
        others.map(({ attributes }) => attributes),
      ),
    );
  }
  return withOwners(nodes, actors);
}

const inText = (a: GraphMention, b: GraphMention): number =>
  (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.start - b.start || a.end - b.end;

/** An organ is of the state or bloc that its owner has become; of none where that is no state or bloc any more. */
function withOwners(nodes: readonly GraphNode[], actors: Actors): GraphNode[] {
  const kinds = new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));
  return nodes.map((node) => {
    const { partOf } = node.attributes;
    if (partOf === null) return node;
    const owner = actors.rootOf(partOf);
    const kind = kinds.get(owner);
    const now = owner !== node.key && (kind === 'state' || kind === 'bloc') ? owner : null;
    return now === partOf ? node : { ...node, attributes: { ...node.attributes, partOf: now } };
  });
}

/**
 * Names in the words of the texts, most frequent first.
 * @param possible what was a name of any of the actors that these mentions come from
 * @param always names that stay although no mention has them word for word (the texts are damaged there)
 */
function aliasesOf(
  possible: readonly string[],
  always: readonly string[],
  mentions: readonly GraphMention[],
): string[] {
  const names = new Set(possible);
  const counts = new Map(always.map((name) => [name, 0]));
  for (const { text, form } of mentions) {
    const name = text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
    if (form === 'name' || names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
