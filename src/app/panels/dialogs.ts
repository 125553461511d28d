/** The three dialogs: help, export, and the list of all commands. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { FAMILIES, KINDS, MODES } from '../../model/relations.ts';
import type { Background, ExportOptions } from '../canvas/types.ts';
import type { Command, Hands } from '../commands.ts';
import { COMMANDS, commandOf, keyInWords } from '../commands.ts';
import type { Visible } from '../filters.ts';
import type { State } from '../state/store.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS, counted } from '../words.ts';
import { familySign, kindSign, modeSign } from './icons.ts';
import { closeButton } from './parts.ts';

const keyList = ({ keys }: Command): TemplateResult[] =>
  keys.map((key, index) => html`${index > 0 ? ' or ' : ''}<kbd>${keyInWords(key)}</kbd>`);

export const helpDialog = (state: State, hands: Hands): TemplateResult => html`
  <header>
    <h2 id="dialog-title">Help</h2>
    ${closeButton(() => hands.show(null))}
  </header>
  <div class="columns">
    <section>
      <h3>How to read the picture</h3>
      <p>
        Every line is a relation that some text states. Click it, and you read the passages it stands on, word
        for word; one more click opens the article there. A wider line rests on more independent sources; a
        copy of a text is not a second source.
      </p>
      <ul class="legend">
        ${KINDS.map((kind) => html`<li>${kindSign(kind)}<span>${KIND_WORDS[kind].one}</span></li>`)}
      </ul>
      <ul class="legend">
        ${FAMILIES.map((family) => html`<li>${familySign(family)}<span>${FAMILY_WORDS[family]}</span></li>`)}
      </ul>
      <ul class="legend long">
        ${MODES.map(
          (mode) =>
            html`<li>
              ${modeSign(mode)}<span><b>${MODE_WORDS[mode].short}</b>: ${MODE_WORDS[mode].long}</span>
            </li>`,
        )}
      </ul>
    </section>
    <section>
      <h3>Keys</h3>
      <dl class="keys">
        ${COMMANDS.filter(({ keys }) => keys.length > 0).map(
          (command) =>
            html`<div>
              <dt>${keyList(command)}</dt>
              <dd>
                ${command.title}${command.scope === 'graph' ? html`<small> in the graph</small>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>
      <label class="switch"
        ><input
          type="checkbox"
          .checked=${state.letters}
          @change=${() => commandOf('letters').run(hands, state)}
        />
        Single letters are commands</label
      >
    </section>
  </div>
`;

/** `failed` says why the last attempt gave no picture. */
export const exportDialog = (
  state: State,
  visible: Visible,
  footer: string,
  progress: { readonly busy: boolean; readonly failed: string | null },
  save: (options: ExportOptions) => void,
  hands: Hands,
): TemplateResult => html`
  <header>
    <h2 id="dialog-title">Save a picture</h2>
    ${closeButton(() => hands.show(null))}
  </header>
  ${
    state.canvas === 'ready'
      ? html`<form
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            save(readOptions(new FormData(event.target as HTMLFormElement), footer));
          }}
        >
          ${choices('extent', 'What', [
            ['view', 'What is on the screen'],
            ['graph', 'The whole graph'],
          ])}
          ${choices('scale', 'Size', [
            ['1', 'As on the screen'],
            ['2', 'Twice'],
            ['4', 'Four times'],
          ])}
          ${choices('background', 'Background', [
            [state.shade, state.shade === 'light' ? 'Light' : 'Dark'],
            [state.shade === 'light' ? 'dark' : 'light', state.shade === 'light' ? 'Dark' : 'Light'],
            ['none', 'None'],
          ])}
          <p class="aside">
            With a legend of what is shown (${counted(visible.nodes.size, 'actor')},
            ${counted(visible.edges.size, 'relation')}) and the line “${footer}”.
          </p>
          ${progress.failed === null ? nothing : html`<p class="warning" role="alert">${progress.failed}</p>`}
          <button type="submit" class="button primary" ?disabled=${progress.busy}>
            ${progress.busy ? 'Drawing…' : 'Download PNG'}
          </button>
        </form>`
      : html`<p class="aside">
          There is no drawing to save: this browser offers no WebGL2. In another browser, or with hardware
          acceleration switched on, the graph is drawn and can be saved.
        </p>`
  }
`;

const choices = (name: string, title: string, list: readonly (readonly [string, string])[]): TemplateResult =>
  html`<fieldset class="options">
    <legend>${title}</legend>
    ${list.map(
      ([value, label], index) =>
        html`<label
          ><input type="radio" name=${name} value=${value} ?checked=${index === 0} />${label}</label
        >`,
    )}
  </fieldset>`;

const readOptions = (form: FormData, footer: string): ExportOptions => ({
  extent: form.get('extent') === 'graph' ? 'graph' : 'view',
  scale: ([1, 2, 4] as const).find((scale) => String(scale) === form.get('scale')) ?? 1,
  background:
    (['light', 'dark', 'none'] as const).find((b): b is Background => b === form.get('background')) ??
    'light',
  footer,
});

export function commandsDialog(state: State, hands: Hands): TemplateResult {
  const able = COMMANDS.filter(
    (command) => command.scope === 'anywhere' && command.id !== 'commands' && command.when(state),
  );
  const run = (command: Command): void => {
    hands.show(null);
    command.run(hands, state);
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
      ${closeButton(() => hands.show(null))}
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
