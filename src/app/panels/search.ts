/** The search box with its list: actors first, then passages. Arrows choose, Enter opens, Escape closes. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, Hit, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { icon, kindSign } from '../ui/index.ts';
import { counted } from '../words/index.ts';

export function searchPanel({ search, data }: State, actions: Actions): TemplateResult {
  const { words, hits, hidden, active, listed, waiting } = search;
  const long = words.trim().length >= SETTINGS.search.minimum;
  return html`
    <label class="search-box">
      ${icon('search')}
      <input
        id="search"
        type="search"
        aria-label="Search"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls=${listed ? 'hits' : nothing}
        aria-activedescendant=${listed && active >= 0 ? `hit-${active}` : nothing}
        placeholder="Actors, passages, days"
        autocomplete="off"
        spellcheck="false"
        ?disabled=${data.status !== 'ready'}
        .value=${words}
        @input=${(event: InputEvent) => actions.search((event.target as HTMLInputElement).value)}
        @focus=${() => actions.stepSearch(0)}
        @blur=${actions.closeSearch}
        @keydown=${(event: KeyboardEvent) => press(event, search, actions)}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
    ${
      listed && long && !waiting
        ? html`<div class="hits">
            ${
              hits.length === 0
                ? html`<p class="aside">
                    Nothing ${hidden > 0 ? 'shown' : 'in the graph'} says “${words.slice(0, 80)}”.
                  </p>`
                : html`<ul id="hits" role="listbox" aria-label="Found">
                    ${hits.map((hit, index) => option(hit, index, index === active, actions))}
                  </ul>`
            }
            ${
              hidden > 0
                ? html`<p class="aside">${counted(hidden, 'more result')} hidden by the filters.</p>`
                : nothing
            }
            <p class="aside">
              <a
                href=${`#/search?q=${encodeURIComponent(words)}`}
                @pointerdown=${(event: Event) => event.preventDefault()}
                @click=${actions.closeSearch}
                >All sentences of all texts</a
              >
              <kbd aria-hidden="true">Shift Enter</kbd>
            </p>
          </div>`
        : nothing
    }
    <span class="unseen" role="status"
      >${listed && long && !waiting ? counted(hits.length, 'result') : nothing}</span
    >
  `;
}

const option = (hit: Hit, index: number, active: boolean, actions: Actions): TemplateResult =>
  html`<li
    id=${`hit-${index}`}
    role="option"
    aria-selected=${active}
    class=${hit.kind ? 'hit' : 'hit quoted'}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => actions.openHit(hit)}
  >
    ${hit.kind ? kindSign(hit.kind) : nothing}<span class="text"><bdi>${hit.text.slice(0, 300)}</bdi></span
    ><span class="note"><bdi>${hit.note}</bdi></span>
  </li>`;

/** Opens the hit that is chosen; without one, or with the shift key, all sentences with the words. */
function enter({ hits, active, words }: State['search'], all: boolean, actions: Actions): void {
  const hit = hits[active];
  if (hit && !all) return actions.openHit(hit);
  actions.closeSearch();
  actions.visit('search', { q: words });
}

function press(event: KeyboardEvent, search: State['search'], actions: Actions): void {
  const { hits, active, words, waiting } = search;
  const all = event.shiftKey;
  if (event.key === 'ArrowDown') actions.stepSearch(1);
  else if (event.key === 'ArrowUp') actions.stepSearch(-1);
  else if (event.key === 'Enter' && words.trim() !== '') {
    // What opens may be fetched first; a key pressed meanwhile is a command and no word.
    if (waiting || (hits[active] && !all)) (event.target as HTMLElement).blur();
    if (waiting) void actions.searched().then((found) => enter(found, all, actions));
    else enter(search, all, actions);
  } else if (event.key === 'Escape' && words !== '') actions.search('');
  else if (event.key === 'Escape') (event.target as HTMLElement).blur();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
