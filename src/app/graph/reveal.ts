/** Filters that would show what these hide. */
import type { Corpus } from './corpus.ts';
import type { AnyFilter, Target } from './filters/filter.ts';
import type { Filters } from './filters/filters.ts';
import { NO_FILTERS, activeFilters, valueOf, withFilter } from './filters/filters.ts';
import { project } from './project.ts';
import type { Selection } from './selection.ts';
import { NO_SELECTION } from './selection.ts';
import type { GraphView } from './view.ts';

/** What filters can hide: an actor, a relation, or one claim. */
export type Hideable = Selection | { readonly type: 'claim'; readonly key: string };

/** Whether a view shows it; nothing is always shown. */
export function shows({ actors, edges, claims }: GraphView, what: Hideable): boolean {
  if (what.type === 'none') return true;
  return { node: actors, edge: edges, claim: claims }[what.type].has(what.key);
}

/**
 * The filters with as little given up as it takes to show it: first what each filter hides of it by
 * itself, then what they hide together, else all of them.
 */
export function revealing(corpus: Corpus, filters: Filters, what: Hideable): Filters {
  const shown = (candidate: Filters): boolean => shows(project(corpus, candidate), what);
  const targets = targetsOf(corpus, what);
  const admitted = (from: Filters, some: readonly AnyFilter[]): Filters =>
    some.reduce(
      (now, filter) =>
        withFilter(
          now,
          filter,
          targets.reduce<unknown>(
            (value, target) => filter.admit(value, target, corpus) as unknown,
            valueOf(now, filter),
          ),
        ),
      from,
    );
  const active = activeFilters(filters);
  const hiding = active.filter((filter) => !shown(withFilter(NO_FILTERS, filter, valueOf(filters, filter))));
  const candidates = [filters, admitted(filters, hiding), admitted(filters, active)];
  return candidates.find(shown) ?? NO_FILTERS;
}

/** What has to pass for it: the thing itself, and for an actor its relation with most claims. */
function targetsOf(corpus: Corpus, what: Hideable): Target[] {
  if (what.type === 'none') return [];
  if (what.type === 'claim') {
    const entry = corpus.claims.get(what.key);
    return entry ? [{ type: 'edge', edge: entry.edge, claims: [entry] }] : [];
  }
  if (what.type === 'edge') {
    const edge = corpus.edges.get(what.key);
    return edge ? [{ type: 'edge', edge, claims: corpus.claimsOf.get(edge.key) ?? [] }] : [];
  }
  const node = corpus.nodes.get(what.key);
  if (!node) return [];
  const [strongest] = [...(corpus.edgesOf.get(node.key) ?? [])].sort(
    (a, b) => b.attributes.claims.length - a.attributes.claims.length,
  );
  return [
    { type: 'node', node },
    ...targetsOf(corpus, strongest ? { type: 'edge', key: strongest.key } : NO_SELECTION),
  ];
}
