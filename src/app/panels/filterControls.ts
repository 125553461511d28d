/** What a filter is set by in the panel: boxes, a slider, a list, a switch, two days. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type {
  AnyFilter,
  ChoicesControl,
  Corpus,
  Dates,
  Filters,
  GraphView,
  Hidden,
  NumberControl,
  OneControl,
} from '../graph/index.ts';
import { bounded, choiceCounts, onlyOne, toggled, undatedOut, valueOf } from '../graph/index.ts';
import type { Actions } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { choiceSign, moreButton, remembered } from '../ui/index.ts';
import { choiceInWords, counted, oneInWords } from '../words/index.ts';

const countsOf = remembered((view: GraphView, filters: Filters) => choiceCounts(view, filters));

const ofCorpora = new WeakMap<Corpus, Map<unknown, unknown>>();

/** What a control reads off all of a corpus, worked out once. */
function ofCorpus<T>(corpus: Corpus, read: (corpus: Corpus) => T): T {
  const known = ofCorpora.get(corpus) ?? new Map<unknown, unknown>();
  ofCorpora.set(corpus, known);
  if (!known.has(read)) known.set(read, read(corpus));
  return known.get(read) as T;
}

/** @param documents how many of a long list of documents are shown; 0: it is folded away */
export function filterControl(
  view: GraphView,
  filter: AnyFilter,
  filters: Filters,
  documents: number,
  actions: Actions,
): TemplateResult | typeof nothing {
  const { control } = filter;
  if (control.type === 'choices') return choices(view, filter, control, filters, documents, actions);
  if (control.type === 'number') return number(view, filter, control, filters, actions);
  if (control.type === 'one') return one(view, filter, control, filters, actions);
  if (control.type === 'dates') return dates(view, filter, filters, actions);
  if (control.type === 'scope') return nothing;
  return html`<fieldset class=${filter.id}>
    <legend>${filter.title}</legend>
    ${tick(control.words, valueOf(filters, filter) as boolean, (on) => actions.filter(filter, on))}
  </fieldset>`;
}

const tick = (words: unknown, on: boolean, change: (on: boolean) => void): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    ${words}</label
  >`;

/** The documents that relations stand on. */
const withClaims = ({ claims }: Corpus): ReadonlySet<string> =>
  new Set([...claims.values()].map(({ claim }) => claim.passage.document));

/** Boxes to tick. Of many documents only those that relations stand on, dated and folded away. */
function choices(
  view: GraphView,
  filter: AnyFilter,
  control: ChoicesControl,
  filters: Filters,
  documents: number,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const hidden = valueOf(filters, filter) as Hidden;
  const counts = countsOf(view, filters).get(filter.id);
  const every = ofCorpus(corpus, control.choices);
  const many = control.of === 'document' && every.length > SETTINGS.filters.documents;
  const listed = many ? every.filter((id) => ofCorpus(corpus, withClaims).has(id)) : every;
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
  const group = (shown: readonly string[]): TemplateResult =>
    html`<fieldset class=${filter.id}>
      <legend>${filter.title}</legend>
      ${shown.map(row)}
    </fieldset>`;
  if (!many) return group(listed);
  const { page } = SETTINGS.filters;
  return html`<details
    class="many"
    .open=${documents > 0}
    @toggle=${(event: Event) => {
      const open = (event.target as HTMLDetailsElement).open;
      if (open !== documents > 0) actions.listDocuments(open ? page : 0);
    }}
  >
    <summary>${listed.length} of ${counted(every.length, 'document')}</summary>
    ${documents > 0 ? group(listed.slice(0, documents)) : nothing}
    ${
      documents > 0
        ? moreButton(listed.length - documents, 'Show more', () => actions.listDocuments(documents + page))
        : nothing
    }
  </details>`;
}

/** A number to set; left out where it could make no difference. */
function number(
  { corpus }: GraphView,
  filter: AnyFilter,
  { least, most, step, words, note }: NumberControl,
  filters: Filters,
  actions: Actions,
): TemplateResult | typeof nothing {
  const value = valueOf(filters, filter) as number;
  const highest = Math.max(ofCorpus(corpus, most), value);
  if (highest <= least) return nothing;
  return html`<fieldset class="${filter.id} number">
    <legend>${filter.title}</legend>
    <label>
      <input
        type="range"
        min=${least}
        max=${highest}
        step=${step}
        aria-label=${filter.title}
        aria-valuetext=${words(value)}
        .value=${String(value)}
        @change=${(event: Event) => actions.filter(filter, Number((event.target as HTMLInputElement).value))}
      />
      <output>${words(value)}</output>
    </label>
    ${note === undefined || value === least ? nothing : html`<p class="aside">${note}</p>`}
  </fieldset>`;
}

/** One of a list, or any; one that the address names and the file does not know stands before the others. */
function one(
  view: GraphView,
  filter: AnyFilter,
  { of, any, choices }: OneControl,
  filters: Filters,
  actions: Actions,
): TemplateResult | typeof nothing {
  const { corpus } = view;
  const value = valueOf(filters, filter) as string | null;
  const every = ofCorpus(corpus, choices);
  if (every.length === 0 && value === null) return nothing;
  const counts = countsOf(view, filters).get(filter.id);
  const known = value === null || every.includes(value) ? every : [value, ...every];
  return html`<fieldset class="${filter.id} one">
    <legend>${filter.title}</legend>
    <select
      aria-label=${filter.title}
      @change=${(event: Event) => actions.filter(filter, (event.target as HTMLSelectElement).value || null)}
    >
      <option value="" .selected=${value === null}>${any}</option>
      ${known.map(
        (choice) =>
          html`<option value=${choice} .selected=${choice === value}>
            ${oneInWords(corpus, of, choice, counts?.get(choice) ?? 0)}
          </option>`,
      )}
    </select>
  </fieldset>`;
}

/** Two days and what becomes of claims without one. */
function dates(view: GraphView, filter: AnyFilter, filters: Filters, actions: Actions): TemplateResult {
  const value = valueOf(filters, filter) as Dates;
  const set = (part: Partial<Dates>): void => actions.filter(filter, { ...value, ...part });
  const left = undatedLeft(view, filters);
  const day = (name: string, which: 'from' | 'to'): TemplateResult =>
    html`<label
      >${name}
      <input
        type="date"
        .value=${value[which] ?? ''}
        min=${which === 'to' ? (value.from ?? nothing) : nothing}
        max=${which === 'from' ? (value.to ?? nothing) : nothing}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          if (input.validity.valid) set({ [which]: input.value || null });
        }}
    /></label>`;
  return html`<fieldset class="${filter.id} days">
    <legend>${filter.title}</legend>
    ${day('From', 'from')} ${day('To', 'to')}
    ${tick('Date claims without a date by their document', value.byDocument, (byDocument) => set({ byDocument }))}
    ${
      bounded(value)
        ? html`${tick('Show claims without a date, too', value.undated, (undated) => set({ undated }))}
            <p class="aside">
              ${
                left > 0
                  ? `${counted(left, 'claim')} without a date ${left === 1 ? 'is' : 'are'} left out.`
                  : nothing
              }
              A month or a year counts wherever it may be of this time.
            </p>`
        : nothing
    }
  </fieldset>`;
}

const undatedLeft = remembered(({ corpus }: GraphView, filters: Filters) => undatedOut(corpus, filters));
