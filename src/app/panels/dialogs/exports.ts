/** Saving what is shown: a format, its options, and what the file will hold. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { ExportChoices, ExportFormat, ExportOption } from '../../exports/format.ts';
import { EXPORT_FORMATS } from '../../exports/index.ts';
import type { GraphView } from '../../graph/index.ts';
import type { State } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';

/** Where an export stands; `failed` says why the last attempt gave no file. */
export interface ExportProgress {
  readonly format: ExportFormat;
  readonly busy: boolean;
  /** Share that is done, where it takes a while; null before that. */
  readonly done: number | 'unknown' | null;
  readonly failed: string | null;
  /** Address of the preview's picture; null where there is none (yet). */
  readonly preview: string | null;
}

const DESTINATIONS = ['file', 'clipboard', 'printer'] as const;
export type Destination = (typeof DESTINATIONS)[number];

export interface ExportHandlers {
  /** Something else was chosen, or written. */
  readonly changed: (choices: ExportChoices) => void;
  readonly choose: (format: ExportFormat) => void;
  readonly save: (choices: ExportChoices, to: Destination) => void;
  readonly close: () => void;
}

export function exportDialog(
  state: State,
  view: GraphView,
  { format, busy, done, failed, preview }: ExportProgress,
  handlers: ExportHandlers,
): TemplateResult {
  const reason = format.unavailable(state);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    handlers.save(
      choicesIn(event.target as HTMLFormElement),
      DESTINATIONS.find((to) => to === event.submitter?.getAttribute('value')) ?? 'file',
    );
  };
  return html`
    <header>
      <h2 id="dialog-title">Save what is shown</h2>
      ${closeButton(handlers.close)}
    </header>
    ${formats(format, handlers)}
    ${
      reason === null
        ? html`<form
            class=${format.preview ? 'with-preview' : ''}
            @submit=${submit}
            @input=${(event: Event) => handlers.changed(choicesIn(event.currentTarget as HTMLFormElement))}
          >
            ${format.preview ? previewOf(preview) : nothing}
            <div class="fields">${keyed(format.id, format.options(state).map(fields))}</div>
            <p class="aside">${format.holds(view)}</p>
            ${failed === null ? nothing : html`<p class="warning" role="alert">${failed}</p>`}
            <button type="submit" class="button primary" ?disabled=${busy}>
              ${busy ? 'Working…' : format.button}
            </button>
            ${
              format.copies
                ? html`<button type="submit" class="button text" value="clipboard" ?disabled=${busy}>
                    Copy
                  </button>`
                : nothing
            }
            ${
              format.print
                ? html`<button type="submit" class="button text" value="printer" ?disabled=${busy}>
                    Print
                  </button>`
                : nothing
            }
            ${
              done === null
                ? nothing
                : html`<progress aria-label="Done" value=${done === 'unknown' ? nothing : done}></progress>`
            }
          </form>`
        : html`<p class="aside">${reason}</p>`
    }
  `;
}

const formats = (current: ExportFormat, { choose }: ExportHandlers): TemplateResult =>
  html`<fieldset class="options">
    <legend>Format</legend>
    ${EXPORT_FORMATS.map(
      (format) =>
        html`<label
          ><input
            type="radio"
            name="format"
            .checked=${format === current}
            @change=${() => choose(format)}
          />${format.title}</label
        >`,
    )}
  </fieldset>`;

/** Of a form all of whose fields hold text. */
export const choicesIn = (form: HTMLFormElement): ExportChoices =>
  Object.fromEntries(new FormData(form)) as Record<string, string>;

const previewOf = (preview: string | null): TemplateResult =>
  html`<figure class="preview">
    ${
      preview === null
        ? html`<p class="aside">Drawing…</p>`
        : html`<img src=${preview} alt="What the picture will look like" />`
    }
  </figure>`;

const fields = (option: ExportOption): TemplateResult =>
  html`<fieldset class="options">
    <legend>${option.title}</legend>
    ${'choices' in option ? option.choices.map((choice, index) => radio(option.name, choice, index)) : nothing}
    ${
      'switches' in option
        ? option.switches.map(
            ({ name, title, on }) =>
              html`<label><input type="checkbox" name=${name} ?checked=${on} />${title}</label>`,
          )
        : nothing
    }
    ${
      'texts' in option
        ? option.texts.map(
            ({ name, title }) =>
              html`<label class="line"
                ><span>${title}</span><input type="text" name=${name} autocomplete="off" maxlength="1000"
              /></label>`,
          )
        : nothing
    }
  </fieldset>`;

const radio = (
  name: string,
  choice: { readonly value: string; readonly title: string },
  index: number,
): TemplateResult =>
  html`<label
    ><input type="radio" name=${name} value=${choice.value} ?checked=${index === 0} />${choice.title}</label
  >`;
