/** What of a large graph is drawn first: the actors whose relations most independent sources support, and what is between them. */
import { MAP } from '../../model/drawing.ts';
import { otherEnd } from './corpus.ts';
import type { ActorView, EdgeView, GraphView } from './view.ts';
import { byStrength } from './view.ts';

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

/** The first actors of a view, and all relations between them, the strongest first. */
interface Core {
  readonly count: number;
  readonly actors: ReadonlyMap<string, ActorView>;
  readonly between: readonly EdgeView[];
}

const cores = new WeakMap<GraphView, Core>();

/** Found once for as many: this alone goes through all relations. */
function coreOf(view: GraphView, count: number): Core {
  const known = cores.get(view);
  if (known?.count === count) return known;
  const actors = new Map<string, ActorView>();
  for (const key of byImportance(view).slice(0, count)) actors.set(key, view.actors.get(key)!);
  const between: EdgeView[] = [];
  for (const edge of view.edges.values())
    if (actors.has(edge.source) && actors.has(edge.target)) between.push(edge);
  const core = { count, actors, between: between.sort(byStrength) };
  cores.set(view, core);
  return core;
}

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
  const core = coreOf(view, count);
  const others = [...also].flatMap((key) => (core.actors.has(key) ? [] : (view.actors.get(key) ?? [])));
  const kept = new Map([...core.actors, ...others.map((actor) => [actor.key, actor] as const)]);
  const theirs = new Set(
    others.flatMap(({ key, edges }) => edges.filter((edge) => kept.has(otherEnd(edge, key)))),
  );
  const between = [...core.between, ...theirs].sort(byStrength);
  const { corpus, connected, claims } = view;
  return {
    corpus,
    connected,
    claims,
    get sum() {
      return view.sum;
    },
    actors: new Map([...kept.values()].sort(inFile).map((actor) => [actor.key, actor])),
    edges: new Map(
      strongest(between, kept.size, inFull)
        .sort(inFile)
        .map((edge) => [edge.key, edge]),
    ),
    ties: view.ties.filter(({ part, whole }) => kept.has(part) && kept.has(whole)),
    drawn: kept.size,
  };
}

const inFile = (a: { readonly position: number }, b: { readonly position: number }): number =>
  a.position - b.position;

/** @param between the relations of so many actors, the strongest first */
function strongest(between: readonly EdgeView[], actors: number, inFull: ReadonlySet<string>): EdgeView[] {
  const most = Math.ceil(MAP.lines * actors);
  const own = new Set<string>();
  return between.filter(({ source, target }, at) => {
    const chosen =
      at < most || inFull.has(source) || inFull.has(target) || !own.has(source) || !own.has(target);
    own.add(source).add(target);
    return chosen;
  });
}

/** The other ends of an actor's shown relations. */
export const neighboursOf = (view: GraphView, key: string): readonly string[] => [
  ...new Set((view.actors.get(key)?.edges ?? []).map((edge) => otherEnd(edge, key))),
];
