/** The Filters panel, which is the drawing's legend, too: every sign with its meaning, its count and its switch. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { AnyFilter, GraphView } from '../graph/index.ts';
import { FILTERS, activeFilters, isFiltered } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { icon } from '../ui/index.ts';
import { counted } from '../words/index.ts';
import { filterControl } from './filterControls.ts';
import { lazily } from './lazy.ts';
import { signsPart } from './signs.ts';
import { weightsPart } from './weights.ts';

const sets = lazily<[State]>(async () => (await import('./filterSets.ts')).filterSets);

/** Filters further down than this stand folded away until one of them is set. */
const OPEN = 55;
/** Below the kinds of actors stands what their size and colour say. */
const KINDS_ONLY = 15;

export function filtersPanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const { filters } = state.address;
  const alone = view.actors.size - view.connected;
  const control = (filter: AnyFilter): unknown => filterControl(view, filter, filters, state.listed, actions);
  const more = FILTERS.filter(({ order }) => order >= OPEN);
  const set = activeFilters(filters);
  const unfolded = state.moreFilters || more.some((filter) => set.includes(filter));
  return html`
    <header class="filters-head">
      <h2>Legend and filters</h2>
      <button
        type="button"
        class="button square quiet"
        aria-label="Hide the filters"
        title="Hide the filters (F)"
        @click=${() => actions.toggleFilters(false)}
      >
        ${icon('close')}
      </button>
    </header>
    ${FILTERS.filter(({ order }) => order < KINDS_ONLY).map(control)} ${weightsPart(view, state, actions)}
    ${FILTERS.filter(({ order }) => order >= KINDS_ONLY && order < OPEN).map(control)} ${signsPart(view)}
    <details
      class="more"
      .open=${unfolded}
      @toggle=${(event: Event) => actions.unfoldFilters((event.target as HTMLDetailsElement).open)}
    >
      <summary>More filters: relation, speaker, time, disputes</summary>
      ${unfolded ? more.map(control) : nothing}
    </details>
    ${isFiltered(filters) || state.sets.length > 0 ? sets(state, actions) : nothing}
    <p class="sum" role="status">
      ${counted(view.connected, 'actor')}, ${counted(view.edges.size, 'relation')},
      ${counted(view.claims.size, 'claim')}${
        alone > 0 ? html`; ${counted(alone, 'actor')} without a relation, drawn hollow` : nothing
      }
      ${
        isFiltered(filters)
          ? html`<button type="button" class="linklike" @click=${actions.clearFilters}>Clear filters</button>`
          : nothing
      }
    </p>
  `;
}
