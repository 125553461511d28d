/** Questions to start with, made from what is shown: three places at which something is to be read. */
import { least } from 'd3';
import { disputesOf } from './disputes.ts';
import type { EdgeView, GraphView } from './view.ts';
import { byStrength } from './view.ts';

export type Question =
  | { readonly about: 'relation'; readonly edge: EdgeView }
  | { readonly about: 'dispute'; readonly a: string; readonly b: string }
  | { readonly about: 'speaker'; readonly key: string };

/** What holds by office, membership or place is no news. */
const STANDING = new Set(['office', 'membership', 'geography']);

/**
 * The relation that most independent sources support, the pair that most claims disagree about, and the analyst (where
 * there is none, whoever else) who is quoted most; what there is none of is left out.
 */
export function questionsOf(view: GraphView): readonly Question[] {
  const news = [...view.edges.values()].filter(({ family }) => !STANDING.has(family));
  const edge = least(news, byStrength);
  const weighed = disputesOf(view).map(({ sides: [one, other] }) => ({
    a: one.edge.source,
    b: one.edge.target,
    weight: Math.min(one.claims.length, other.claims.length) * 1000 + one.claims.length + other.claims.length,
  }));
  const [dispute] = weighed.sort((a, b) => b.weight - a.weight);
  const speaker = mostQuoted(view, true) ?? mostQuoted(view, false);
  return [
    ...(edge ? [{ about: 'relation', edge } as const] : []),
    ...(dispute ? [{ about: 'dispute', a: dispute.a, b: dispute.b } as const] : []),
    ...(speaker === null ? [] : [{ about: 'speaker', key: speaker } as const]),
  ];
}

function mostQuoted({ corpus, actors, claims }: GraphView, analysts: boolean): string | null {
  let best: { key: string; count: number } | null = null;
  for (const { key, node } of actors.values()) {
    if (analysts && node.attributes.kind !== 'analyst') continue;
    const count = (corpus.saidBy.get(key) ?? []).filter(({ claim }) => claims.has(claim.id)).length;
    if (count > 0 && count > (best?.count ?? 0)) best = { key, count };
  }
  return best && best.key;
}
