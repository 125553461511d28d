/** How to read the picture, and the keys. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { FAMILIES, KINDS, MODES } from '../../../model/relations.ts';
import { COMMANDS, commandOf } from '../../commands/index.ts';
import type { Actions, State } from '../../state/index.ts';
import { closeButton, familySign, kindSign, modeSign } from '../../ui/index.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS } from '../../words/index.ts';
import { keyList } from './keyList.ts';

export const helpDialog = (state: State, actions: Actions): TemplateResult => html`
  <header>
    <h2 id="dialog-title">Help</h2>
    ${closeButton(() => actions.show(null))}
  </header>
  <div class="columns">
    <section>
      <h3>How to read the picture</h3>
      <p>
        Every line is a relation that some text states. Click it, and you read the passages it stands on, word
        for word; one more click opens the article there. A wider line rests on more independent sources; a
        copy of a text is not a second source. A hollow shape is an actor that the texts name without a
        relation; a thin dotted line ties a ministry, army or agency to the state or bloc that it is part of.
      </p>
      <p>
        Drag an actor and it stays there; with a finger, rest on it before you drag. Its menu opens by a right
        click, by <kbd>.</kbd> or by the three dots at the head of its profile. A click with Shift, or a long
        press, chooses several.
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
          @change=${() => commandOf('letters').run(actions, state)}
        />
        Single letters are commands</label
      >
    </section>
  </div>
`;
