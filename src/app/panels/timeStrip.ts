/** The strip of time under the drawing: claims by day, stacked by family; a brush over it filters everything. */
import { html, nothing, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { FAMILIES } from '../../model/relations.ts';
import type { Dates, Filters, Corpus, GraphView, TimeBin, Timeline } from '../graph/index.ts';
import { bounded, chosenBins, dates, project, timelineOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { icon, remembered } from '../ui/index.ts';
import { FAMILY_WORDS, counted, dateInWords } from '../words/index.ts';
import { brushBy, play, playing, stop } from './brush.ts';

const HEIGHT = 100;
/** So many dates are written below the bars at most. */
const LABELS = 7;

/** All claims that the other filters leave, whatever their time. */
const lineOf = remembered((corpus: Corpus, filters: Filters) => {
  const all = { ...filters, dates: { ...filters.dates, from: null, to: null } };
  return timelineOf(corpus, project(corpus, all).claims.values(), filters.dates);
});
let lastOthers: { readonly filters: Filters; readonly line: Timeline } | null = null;

/** The same bars as long as nothing but the chosen time has changed. */
function timelineUnder(corpus: Corpus, filters: Filters): Timeline {
  const { dates: now, ...others } = filters;
  if (lastOthers) {
    const { dates: before, ...same } = lastOthers.filters;
    const kept = Object.entries(others).every(([id, value]) => same[id as keyof typeof same] === value);
    if (kept && before.byDocument === now.byDocument) return lastOthers.line;
  }
  lastOthers = { filters, line: lineOf(corpus, filters) };
  return lastOthers.line;
}

export function timeStrip({ corpus }: GraphView, state: State, actions: Actions): TemplateResult {
  const { filters } = state.address;
  const value = filters.dates;
  const line = timelineUnder(corpus, filters);
  const { bins, unit, undated, byDocument } = line;
  const chosen = state.brush ?? chosenBins(bins, value);
  const set = (part: Partial<Dates>): void => actions.filter(dates, { ...value, ...part });
  return html`<section class="strip" aria-label="Time">
    <header>
      <h2>Time</h2>
      <p role="status">${inWords(line, state.brush ? { ...value, from: null, to: null } : value, chosen)}</p>
      ${
        bins.length > 1
          ? html`<button
              type="button"
              class="button quiet"
              @click=${() => (playing() ? stop(actions) : play(bins, chosen, value, actions))}
            >
              ${icon(state.playing ? 'pause' : 'play')} ${state.playing ? 'Pause' : 'Play'}
            </button>`
          : nothing
      }
      ${
        bounded(value)
          ? html`<button type="button" class="linklike" @click=${() => set({ from: null, to: null })}>
              All time
            </button>`
          : nothing
      }
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${value.byDocument}
          @change=${(event: Event) => set({ byDocument: (event.target as HTMLInputElement).checked })}
        />Date by document</label
      >
      <button
        type="button"
        class="button square quiet"
        aria-label="Hide the strip of time"
        @click=${() => actions.setting('graph', 'time', '')}
      >
        ${icon('close')}
      </button>
    </header>
    <div class="bars">
      <button
        type="button"
        class="undated"
        aria-pressed=${String(!bounded(value) || value.undated)}
        ?disabled=${!bounded(value)}
        @click=${() => set({ undated: !value.undated })}
      >
        <b>${undated}</b> without a date
      </button>
      ${
        bins.length === 0
          ? html`<p class="aside">No claim that is shown has a date.</p>`
          : html`<div class="time">
              ${drawing(bins, chosen, value, actions)} ${sliders(bins, chosen, value, actions)}
              ${labels(bins)}
            </div>`
      }
    </div>
    <p class="unseen">
      Bars are ${unit}s. ${byDocument > 0 ? `${byDocument} are dated by their document.` : ''}
    </p>
  </section>`;
}

/** "19 of 342 claims, 6 January 2022 to 10 January 2022; dated by the words". */
function inWords(
  { bins, undated, byDocument, unit }: Timeline,
  value: Dates,
  chosen: readonly [number, number] | null,
): string {
  const dated = bins.reduce((sum, { claims }) => sum + claims, 0);
  const how =
    byDocument > 0
      ? `${dated - byDocument} dated by their words, ${byDocument} by their document`
      : 'dated by their words';
  if (!chosen || (!bounded(value) && !chosen))
    return `${counted(dated, 'claim')} by ${unit}, ${how}; ${undated} without a date`;
  const some = bins.slice(chosen[0], chosen[1] + 1);
  const count = some.reduce((sum, { claims }) => sum + claims, 0);
  // The days that were asked for; those of the bars while they are being chosen.
  const [first, last] = [value.from ?? some[0]!.date, value.to ?? some.at(-1)!.date];
  const span = first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
  return `${counted(count, 'claim')}, ${span}`;
}

function drawing(
  bins: readonly TimeBin[],
  chosen: readonly [number, number] | null,
  value: Dates,
  actions: Actions,
): TemplateResult {
  const most = bins.reduce((most, { claims }) => Math.max(most, claims), 1);
  const inside = (at: number): boolean => chosen === null || (at >= chosen[0] && at <= chosen[1]);
  return html`<svg
    class="time-bars"
    viewBox=${`0 0 ${bins.length * 10} ${HEIGHT}`}
    preserveAspectRatio="none"
    role="img"
    aria-label="Claims by time, stacked by family"
    @pointerdown=${(event: PointerEvent) => brushBy(event, bins, value, actions)}
  >
    ${chosen === null ? nothing : svg`<rect class="brush" x=${chosen[0] * 10} y="0" width=${(chosen[1] - chosen[0] + 1) * 10} height=${HEIGHT}></rect>`}
    ${bins.map((bin, at) => bar(bin, at, most, inside(at)))}
  </svg>`;
}

function bar(bin: TimeBin, at: number, most: number, inside: boolean): unknown {
  let y = HEIGHT;
  const parts = FAMILIES.flatMap((family) => {
    const count = bin.families.get(family) ?? 0;
    if (count === 0) return [];
    const height = (count / most) * (HEIGHT - 8);
    y -= height;
    return [
      svg`<rect class="family ${family}" x=${at * 10 + 1.5} y=${y} width="7" height=${height}><title>${dateInWords(bin.date)}: ${count} ${FAMILY_WORDS[family]}</title></rect>`,
    ];
  });
  return svg`<g class=${inside ? 'bin' : 'bin out'}>${parts}${bin.gap ? svg`<path class="gap" d=${`M${at * 10} 0V${HEIGHT}`}></path>` : nothing}</g>`;
}

/** The brush by keyboard: two sliders, of its first and its last bar. */
function sliders(
  bins: readonly TimeBin[],
  chosen: readonly [number, number] | null,
  value: Dates,
  actions: Actions,
): TemplateResult {
  const [first, last] = chosen ?? [0, bins.length - 1];
  const slider = (
    name: string,
    at: number,
    place: (to: number) => readonly [number, number],
  ): TemplateResult =>
    html`<input
      type="range"
      min="0"
      max=${bins.length - 1}
      step="1"
      aria-label=${name}
      aria-valuetext=${dateInWords(bins[at]!.date)}
      .value=${String(at)}
      @input=${(event: Event) => {
        const [from, to] = place(Number((event.target as HTMLInputElement).value));
        actions.filter(dates, { ...value, from: bins[from]!.first, to: bins[to]!.last });
      }}
    />`;
  return html`<div class="ends">
    ${slider('First', first, (to) => [Math.min(to, last), last])}
    ${slider('Last', last, (to) => [first, Math.max(to, first)])}
  </div>`;
}

function labels(bins: readonly TimeBin[]): TemplateResult {
  const step = Math.max(1, Math.ceil(bins.length / LABELS));
  return html`<div class="dates" aria-hidden="true">
    ${bins.map((bin, at) =>
      at % step === 0
        ? html`<span .style=${`left: ${((at + 0.5) / bins.length) * 100}%`}>${bin.date}</span>`
        : nothing,
    )}
  </div>`;
}
