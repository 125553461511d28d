/** The steps that were taken, by name: back to any of them, and forward again. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, State } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';

export const stepsDialog = ({ steps, done }: State, actions: Actions): TemplateResult => html`
  <header>
    <h2 id="dialog-title">Steps</h2>
    ${closeButton(() => actions.show(null))}
  </header>
  ${steps.length === 0 ? html`<p class="aside">Nothing has been changed yet that can be taken back.</p>` : ''}
  <ol class="commands">
    ${['As it was at the start', ...steps.map(({ name }) => name)].map(
      (name, at) =>
        html`<li>
          <button
            type="button"
            aria-current=${at === done ? 'step' : 'false'}
            @click=${() => actions.goToStep(at)}
          >
            <span>${name}</span><span>${at === done ? 'here' : at > done ? 'taken back' : ''}</span>
          </button>
        </li>`,
    )}
  </ol>
`;
