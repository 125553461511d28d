/** The reader's own note on an actor, a relation or a passage. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, State } from '../state/index.ts';

/** @param on what it is on: `node KEY`, `edge KEY`, `claim ID` */
export const noteField = (on: string, { notes }: State, actions: Actions): TemplateResult =>
  html`<details class="note" ?open=${notes.has(on)}>
    <summary>Note</summary>
    <textarea
      aria-label="Note"
      rows="3"
      placeholder="Kept in this browser"
      .value=${notes.get(on) ?? ''}
      @change=${(event: Event) => actions.note(on, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </details>`;
