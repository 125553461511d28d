/** The reader's own texts: choose, paste, see them being read and the graph grow; the corpora that are kept here. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, Sketch, State } from '../../state/index.ts';
import { askedFor } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';
import { counted } from '../../words/index.ts';
import { lazily } from '../lazy.ts';
import { keptList } from './kept.ts';

type Phase<P extends State['bringing']['phase']> = Extract<State['bringing'], { phase: P }>;

export function textsDialog(state: State, actions: Actions): TemplateResult {
  const { bringing } = state;
  const busy = bringing.phase === 'reading';
  return html`
    <header>
      <h2 id="dialog-title">Your own texts</h2>
      ${closeButton(() => actions.show(null))}
    </header>
    ${
      bringing.phase === 'reading'
        ? reading(bringing, state, actions)
        : bringing.phase === 'asking'
          ? asking(bringing, state, actions)
          : bringing.phase === 'unkept'
            ? unkept(bringing, actions)
            : choosing(bringing, actions)
    }
    ${busy ? nothing : keptList(state, actions)}
  `;
}

const growing = lazily<[Sketch | null, boolean, State['shade']]>(
  async () => (await import('./growing.ts')).growingPart,
);

function reading(
  { done, total, name, left, sketch, settled }: Phase<'reading'>,
  { shade }: State,
  actions: Actions,
): TemplateResult {
  return html`
    <p role="status">
      ${total === 0 ? 'Opening the files…' : html`Read ${done} of ${counted(total, 'document')}.`}
      ${left !== null && done < total ? html`About ${leftInWords(left)} left.` : nothing}
      ${total > 0 && done === total && !settled ? 'Laying out the graph…' : nothing}
      <br /><small><bdi>${name === '' ? '\u00a0' : name}</bdi></small>
    </p>
    <progress aria-label="Documents read" max="1" .value=${total === 0 ? 0 : done / total}></progress>
    ${growing(sketch, settled, shade, actions)}
    <p class="after">
      <button type="button" class="button" ?disabled=${settled} @click=${actions.stopBringing}>Cancel</button>
      <small>Read in this browser; nothing leaves this machine.</small>
    </p>
  `;
}

const leftInWords = (seconds: number): string =>
  seconds < 90
    ? counted(Math.max(1, Math.round(seconds)), 'second')
    : counted(Math.round(seconds / 60), 'minute');

function asking({ files, name }: Phase<'asking'>, { kept }: State, actions: Actions): TemplateResult {
  const open = kept.find(({ id }) => id === askedFor());
  return html`
    <p>
      ${counted(files.length, 'file')} to read: <b><bdi>${name}</bdi></b
      >.
    </p>
    <div class="choose">
      <button type="button" class="button primary" @click=${() => void actions.bringInto('open')}>
        <span>Add to ${open ? html`“<bdi>${open.name}</bdi>”` : 'this corpus'}</span>
      </button>
      <button type="button" class="button" @click=${() => void actions.bringInto('new')}>
        Start a new corpus
      </button>
      <button type="button" class="button" @click=${() => void actions.bringInto(null)}>Cancel</button>
    </div>
  `;
}

function unkept({ why, corpus }: Phase<'unkept'>, actions: Actions): TemplateResult {
  return html`
    <div class="warning" role="alert">
      <p>
        “<bdi>${corpus.name}</bdi>” is read, ${counted(corpus.documents, 'document')}, but not kept. ${why}
      </p>
    </div>
    <div class="choose">
      <button type="button" class="button primary" @click=${() => void actions.saveUnkept('zip')}>
        Save as a zip
      </button>
      <button type="button" class="button" @click=${() => void actions.saveUnkept('page')}>
        Save as a page
      </button>
      <button type="button" class="button" @click=${() => void actions.saveUnkept('again')}>
        Try to keep it again
      </button>
    </div>
  `;
}

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
      JSON, exports of newspaper archives, or a corpus that was saved here as a zip. They are read here, in
      your browser; nothing leaves this machine.
    </p>
    ${bringing.phase === 'failed' ? html`<p class="warning" role="alert">${bringing.why}</p>` : nothing}
    <div class="choose">
      <label class="button"
        >Choose files<input
          class="unseen"
          type="file"
          multiple
          @click=${actions.expectTexts}
          @change=${chosen} /></label
      ><label class="button"
        >Choose a folder<input
          class="unseen"
          type="file"
          webkitdirectory
          @click=${actions.expectTexts}
          @change=${chosen}
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
        ><span>Or paste a text</span
        ><textarea name="text" rows="5" spellcheck="false" @input=${actions.expectTexts}></textarea>
      </label>
      <button type="submit" class="button primary">Read it</button>
    </form>
  `;
}
