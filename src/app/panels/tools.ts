/** The toolbar at the head of the page. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { commandOf } from '../commands/index.ts';
import type { Actions, State } from '../state/index.ts';
import { commandButton } from '../ui/index.ts';

export function toolsPanel(state: State, actions: Actions): TemplateResult {
  const run = (id: string) => () => commandOf(id).run(actions, state);
  const { table } = state.address;
  const view = (id: 'graph' | 'table', name: string, current: boolean): TemplateResult =>
    html`<a class="tab" href=${id === 'graph' ? '#/' : '#/table'} aria-current=${current ? 'page' : 'false'}
      >${name}</a
    >`;
  return html`
    <nav class="tabs" aria-label="Views">
      ${view('graph', 'Graph', !table)}${view('table', 'Table', table)}
    </nav>
    ${commandButton(commandOf('filters'), 'filters', run('filters'), {
      name: 'Legend and filters',
      pressed: state.filtersOpen,
    })}
    ${commandButton(commandOf('export'), 'export', run('export'), { name: 'Export' })}
    ${commandButton(commandOf('theme'), state.shade === 'light' ? 'moon' : 'sun', run('theme'), {
      name: state.shade === 'light' ? 'Dark theme' : 'Light theme',
    })}
    ${commandButton(commandOf('help'), 'help', run('help'), { name: 'Help' })}
  `;
}
