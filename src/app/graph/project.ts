/** From the whole graph to what is shown of it: claims first, then counts, then relations and actors. */
import type { GraphEdge, GraphMention, GraphNode } from '../../model/graphFile.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { append, otherEnd } from './corpus.ts';
import type { Filters } from './filters/filters.ts';
import { bounded, dateUnder } from './filters/dates.ts';
import { activeFilters, valueOf } from './filters/filters.ts';
import type { Tally } from './tally.ts';
import { tally } from './tally.ts';
import type { ActorView, EdgeView, GraphView, Tie } from './view.ts';
import { byStrength } from './view.ts';

/** The questions that the filters which are set ask, each of all of them together; null where everything passes. */
interface Tests {
  readonly document: Test<string>;
  readonly claim: Test<ClaimOfEdge>;
  readonly edge: Test<EdgeView>;
  readonly actor: Test<GraphNode>;
  /** Whether an actor without any relation can be shown at all. */
  readonly alone: boolean;
}

type Test<T> = ((thing: T) => boolean) | null;

function all<T>(tests: readonly ((thing: T) => boolean)[]): Test<T> {
  if (tests.length === 0) return null;
  return (thing) => tests.every((test) => test(thing));
}

function testsOf(corpus: Corpus, filters: Filters): Tests {
  const active = activeFilters(filters);
  const of = <K extends 'document' | 'claim' | 'edge' | 'actor'>(kind: K): Tests[K] =>
    all(
      active.flatMap((filter) => filter[kind]?.(valueOf(filters, filter), corpus) ?? []) as ((
        thing: unknown,
      ) => boolean)[],
    );
  const document = of('document');
  const claim = of('claim');
  return {
    document,
    claim:
      document || claim
        ? (entry) => document?.(entry.claim.passage.document) !== false && claim?.(entry) !== false
        : null,
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
  const edgesOf = new Map<string, EdgeView[]>();
  for (const view of edges.values()) {
    append(edgesOf, view.source, view);
    append(edgesOf, view.target, view);
  }
  const actors = new Map<string, ActorView>();
  for (const [position, node] of corpus.file.nodes.entries()) {
    const own = edgesOf.get(node.key);
    if (own || standsAlone(corpus, tests, node))
      actors.set(node.key, new Actor(tests, node, position, own ?? []));
  }
  const claims = tests.claim || edges.size < corpus.edges.size ? claimsOf(edges) : corpus.claims;
  let sum: Tally | null = null;
  return {
    corpus,
    edges,
    actors,
    connected: edgesOf.size,
    ties: tiesBetween(actors),
    claims,
    // Of a large graph it takes its time, and only what is saved says it.
    get sum() {
      return (sum ??= tally(corpus, [...claims.values()]));
    },
  };
}

function claimsOf(edges: ReadonlyMap<string, EdgeView>): ReadonlyMap<string, ClaimOfEdge> {
  const claims = new Map<string, ClaimOfEdge>();
  for (const view of edges.values()) for (const entry of view.claims) claims.set(entry.claim.id, entry);
  return claims;
}

function tiesBetween(actors: ReadonlyMap<string, ActorView>): Tie[] {
  const ties: Tie[] = [];
  for (const { key, node } of actors.values()) {
    const whole = node.attributes.partOf;
    if (whole !== null && actors.has(whole)) ties.push({ part: key, whole });
  }
  return ties;
}

/** Whether an actor is shown although none of its relations is: it has none in the whole file. */
function standsAlone({ edgesOf }: Corpus, { alone, actor, document }: Tests, node: GraphNode): boolean {
  if (!alone || edgesOf.get(node.key)?.length !== 0 || actor?.(node) === false) return false;
  const { mentions } = node.attributes;
  return mentions.length === 0 || document === null || mentions.some((mention) => document(mention.document));
}

/** The relations that pass every test, in the order of the file. */
function edgesLeft(corpus: Corpus, filters: Filters, tests: Tests): ReadonlyMap<string, EdgeView> {
  const passes = (key: string): boolean => {
    const node = corpus.nodes.get(key);
    return node !== undefined && tests.actor?.(node) !== false;
  };
  let edges = new Map<string, EdgeView>();
  for (const [position, edge] of corpus.file.edges.entries()) {
    const view = edgeView(corpus, tests, edge, position);
    if (view.claims.length === 0 || tests.edge?.(view) === false) continue;
    if (tests.actor === null || (passes(edge.source) && passes(edge.target))) edges.set(edge.key, view);
  }
  for (const filter of activeFilters(filters)) {
    const test = filter.together?.(valueOf(filters, filter), { corpus, edges });
    if (test) edges = new Map([...edges].filter(([, edge]) => test(edge)));
  }
  return edges;
}

/** Any relation of the file with its claims under these filters, whether the relation is shown or not. */
export const edgeUnder = (corpus: Corpus, filters: Filters, edge: GraphEdge): EdgeView =>
  edgeView(corpus, testsOf(corpus, filters), edge, corpus.file.edges.indexOf(edge));

/** Any actor of the file as the view has it; one that is not shown, without relations. */
export const actorUnder = (view: GraphView, filters: Filters, node: GraphNode): ActorView =>
  view.actors.get(node.key) ??
  new Actor(testsOf(view.corpus, filters), node, view.corpus.file.nodes.indexOf(node), []);

function edgeView(corpus: Corpus, tests: Tests, edge: GraphEdge, position: number): EdgeView {
  const all = corpus.claimsOf.get(edge.key) ?? [];
  const claims = tests.claim ? all.filter(tests.claim) : all;
  const { relation, family } = edge.attributes;
  const { key, source, target } = edge;
  const { passages, documents, sources, modes, firmness } = tally(corpus, claims);
  // Each by its name: to spread them takes as long again, 200,000 times over.
  return {
    key,
    source,
    target,
    relation,
    family,
    claims,
    edge,
    position,
    passages,
    documents,
    sources,
    modes,
    firmness,
  };
}

/** What only some views of some actors ask for, in large graphs of few, is made when it is asked for. */
class Actor implements ActorView {
  readonly key: string;
  readonly node: GraphNode;
  readonly position: number;
  readonly degree: number;
  readonly weight: number;
  readonly #document: Test<string>;
  readonly #found: readonly EdgeView[];
  #edges: readonly EdgeView[] | null = null;
  #mentions: readonly GraphMention[] | null = null;

  constructor(
    { document }: Pick<Tests, 'document'>,
    node: GraphNode,
    position: number,
    found: readonly EdgeView[],
  ) {
    this.key = node.key;
    this.node = node;
    this.position = position;
    const others = new Set<string>();
    let weight = 0;
    for (const edge of found) {
      others.add(otherEnd(edge, node.key));
      weight += edge.sources;
    }
    this.degree = others.size;
    this.weight = weight;
    this.#document = document;
    this.#found = found;
  }

  get edges(): readonly EdgeView[] {
    return (this.#edges ??= [...this.#found].sort(byStrength));
  }

  get mentions(): readonly GraphMention[] {
    const { mentions } = this.node.attributes;
    const shown = this.#document;
    return (this.#mentions ??= shown ? mentions.filter(({ document }) => shown(document)) : mentions);
  }
}

/** How many claims without a date a chosen time leaves out, all other filters as they are. */
export function undatedOut(corpus: Corpus, filters: Filters): number {
  const { dates } = filters;
  if (!bounded(dates) || dates.undated) return 0;
  const left = project(corpus, { ...filters, dates: { ...dates, from: null, to: null } });
  return [...left.claims.values()].filter((claim) => dateUnder(corpus, dates, claim) === null).length;
}
