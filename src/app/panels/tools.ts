/** The toolbar at the head of the page. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ViewId } from '../address/index.ts';
import { VIEWS, VIEW_IDS, routeHref } from '../address/index.ts';
import { commandOf } from '../commands/index.ts';
import type { Actions, State } from '../state/index.ts';
import { commandButton } from '../ui/index.ts';

/** Views with a place in the toolbar; a check is made now and then, and has its link where documents are listed. */
const TABS = VIEW_IDS.filter((id) => id !== 'check');

export function toolsPanel(state: State, actions: Actions): TemplateResult {
  const run = (id: string) => () => commandOf(id).run(actions, state);
  const tab = (id: ViewId): TemplateResult =>
    html`<a
      class="tab"
      href=${routeHref({ view: id })}
      aria-current=${id === state.address.view ? 'page' : 'false'}
      @click=${(event: MouseEvent) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        actions.turnToView(id);
      }}
      >${VIEWS[id].title}</a
    >`;
  return html`
    <nav class="tabs" aria-label="Views">${TABS.map(tab)}</nav>
    ${state.done > 0 || state.steps.length > 0 ? commandButton(commandOf('undo'), 'undo', run('undo'), { name: 'Undo' }) : nothing}
    ${commandButton(commandOf('filters'), 'filters', run('filters'), {
      name: 'Legend and filters',
      pressed: state.filtersOpen,
    })}
    ${commandButton(commandOf('texts'), 'plus', run('texts'), { name: 'Your texts' })}
    ${commandButton(commandOf('export'), 'export', run('export'), { name: 'Export' })}
    ${commandButton(commandOf('theme'), state.shade === 'light' ? 'moon' : 'sun', run('theme'), {
      name: state.shade === 'light' ? 'Dark theme' : 'Light theme',
    })}
    ${commandButton(commandOf('help'), 'help', run('help'), { name: 'Help' })}
  `;
}
