/** Sets of filters that the reader has named: kept in the browser, opened by a click, sent as an address. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { parseAddress } from '../address/index.ts';
import { commandOf } from '../commands/index.ts';
import { isFiltered } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { queryOf } from '../state/index.ts';

export function filterSets(state: State, actions: Actions): TemplateResult | null {
  const { sets, address } = state;
  const now = queryOf(address.filters);
  const open = (event: Event, query: string): void => {
    event.preventDefault();
    const filters = parseAddress(`#/?${query}`)?.address.filters;
    if (filters) actions.refilter(filters);
  };
  return html`<section class="filter-sets" aria-label="Kept filters">
    ${
      sets.length === 0
        ? nothing
        : html`<ul>
            ${sets.map(
              ({ name, query }) =>
                html`<li>
                  <a
                    href=${`#/?${query}`}
                    aria-current=${query === now ? 'true' : 'false'}
                    @click=${(event: Event) => open(event, query)}
                    ><bdi>${name}</bdi></a
                  >
                  <button
                    type="button"
                    class="linklike"
                    aria-label=${`Forget ${name}`}
                    @click=${() => actions.dropSet(name)}
                  >
                    Forget
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${
      isFiltered(address.filters)
        ? html`<form
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                const form = event.target as HTMLFormElement;
                const name = (new FormData(form).get('name') as string).trim();
                if (name === '') return;
                actions.keepSet(name);
                form.reset();
              }}
            >
              <label
                >Keep these filters as
                <input type="text" class="find" name="name" maxlength="60" required autocomplete="off"
              /></label>
              <button type="submit" class="button">Keep</button>
            </form>
            <button
              type="button"
              class="linklike"
              @click=${() => commandOf('copy-address').run(actions, state)}
            >
              Copy the address, to send them
            </button>`
        : nothing
    }
  </section>`;
}
