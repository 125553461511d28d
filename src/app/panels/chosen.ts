/** What can be done with the actors that are chosen. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { among, dropped } from '../graph/index.ts';
import type { GraphView } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { actorLink, link } from '../ui/index.ts';
import { counted } from '../words/index.ts';

export function chosenLine({ corpus }: GraphView, state: State, actions: Actions): TemplateResult {
  const keys = [...state.chosen];
  const [a, b] = keys;
  const { filters } = state.address;
  const button = (words: string, run: () => void): TemplateResult =>
    html`<button type="button" class="linklike" @click=${run}>${words}</button>`;
  return html`<div class="scope-line" role="group" aria-label="Chosen actors">
    <p role="status">
      ${keys.length > 3 ? counted(keys.length, 'actor') : keys.map((key, at) => html`${at > 0 ? ', ' : ''}${actorLink(corpus, key)}`)}
      chosen
    </p>
    ${
      a !== undefined && b !== undefined && keys.length === 2
        ? html`${link({ view: 'pair', a, b, order: 'source' }, 'All between the two')}
          ${link({ view: 'path', a, b, leave: [] }, 'How they are connected')}`
        : ''
    }
    ${keys.length > 1 ? button('Only what is among these', () => actions.filter(among, new Set(keys))) : ''}
    ${button('Hide', () => {
      actions.filter(dropped, new Set([...filters.dropped, ...keys]));
      actions.choose(null);
    })}
    ${button('Choose none', () => actions.choose(null))}
  </div>`;
}
