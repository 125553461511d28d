/**
 * How much actors weigh, by what is shown: fetched when first asked for. Betweenness (Freeman 1977, by Brandes 2001) and
 * communities (Louvain, Blondel et al. 2008) are graphology's, over one link for each two that have a relation.
 */
import { randomLcg } from 'd3';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { originOf } from './corpus.ts';
import { daysOf, spanOf } from './dates.ts';
import type { GraphView } from './view.ts';
import type { ActorWeights, ColourBy } from './weightNames.ts';

type Links = UndirectedGraph<Record<string, never>, { weight: number }>;

const known = new WeakMap<GraphView, ReadonlyMap<string, ActorWeights>>();

/** By key, in the order of the view; the same inputs give the same numbers. Time grows with actors times links. */
export function weighActors(view: GraphView): ReadonlyMap<string, ActorWeights> {
  const before = known.get(view);
  if (before) return before;
  const { corpus } = view;
  const links = linksOf(view);
  const between = betweennessCentrality(links, { getEdgeWeight: null });
  const community = communitiesOf(links);
  const weights = new Map(
    [...view.actors.values()].map(({ key, edges, mentions }): [string, ActorWeights] => {
      const claims = edges.flatMap((edge) => edge.claims);
      const span = spanOf(corpus, claims);
      const weight = {
        key,
        mentions: mentions.length,
        documents: new Set(mentions.map(({ document }) => document)).size,
        relations: edges.length,
        sources: new Set(claims.map(({ claim }) => originOf(corpus, claim.passage.document))).size,
        betweenness: between[key] ?? 0,
        community: community.get(key) ?? null,
        earliest: span?.first ?? null,
        latest: span?.last ?? null,
        dated: span?.from ?? null,
      };
      return [key, weight];
    }),
  );
  known.set(view, weights);
  return weights;
}

/** Two actors that have a relation are linked, the more strongly the more independent sources say so. */
function linksOf({ actors, edges }: GraphView): Links {
  const links: Links = new UndirectedGraph();
  for (const { key, degree } of actors.values()) if (degree > 0) links.addNode(key);
  for (const { source, target, sources } of edges.values()) {
    if (source === target || !links.hasNode(source) || !links.hasNode(target)) continue;
    links.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + sources }));
  }
  return links;
}

/** Numbered from the largest, of equal ones from the one whose first member stands first. */
function communitiesOf(links: Links): ReadonlyMap<string, number> {
  if (links.size === 0) return new Map();
  const found = louvain(links, { getEdgeWeight: 'weight', rng: randomLcg(0.14) });
  const members = new Map<number, string[]>();
  links.forEachNode((key) => {
    const community = found[key]!;
    members.set(community, [...(members.get(community) ?? []), key]);
  });
  const order = [...members.values()].sort((a, b) => b.length - a.length);
  return new Map(order.flatMap((keys, index) => keys.map((key): [string, number] => [key, index + 1])));
}

/** Members of the communities, the largest first; in each, those with most relations first. */
export function communities(view: GraphView): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const { key, community } of weighActors(view).values())
    if (community !== null) (found[community - 1] ??= []).push(key);
  const relations = (key: string): number => view.actors.get(key)?.edges.length ?? 0;
  return found.map((keys) => keys.sort((a, b) => relations(b) - relations(a)));
}

export interface WeightScale {
  /** As they are told in a legend. */
  readonly least: string | number;
  readonly most: string | number;
  /** 0 … 1; the root of a count's share, so that areas compare; null for what has no such weight. */
  readonly shareOf: (weights: ActorWeights) => number | null;
}

/** Where actors stand between the least and the most of a weight; null where none has it. */
export function scaleOf(view: GraphView, which: Exclude<ColourBy, 'community'>): WeightScale | null {
  const all = [...weighActors(view).values()];
  if (which === 'earliest' || which === 'latest') {
    const dates = all.flatMap((weights) => weights[which] ?? []).sort();
    const [least, most] = [dates[0], dates.at(-1)];
    if (least === undefined || most === undefined) return null;
    const [from, to] = [dayOf(least), dayOf(most)];
    const shareOf = (weights: ActorWeights): number | null => {
      const date = weights[which];
      return date === null ? null : to === from ? 1 : (dayOf(date) - from) / (to - from);
    };
    return { least, most, shareOf };
  }
  const most = all.reduce((highest, weights) => Math.max(highest, weights[which]), 0);
  return most === 0 ? null : { least: 0, most, shareOf: (weights) => Math.sqrt(weights[which] / most) };
}

const dayOf = (date: string): number => Date.parse(daysOf(date).first);
