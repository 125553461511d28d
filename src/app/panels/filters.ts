/** The Filters panel, which is the drawing's legend, too: every sign with its meaning, its count and its switch. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { FAMILIES, KINDS, MODES } from '../../model/relations.ts';
import type { Corpus, Counts, Facet, Visible } from '../graph/index.ts';
import { isFiltered, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { familySign, icon, kindSign, modeSign } from '../ui/index.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS, counted } from '../words/index.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly sign: TemplateResult | typeof nothing;
}

export function filtersPanel(
  corpus: Corpus,
  counts: Counts,
  visible: Visible,
  state: State,
  actions: Actions,
): TemplateResult {
  const { filters } = state.address;
  const group = (facet: Facet, title: string, choices: readonly Choice[]): TemplateResult =>
    html`<fieldset class=${facet}>
      <legend>${title}</legend>
      ${choices.map((choice) => row(facet, choice, choices))}
    </fieldset>`;
  const row = (facet: Facet, { value, label, sign }: Choice, all: readonly Choice[]): TemplateResult => {
    const shown = !(filters[facet] as ReadonlySet<string>).has(value);
    const count = counts[facet].get(value) ?? 0;
    return html`<div class=${count === 0 ? 'choice none' : 'choice'}>
      <label title=${label}>
        <input type="checkbox" .checked=${shown} @change=${() => actions.toggle(facet, value)} />
        ${sign}<span class="label"><bdi>${label}</bdi></span
        ><span class="count">${count}</span>
      </label>
      <button
        type="button"
        class="only"
        aria-label=${`Only ${label}`}
        @click=${() =>
          actions.only(
            facet,
            value,
            all.map(({ value }) => value),
          )}
      >
        only
      </button>
    </div>`;
  };
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
    ${group(
      'kinds',
      'Actors',
      KINDS.filter((kind) => present(corpus, kind)).map((value) => ({
        value,
        label: KIND_WORDS[value].many,
        sign: kindSign(value),
      })),
    )}
    ${group(
      'families',
      'Relations',
      FAMILIES.filter((family) =>
        corpus.file.edges.some(({ attributes }) => attributes.family === family),
      ).map((value) => ({ value, label: FAMILY_WORDS[value], sign: familySign(value) })),
    )}
    ${group(
      'modes',
      'How firmly said',
      MODES.map((value) => ({ value, label: MODE_WORDS[value].short, sign: modeSign(value) })),
    )}
    ${documents(corpus, (choices) => group('documents', 'Documents', choices))}
    <p class="sum" role="status">
      ${counted(visible.nodes.size, 'actor')}, ${counted(visible.edges.size, 'relation')},
      ${counted(visible.claims, 'claim')}
      ${
        isFiltered(filters)
          ? html`<button type="button" class="linklike" @click=${actions.showAll}>Clear filters</button>`
          : nothing
      }
    </p>
  `;
}

/** The documents. Of many only those that relations stand on, dated, since their titles may be alike, and folded away. */
function documents(corpus: Corpus, group: (choices: readonly Choice[]) => TemplateResult): TemplateResult {
  const all = corpus.file.attributes.documents;
  const many = all.length > SETTINGS.filters.documents;
  const bearing = new Set([...corpus.claims.values()].map(({ claim }) => claim.passage.document));
  const choices: Choice[] = all
    .filter(({ id }) => !many || bearing.has(id))
    .map((document) => ({
      value: document.id,
      label: many && document.published ? `${document.published} · ${titleOf(document)}` : titleOf(document),
      sign: nothing,
    }));
  if (!many) return group(choices);
  return html`<details class="many">
    <summary>${choices.length} of ${counted(all.length, 'document')}</summary>
    ${group(choices)}
  </details>`;
}

const present = (corpus: Corpus, kind: string): boolean =>
  corpus.file.nodes.some(({ attributes }) => attributes.kind === kind);
