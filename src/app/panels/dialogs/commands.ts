/** The list of all commands, to find one by its words. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Actions, State } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';
import { keyList } from './keyList.ts';

export function commandsDialog(state: State, actions: Actions): TemplateResult {
  const able = COMMANDS.filter(
    (command) => command.scope === 'anywhere' && command.id !== 'commands' && command.when(state),
  );
  const run = (command: Command): void => {
    actions.show(null);
    command.run(actions, state);
  };
  const typed = (event: InputEvent): void => {
    const words = (event.target as HTMLInputElement).value.toLowerCase();
    const list =
      (event.target as HTMLElement).closest('dialog')?.querySelectorAll<HTMLElement>('[data-title]') ?? [];
    for (const item of list) item.hidden = !item.dataset['title']!.includes(words);
  };
  return html`
    <header>
      <h2 id="dialog-title">Commands</h2>
      ${closeButton(() => actions.show(null))}
    </header>
    <input
      type="text"
      class="find"
      aria-label="Find a command"
      placeholder="Find a command"
      autofocus
      autocomplete="off"
      @input=${typed}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        (event.target as HTMLElement)
          .closest('dialog')
          ?.querySelector<HTMLElement>('li:not([hidden]) button')
          ?.click();
      }}
    />
    <ul class="commands">
      ${able.map(
        (command) =>
          html`<li data-title=${command.title.toLowerCase()}>
            <button type="button" @click=${() => run(command)}>
              <span>${command.title}</span><span>${keyList(command)}</span>
            </button>
          </li>`,
      )}
    </ul>
  `;
}
