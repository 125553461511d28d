/** Taking one passage along: to the clipboard with its source, or starred, to be taken with others later. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions } from '../state/index.ts';
import { icon } from '../ui/index.ts';

const STYLES = [
  ['text', 'Text'],
  ['markdown', 'Markdown'],
  ['bibtex', 'BibTeX'],
  ['csl-json', 'CSL-JSON'],
] as const;

/** @param id of a claim */
export const takeAway = (id: string, starred: boolean, actions: Actions): TemplateResult =>
  html`<div class="take-away">
    <details>
      <summary>Copy the quotation</summary>
      <div class="styles" role="group" aria-label="Copy the quotation as">
        ${STYLES.map(
          ([style, title]) =>
            html`<button type="button" class="linklike" @click=${() => void actions.copy([id], style)}>
              ${title}
            </button>`,
        )}
      </div>
    </details>
    <button
      type="button"
      class="button square quiet star"
      aria-pressed=${String(starred)}
      aria-label="Star this passage"
      title=${starred ? 'Starred: Export takes it along' : 'Star it, to export it with others'}
      @click=${() => actions.star(id)}
    >
      ${icon('star')}
    </button>
  </div>`;
