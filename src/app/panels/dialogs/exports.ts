/** Saving what is shown: a format, its options, and what the file will hold. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ExportChoices, ExportFormat, ExportOption } from '../../exports/format.ts';
import { EXPORT_FORMATS } from '../../exports/index.ts';
import type { GraphView } from '../../graph/index.ts';
import type { State } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';

/** Where an export stands; `failed` says why the last attempt gave no file. */
export interface ExportProgress {
  readonly format: ExportFormat;
  readonly busy: boolean;
  /** Share that is done, where that is known and it takes a while. */
  readonly done: number | null;
  readonly failed: string | null;
}

export interface ExportHandlers {
  readonly choose: (format: ExportFormat) => void;
  readonly save: (choices: ExportChoices, to: 'file' | 'clipboard') => void;
  readonly close: () => void;
}

export function exportDialog(
  state: State,
  view: GraphView,
  { format, busy, done, failed }: ExportProgress,
  handlers: ExportHandlers,
): TemplateResult {
  const reason = format.unavailable(state);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Radio buttons and selects alone, so every value is a string.
    handlers.save(
      Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>,
      event.submitter?.getAttribute('value') === 'clipboard' ? 'clipboard' : 'file',
    );
  };
  return html`
    <header>
      <h2 id="dialog-title">Save what is shown</h2>
      ${closeButton(handlers.close)}
    </header>
    ${EXPORT_FORMATS.length > 1 ? formats(format, handlers) : nothing}
    ${
      reason === null
        ? html`<form @submit=${submit}>
            ${format.options(state).map(radios)}
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
            ${done === null ? nothing : html`<progress aria-label="Done" .value=${done}></progress>`}
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

const radios = ({ name, title, choices }: ExportOption): TemplateResult =>
  html`<fieldset class="options">
    <legend>${title}</legend>
    ${choices.map(
      (choice, index) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${choice.value}
            ?checked=${index === 0}
          />${choice.title}</label
        >`,
    )}
  </fieldset>`;
