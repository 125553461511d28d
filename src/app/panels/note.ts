/** What the reader keeps of an actor, a relation or a passage: a note, a star. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, State } from '../state/index.ts';
import { icon } from '../ui/index.ts';

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

/** The note with a star beside it. */
export const keeping = (
  on: string,
  what: 'actor' | 'relation',
  state: State,
  actions: Actions,
): TemplateResult =>
  html`<div class="keeping">
    ${noteField(on, state, actions)}
    <button
      type="button"
      class="button square quiet star"
      aria-pressed=${String(state.stars.has(on))}
      aria-label=${`Star this ${what}`}
      title=${state.stars.has(on) ? 'Starred' : 'Star it, to find it again'}
      @click=${() => actions.star(on)}
    >
      ${icon('star')}
    </button>
  </div>`;
