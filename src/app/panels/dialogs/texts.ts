/** The reader's own texts: choose, paste, see them being read; the corpora that are kept here. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, KeptCorpus, State } from '../../state/index.ts';
import { addressOf, askedFor } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';
import { counted, dateInWords } from '../../words/index.ts';

export function textsDialog(state: State, actions: Actions): TemplateResult {
  const { bringing } = state;
  return html`
    <header>
      <h2 id="dialog-title">Your own texts</h2>
      ${closeButton(() => actions.show(null))}
    </header>
    ${bringing.phase === 'reading' ? reading(bringing, actions) : choosing(bringing, actions)}
    ${keptList(state.kept, actions)}
  `;
}

function reading(
  { done, total, name, left }: Extract<State['bringing'], { phase: 'reading' }>,
  actions: Actions,
): TemplateResult {
  return html`
    <p role="status">
      ${total === 0 ? 'Opening the files…' : html`Read ${done} of ${counted(total, 'document')}.`}
      ${left !== null && done < total ? html`About ${leftInWords(left)} left.` : nothing}
      ${total > 0 && done === total ? 'Laying out the graph…' : nothing}
      ${name === '' ? nothing : html`<br /><small><bdi>${name}</bdi></small>`}
    </p>
    <progress aria-label="Documents read" max="1" .value=${total === 0 ? 0 : done / total}></progress>
    <p class="after"><button type="button" class="button" @click=${actions.stopBringing}>Cancel</button></p>
  `;
}

const leftInWords = (seconds: number): string =>
  seconds < 90
    ? counted(Math.max(1, Math.round(seconds)), 'second')
    : counted(Math.round(seconds / 60), 'minute');

function choosing(bringing: State['bringing'], actions: Actions): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    void actions.bringFiles(files);
    input.value = '';
  };
  return html`
    <p>
      Drop files or a folder anywhere on this page: text, web pages as a browser saves them, PDF, Word, mail,
      JSON. They are read here, in your browser; nothing leaves this machine.
    </p>
    ${bringing.phase === 'failed' ? html`<p class="warning" role="alert">${bringing.why}</p>` : nothing}
    <div class="choose">
      <label class="button">Choose files<input class="unseen" type="file" multiple @change=${chosen} /></label
      ><label class="button"
        >Choose a folder<input class="unseen" type="file" webkitdirectory @change=${chosen}
      /></label>
    </div>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const text = new FormData(event.target as HTMLFormElement).get('text') as string;
        if (text.trim() !== '') void actions.bringText(text);
      }}
    >
      <label class="paste"
        ><span>Or paste a text</span><textarea name="text" rows="5" spellcheck="false"></textarea>
      </label>
      <button type="submit" class="button primary">Read it</button>
    </form>
  `;
}

function keptList(kept: readonly KeptCorpus[], actions: Actions): TemplateResult | typeof nothing {
  const open = askedFor();
  if (kept.length === 0 && open === null) return nothing;
  return html`
    <h3>In this browser</h3>
    <ul class="kept">
      <li>
        <a href=${addressOf(null)} aria-current=${open === null ? 'page' : 'false'}
          >The corpus this page came with</a
        >
      </li>
      ${kept.map(
        (corpus) =>
          html`<li>
            <a href=${addressOf(corpus.id)} aria-current=${open === corpus.id ? 'page' : 'false'}
              ><bdi>${corpus.name}</bdi></a
            >
            <small
              >${counted(corpus.documents, 'document')}, ${dateInWords(corpus.brought.slice(0, 10))}</small
            >
            <button
              type="button"
              class="linklike"
              aria-label=${`Delete ${corpus.name}`}
              @click=${() => void actions.forgetCorpus(corpus.id)}
            >
              Delete
            </button>
            ${remarks(corpus)}
          </li>`,
      )}
    </ul>
  `;
}

const remarks = ({ remarks }: KeptCorpus): TemplateResult | typeof nothing =>
  remarks.length === 0
    ? nothing
    : html`<details>
        <summary>${counted(remarks.length, 'remark')} on its files</summary>
        <ul>
          ${remarks.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>`;
