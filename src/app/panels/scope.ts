/** A line over the drawing, or the table, that says what it is narrowed to, with the way back to the whole. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphView } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import { commandOf } from '../commands/index.ts';
import type { Actions, State } from '../state/index.ts';
import { counted } from '../words/index.ts';
import { chosenLine } from './chosen.ts';
import { stepButtons } from './steps.ts';

export function scopePanel(view: GraphView, state: State, actions: Actions): TemplateResult | typeof nothing {
  const { around: near, among, dropped } = state.address.filters;
  if (state.chosen.size > 0) return chosenLine(view, state, actions);
  const back = commandOf('whole');
  const button = html`<button type="button" class="linklike" @click=${() => back.run(actions, state)}>
    Back to the whole
  </button>`;
  if (near.key !== '')
    return html`<div class="scope-line" role="group" aria-label="Narrowed to">
      <p role="status">
        Around <b><bdi>${labelOf(view.corpus, near.key)}</bdi></b
        >: ${counted(view.connected, 'actor')}
      </p>
      ${stepButtons(view, near.key, state, actions)} ${button}
    </div>`;
  if (among.size > 0)
    return html`<div class="scope-line" role="group" aria-label="Narrowed to">
      <p role="status">Only what is among ${counted(among.size, 'chosen actor')}</p>
      ${button}
    </div>`;
  if (dropped.size > 0)
    return html`<div class="scope-line" role="group" aria-label="Narrowed to">
      <p role="status">${counted(dropped.size, 'thing')} hidden one by one</p>
      <button type="button" class="linklike" @click=${() => back.run(actions, state)}>Show again</button>
    </div>`;
  return nothing;
}
