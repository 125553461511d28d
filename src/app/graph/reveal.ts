/** Filters that would show what these hide. */
import type { Corpus } from './corpus.ts';
import type { AnyFilter, Target } from './filters/filter.ts';
import type { Filters } from './filters/filters.ts';
import { NO_FILTERS, activeFilters, valueOf, withFilter } from './filters/filters.ts';
import { project } from './project.ts';
import type { Selection } from './selection.ts';
import { NO_SELECTION } from './selection.ts';
import type { GraphView } from './view.ts';

/** Whether a view shows an actor or a relation; nothing is always shown. */
export const shows = ({ actors, edges }: GraphView, selection: Selection): boolean =>
  selection.type === 'none' || (selection.type === 'node' ? actors : edges).has(selection.key);

/**
 * The filters with as little given up as it takes to show an actor or a relation: first what each filter hides of it by
 * itself, then what they hide together, else all of them.
 */
export function revealing(corpus: Corpus, filters: Filters, selection: Selection): Filters {
  const shown = (candidate: Filters): boolean => shows(project(corpus, candidate), selection);
  const targets = targetsOf(corpus, selection);
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
function targetsOf(corpus: Corpus, selection: Selection): Target[] {
  if (selection.type === 'none') return [];
  if (selection.type === 'edge') {
    const edge = corpus.edges.get(selection.key);
    return edge ? [{ type: 'edge', edge, claims: corpus.claimsOf.get(edge.key) ?? [] }] : [];
  }
  const node = corpus.nodes.get(selection.key);
  if (!node) return [];
  const [strongest] = [...(corpus.edgesOf.get(node.key) ?? [])].sort(
    (a, b) => b.attributes.claims.length - a.attributes.claims.length,
  );
  return [
    { type: 'node', node },
    ...targetsOf(corpus, strongest ? { type: 'edge', key: strongest.key } : NO_SELECTION),
  ];
}
