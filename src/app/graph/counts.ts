/** How many there are of each choice of each filter while the others stay as they are (faceted counts). */
import type { Filters } from './filters/filters.ts';
import { FILTERS, activeFilters, withFilter } from './filters/filters.ts';
import { project } from './project.ts';
import type { GraphView } from './view.ts';

/** By the id of the filter, then by choice. `view` is the one of these filters. */
export function choiceCounts(
  view: GraphView,
  filters: Filters,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const active = activeFilters(filters);
  return new Map(
    FILTERS.flatMap((filter) => {
      const { control, id, initial } = filter;
      if (control.type !== 'choices' && control.type !== 'one') return [];
      const without = active.includes(filter)
        ? project(view.corpus, withFilter(filters, filter, initial))
        : view;
      return [[id, control.count(without)] as const];
    }),
  );
}
