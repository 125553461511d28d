/** The corpora that are kept in this browser: opened, renamed, saved, taken away. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, KeptCorpus, State } from '../../state/index.ts';
import { addressOf, askedFor } from '../../state/index.ts';
import { counted, dateInWords } from '../../words/index.ts';

export function keptList(
  { kept, keptTrouble, renaming }: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  const open = askedFor();
  const trouble = keptTrouble ? html`<p class="warning" role="alert">${keptTrouble}</p>` : nothing;
  if (kept.length === 0 && open === null) return html`${trouble}`;
  return html`
    <h3>In this browser</h3>
    ${trouble}
    <ul class="kept">
      <li>
        <a href=${addressOf(null)} aria-current=${open === null ? 'page' : 'false'}
          >The corpus this page came with</a
        >
      </li>
      ${kept.map(
        (corpus) =>
          html`<li>
            ${renaming === corpus.id ? renamed(corpus, actions) : listed(corpus, open, actions)}
            ${remarks(corpus)}
          </li>`,
      )}
    </ul>
  `;
}

function listed({ id, name, brought, documents }: KeptCorpus, open: string | null, actions: Actions) {
  const button = (word: string, does: () => void): TemplateResult =>
    html`<button type="button" class="linklike" aria-label=${`${word} ${name}`} @click=${does}>
      ${word}
    </button>`;
  return html`
    <a href=${addressOf(id)} aria-current=${open === id ? 'page' : 'false'}><bdi>${name}</bdi></a>
    <small>${counted(documents, 'document')}, ${dateInWords(brought.slice(0, 10))}</small>
    <span class="ways">
      ${button('Rename', () => {
        actions.beginRenaming(id);
        requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.rename input')?.select());
      })}
      ${button('Save as zip', () => void actions.zipCorpus(id))}
      ${button('Delete', () => void actions.forgetCorpus(id))}
    </span>
  `;
}

const renamed = ({ id, name }: KeptCorpus, actions: Actions): TemplateResult =>
  html`<form
    class="rename"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const named = new FormData(event.target as HTMLFormElement).get('name') as string;
      void actions.renameCorpus(id, named);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // the dialog stays open
      actions.beginRenaming(null);
    }}
  >
    <input name="name" aria-label="New name" .value=${name} maxlength="120" />
    <button type="submit" class="button">Rename</button>
  </form>`;

const remarks = ({ remarks }: KeptCorpus): TemplateResult | typeof nothing =>
  remarks.length === 0
    ? nothing
    : html`<details>
        <summary>${counted(remarks.length, 'remark')} on its files</summary>
        <ul>
          ${remarks.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>`;
