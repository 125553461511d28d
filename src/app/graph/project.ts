/** From the whole graph to what is shown of it: claims first, then counts, then relations and actors. */
import type { GraphEdge, GraphNode } from '../../model/graphFile.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { otherEnd } from './corpus.ts';
import type { Filters } from './filters/filters.ts';
import { bounded, dateUnder } from './filters/dates.ts';
import { activeFilters, valueOf } from './filters/filters.ts';
import { tally } from './tally.ts';
import type { ActorView, EdgeView, GraphView, Tie } from './view.ts';
import { byStrength } from './view.ts';

/** The questions that the filters which are set ask, each of all of them together. */
interface Tests {
  readonly document: (id: string) => boolean;
  /** Null where every claim passes. */
  readonly claim: ((claim: ClaimOfEdge) => boolean) | null;
  readonly edge: (edge: EdgeView) => boolean;
  readonly actor: (node: GraphNode) => boolean;
  /** Whether an actor without any relation can be shown at all. */
  readonly alone: boolean;
}

const all =
  <T>(tests: readonly ((thing: T) => boolean)[]) =>
  (thing: T): boolean =>
    tests.every((test) => test(thing));

function testsOf(corpus: Corpus, filters: Filters): Tests {
  const active = activeFilters(filters);
  const of = <K extends 'document' | 'claim' | 'edge' | 'actor'>(kind: K): NonNullable<Tests[K]> =>
    all(
      active.flatMap((filter) => filter[kind]?.(valueOf(filters, filter), corpus) ?? []) as ((
        thing: unknown,
      ) => boolean)[],
    );
  const document = of('document');
  const claim = of('claim');
  const open = active.every((filter) => !filter.document && !filter.claim);
  return {
    document,
    claim: open ? null : (entry) => document(entry.claim.passage.document) && claim(entry),
    edge: of('edge'),
    actor: of('actor'),
    alone: active.every((filter) => filter.document ?? filter.actor),
  };
}

/**
 * The graph under these filters. A claim is shown where all tests of documents and claims hold; a relation where it has
 * such claims, the tests of relations and of both its ends hold, and those asked of all relations together; an actor where a relation of it is shown, or where it
 * has none in the whole file and is named in a document that is shown.
 */
export function project(corpus: Corpus, filters: Filters): GraphView {
  const tests = testsOf(corpus, filters);
  const edges = edgesLeft(corpus, filters, tests);
  const claims = new Map<string, ClaimOfEdge>();
  const edgesOf = new Map<string, EdgeView[]>();
  for (const view of edges.values()) {
    for (const entry of view.claims) claims.set(entry.claim.id, entry);
    for (const end of [view.source, view.target]) {
      const list = edgesOf.get(end);
      if (list) list.push(view);
      else edgesOf.set(end, [view]);
    }
  }
  const actors = new Map<string, ActorView>();
  for (const node of corpus.file.nodes) {
    const alone = corpus.edgesOf.get(node.key)?.length === 0;
    const view = actorView(tests, node, edgesOf.get(node.key) ?? []);
    const named = node.attributes.mentions.length === 0 || view.mentions.length > 0;
    if (alone ? tests.alone && tests.actor(node) && named : view.edges.length > 0) actors.set(node.key, view);
  }
  return {
    corpus,
    edges,
    actors,
    connected: edgesOf.size,
    ties: [...actors.values()].flatMap(({ key, node }): Tie[] => {
      const whole = node.attributes.partOf;
      return whole !== null && actors.has(whole) ? [{ part: key, whole }] : [];
    }),
    claims,
    ...tally(corpus, [...claims.values()]),
  };
}

/** The relations that pass every test, in the order of the file. */
function edgesLeft(corpus: Corpus, filters: Filters, tests: Tests): ReadonlyMap<string, EdgeView> {
  const passes = (key: string): boolean => {
    const node = corpus.nodes.get(key);
    return node !== undefined && tests.actor(node);
  };
  const single = corpus.file.edges.flatMap((edge): [string, EdgeView][] => {
    const view = edgeView(corpus, tests, edge);
    const left = view.claims.length > 0 && passes(edge.source) && passes(edge.target) && tests.edge(view);
    return left ? [[edge.key, view]] : [];
  });
  let edges = new Map(single);
  for (const filter of activeFilters(filters)) {
    const test = filter.together?.(valueOf(filters, filter), { corpus, edges });
    if (test) edges = new Map([...edges].filter(([, edge]) => test(edge)));
  }
  return edges;
}

/** Any relation of the file with its claims under these filters, whether the relation is shown or not. */
export const edgeUnder = (corpus: Corpus, filters: Filters, edge: GraphEdge): EdgeView =>
  edgeView(corpus, testsOf(corpus, filters), edge);

/** Any actor of the file as the view has it; one that is not shown, without relations. */
export const actorUnder = (view: GraphView, filters: Filters, node: GraphNode): ActorView =>
  view.actors.get(node.key) ?? actorView(testsOf(view.corpus, filters), node, []);

function edgeView(corpus: Corpus, tests: Tests, edge: GraphEdge): EdgeView {
  const all = corpus.claimsOf.get(edge.key) ?? [];
  const claims = tests.claim ? all.filter(tests.claim) : all;
  const { relation, family } = edge.attributes;
  const { key, source, target } = edge;
  return { key, source, target, relation, family, claims, edge, ...tally(corpus, claims) };
}

function actorView(tests: Tests, node: GraphNode, edges: readonly EdgeView[]): ActorView {
  return {
    key: node.key,
    node,
    edges: [...edges].sort(byStrength),
    degree: new Set(edges.map((edge) => otherEnd(edge, node.key))).size,
    mentions: node.attributes.mentions.filter(({ document }) => tests.document(document)),
  };
}

/** How many claims without a date a chosen time leaves out, all other filters as they are. */
export function undatedOut(corpus: Corpus, filters: Filters): number {
  const { dates } = filters;
  if (!bounded(dates) || dates.undated) return 0;
  const left = project(corpus, { ...filters, dates: { ...dates, from: null, to: null } });
  return [...left.claims.values()].filter((claim) => dateUnder(corpus, dates, claim) === null).length;
}
