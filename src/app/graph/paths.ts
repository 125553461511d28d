/**
 * How two actors are connected: the few cheapest chains of relations between them, and where there is none, who of the
 * one's side is nearest to the other. Chains run over what a view shows, whichever way its relations point.
 */
import FlatQueue from 'flatqueue';
import type { Family } from '../../model/relations.ts';
import { otherEnd } from './corpus.ts';
import type { Firmness } from './tally.ts';
import type { EdgeView, GraphView } from './view.ts';

/** From one actor to the next, with all relations of the two that may be used, the one to rely on first. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly EdgeView[];
}

export type ActorPath = readonly PathStep[];

export interface Nearest {
  readonly key: string;
  /** Documents that name it and the other actor. */
  readonly documents: number;
}

/** So many chains, of so many steps at most: longer ones connect anybody with anybody. */
const MOST = 4;
const LONGEST = 6;
/** What a step costs beyond 1, so that of two chains the better attested wins, and one step less outweighs both. */
const DOUBT: Readonly<Record<Firmness, number>> = {
  asserted: 0,
  tentative: 0.2,
  disputed: 0.3,
  denied: Infinity,
};
const costOf = ({ sources, firmness, claims }: EdgeView): number => {
  const surest = claims.reduce((most, { claim }) => Math.max(most, claim.confidence), 0);
  return 1 + 0.2 / sources + DOUBT[firmness] + 0.2 * (1 - surest);
};

interface Link {
  readonly to: string;
  readonly cost: number;
}

type Links = ReadonlyMap<string, readonly Link[]>;

/** Relations that may be used, by pair of actors, the cheapest first. What is denied by all connects nobody. */
function pairsOf(view: GraphView, left: ReadonlySet<Family>): Map<string, Map<string, EdgeView[]>> {
  const pairs = new Map<string, Map<string, EdgeView[]>>();
  for (const { key, edges } of view.actors.values()) {
    const others = new Map<string, EdgeView[]>();
    for (const edge of edges)
      if (!left.has(edge.family) && Number.isFinite(costOf(edge))) {
        const other = otherEnd(edge, key);
        others.set(other, [...(others.get(other) ?? []), edge]);
      }
    for (const list of others.values())
      list.sort((a, b) => costOf(a) - costOf(b) || (a.key < b.key ? -1 : 1));
    pairs.set(key, others);
  }
  return pairs;
}

/**
 * The cheapest chains without a loop, the cheapest first (Yen 1971 over Dijkstra 1959).
 * @param left families that are left out
 */
export function pathsBetween(view: GraphView, a: string, b: string, left: ReadonlySet<Family>): ActorPath[] {
  const pairs = pairsOf(view, left);
  const links: Links = new Map(
    [...pairs].map(([key, others]) => [
      key,
      [...others].map(([to, [edge]]) => ({ to, cost: costOf(edge!) })).sort(byKey),
    ]),
  );
  return cheapest(links, a, b).map((chain) =>
    chain.slice(1).map((to, at): PathStep => {
      const from = chain[at]!;
      return { from, to, edges: pairs.get(from)?.get(to) ?? [] };
    }),
  );
}

const byKey = (a: Link, b: Link): number => (a.to < b.to ? -1 : 1);

function cheapest(links: Links, a: string, b: string): string[][] {
  const first = dijkstra(links, a, b, new Set(), new Set());
  if (!first) return [];
  const found = [first];
  const candidates: { nodes: string[]; cost: number }[] = [];
  while (found.length < MOST) {
    const last = found.at(-1)!.nodes;
    for (let at = 0; at < last.length - 1 && at < LONGEST; at += 1) {
      const root = last.slice(0, at + 1);
      const taken = new Set(
        [...found, ...candidates]
          .filter(({ nodes }) => root.every((key, index) => nodes[index] === key))
          .map(({ nodes }) => nodes[at + 1]!),
      );
      const spur = dijkstra(links, root.at(-1)!, b, new Set(root.slice(0, -1)), taken);
      if (spur)
        candidates.push({
          nodes: [...root.slice(0, -1), ...spur.nodes],
          cost: costAlong(links, root) + spur.cost,
        });
    }
    candidates.sort((one, other) => one.cost - other.cost || one.nodes.length - other.nodes.length);
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found.map(({ nodes }) => nodes).filter((nodes) => nodes.length <= LONGEST + 1);
}

const costAlong = (links: Links, nodes: readonly string[]): number =>
  nodes.slice(1).reduce((sum, to, at) => {
    const link = links.get(nodes[at]!)?.find((link) => link.to === to);
    return sum + (link?.cost ?? 0);
  }, 0);

/** @param closed actors not to be passed; @param taken first steps not to be made */
function dijkstra(
  links: Links,
  from: string,
  to: string,
  closed: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): { nodes: string[]; cost: number } | null {
  const costs = new Map([[from, 0]]);
  const before = new Map<string, string>();
  const done = new Set<string>();
  const queue = new FlatQueue<string>();
  queue.push(from, 0);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (key === to) return { nodes: wayTo(before, to), cost: costs.get(to) ?? 0 };
    if (done.has(key)) continue;
    done.add(key);
    for (const link of links.get(key) ?? []) {
      if (closed.has(link.to) || done.has(link.to) || (key === from && taken.has(link.to))) continue;
      const cost = (costs.get(key) ?? 0) + link.cost;
      if (cost >= (costs.get(link.to) ?? Infinity)) continue;
      costs.set(link.to, cost);
      before.set(link.to, key);
      queue.push(link.to, cost);
    }
  }
  return null;
}

function wayTo(before: ReadonlyMap<string, string>, to: string): string[] {
  const way = [to];
  for (let key = before.get(to); key !== undefined; key = before.get(key)) way.unshift(key);
  return way;
}

/** Of the actors that `a` is connected with, those that most documents name together with `b`; the best first. */
export function nearestTo(view: GraphView, a: string, b: string, left: ReadonlySet<Family>): Nearest[] {
  const documentsOf = (key: string): Set<string> =>
    new Set(view.corpus.nodes.get(key)?.attributes.mentions.map(({ document }) => document));
  const wanted = documentsOf(b);
  const pairs = pairsOf(view, left);
  const reached = new Set([a]);
  for (const key of reached) for (const other of pairs.get(key)?.keys() ?? []) reached.add(other);
  reached.delete(b);
  return [...reached]
    .map((key) => ({ key, documents: [...documentsOf(key)].filter((id) => wanted.has(id)).length }))
    .filter(({ documents }) => documents > 0)
    .sort((one, other) => other.documents - one.documents || (one.key < other.key ? -1 : 1))
    .slice(0, MOST);
}
