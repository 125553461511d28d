/** What of a large graph is drawn first: the actors whose relations most independent sources support, and what is between them. */
import { otherEnd } from './corpus.ts';
import type { EdgeView, GraphView } from './view.ts';
import { byStrength } from './view.ts';

/** More actors with relations than this are drawn a part at a time. */
export const LARGE = 240;

const orders = new WeakMap<GraphView, readonly string[]>();

/**
 * Actors that have a relation, the one that matters most first: by the independent sources of its relations, then by its
 * neighbours, then in the order of the file. The stored layout takes them in this order, too.
 */
export function byImportance(view: GraphView): readonly string[] {
  const known = orders.get(view);
  if (known) return known;
  const order = [...view.actors.values()]
    .filter(({ degree }) => degree > 0)
    .sort((a, b) => b.weight - a.weight || b.degree - a.degree)
    .map(({ key }) => key);
  orders.set(view, order);
  return order;
}

/** Relations that are drawn for each actor of a part, the strongest first: more are a thicket that hides them all. */
const LINES = 2.2;

/**
 * The view with the first `count` actors of that order and `also` these. Of the relations between them the strongest, each
 * actor's own strongest, and all of those `in full`. Sizes and counts of what is left are those of the whole view.
 */
export function foremost(
  view: GraphView,
  count: number,
  also: ReadonlySet<string>,
  inFull: ReadonlySet<string> = also,
): GraphView {
  const kept = new Set([...byImportance(view).slice(0, count), ...also]);
  const { corpus, connected, claims } = view;
  return {
    corpus,
    connected,
    claims,
    get sum() {
      return view.sum;
    },
    actors: new Map([...view.actors].filter(([key]) => kept.has(key))),
    edges: strongest(view, kept, inFull),
    ties: view.ties.filter(({ part, whole }) => kept.has(part) && kept.has(whole)),
    drawn: kept.size,
  };
}

function strongest(
  view: GraphView,
  kept: ReadonlySet<string>,
  inFull: ReadonlySet<string>,
): ReadonlyMap<string, EdgeView> {
  const between = [...view.edges.values()].filter(
    ({ source, target }) => kept.has(source) && kept.has(target),
  );
  const chosen = new Set([...between].sort(byStrength).slice(0, Math.ceil(LINES * kept.size)));
  const own = new Set<string>();
  for (const edge of [...between].sort(byStrength)) {
    const { source, target } = edge;
    if (inFull.has(source) || inFull.has(target) || !own.has(source) || !own.has(target)) chosen.add(edge);
    own.add(source).add(target);
  }
  return new Map(between.filter((edge) => chosen.has(edge)).map((edge) => [edge.key, edge]));
}

/** The other ends of an actor's shown relations. */
export const neighboursOf = (view: GraphView, key: string): readonly string[] => [
  ...new Set((view.actors.get(key)?.edges ?? []).map((edge) => otherEnd(edge, key))),
];
