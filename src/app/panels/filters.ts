/** The Filters panel, which is the drawing's legend, too: every sign with its meaning, its count and its switch. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { AnyFilter, ChoicesControl, Filters, GraphView, Hidden, NumberControl } from '../graph/index.ts';
import { FILTERS, choiceCounts, isFiltered, onlyOne, toggled, valueOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { choiceSign, icon, remembered } from '../ui/index.ts';
import { choiceInWords, counted } from '../words/index.ts';

const countsOf = remembered((view: GraphView, filters: Filters) => choiceCounts(view, filters));

export function filtersPanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const { filters } = state.address;
  const alone = view.actors.size - view.connected;
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
    ${FILTERS.map((filter) =>
      filter.control.type === 'choices'
        ? choices(view, filter, filter.control, filters, actions)
        : number(view, filter, filter.control, filters, actions),
    )}
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

/** Boxes to tick. Of many documents only those that relations stand on, dated and folded away. */
function choices(
  view: GraphView,
  filter: AnyFilter,
  control: ChoicesControl,
  filters: Filters,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const hidden = valueOf(filters, filter) as Hidden;
  const counts = countsOf(view, filters).get(filter.id);
  const every = control.choices(corpus);
  const many = control.of === 'document' && every.length > SETTINGS.filters.documents;
  const listed = many ? every.filter((id) => corpus.passagesOf.has(id)) : every;
  const row = (choice: string): TemplateResult => {
    const label = choiceInWords(corpus, control.of, choice, many);
    const count = counts?.get(choice) ?? 0;
    return html`<div class=${count === 0 ? 'choice none' : 'choice'} data-choice=${choice}>
      <label title=${label}>
        <input
          type="checkbox"
          .checked=${!hidden.has(choice)}
          @change=${() => actions.filter(filter, toggled(hidden, choice))}
        />
        ${choiceSign(control.of, choice)}<span class="label"><bdi>${label}</bdi></span
        ><span class="count">${count}</span>
      </label>
      <button
        type="button"
        class="only"
        aria-label=${`Only ${label}`}
        @click=${() => actions.filter(filter, onlyOne(hidden, choice, listed))}
      >
        only
      </button>
    </div>`;
  };
  const group = html`<fieldset class=${filter.id}>
    <legend>${filter.title}</legend>
    ${listed.map(row)}
  </fieldset>`;
  if (!many) return group;
  return html`<details class="many">
    <summary>${listed.length} of ${counted(every.length, 'document')}</summary>
    ${group}
  </details>`;
}

/** A number to set; left out where it could make no difference. */
function number(
  { corpus }: GraphView,
  filter: AnyFilter,
  { least, most, words }: NumberControl,
  filters: Filters,
  actions: Actions,
): TemplateResult | typeof nothing {
  const value = valueOf(filters, filter) as number;
  const highest = Math.max(most(corpus), value);
  if (highest <= least) return nothing;
  return html`<fieldset class="${filter.id} number">
    <legend>${filter.title}</legend>
    <label>
      <input
        type="range"
        min=${least}
        max=${highest}
        step="1"
        aria-label=${filter.title}
        aria-valuetext=${words(value)}
        .value=${String(value)}
        @change=${(event: Event) => actions.filter(filter, Number((event.target as HTMLInputElement).value))}
      />
      <output>${words(value)}</output>
    </label>
  </fieldset>`;
}
