/** Everything that the reader has starred or written a note on, each leading to its place. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Route } from '../../address/index.ts';
import type { Corpus } from '../../graph/index.ts';
import { labelOf } from '../../graph/index.ts';
import type { Actions, State } from '../../state/index.ts';
import { closeButton, icon, link } from '../../ui/index.ts';
import { sentenceOf } from '../../words/index.ts';

export function keptDialog(state: State, actions: Actions): TemplateResult {
  const { data, notes, stars } = state;
  const things = [
    ...new Set([
      ...notes.keys(),
      ...[...stars].map((id) => (/^(?:node|edge) /.test(id) ? id : `claim ${id}`)),
    ]),
  ];
  const corpus = data.status === 'ready' ? data.value : null;
  return html`
    <header>
      <h2 id="dialog-title">Notes and stars</h2>
      ${closeButton(() => actions.show(null))}
    </header>
    ${things.length === 0 ? html`<p class="aside">A star or a note on an actor, a relation or a passage is kept here, in this browser, and goes along in a saved page.</p>` : nothing}
    <ul
      class="kept-things"
      @click=${(event: Event) => (event.target as Element).closest('a') && actions.show(null)}
    >
      ${corpus === null ? nothing : things.map((on) => thing(corpus, on, state))}
    </ul>
  `;
}

function thing(corpus: Corpus, on: string, { notes, stars }: State): TemplateResult | typeof nothing {
  const found = placeOf(corpus, on);
  if (!found) return nothing;
  const note = notes.get(on);
  const starred = stars.has(on) || stars.has(on.replace(/^claim /, ''));
  return html`<li>
    ${starred ? html`<span class="starred" title="Starred">${icon('star')}<span class="unseen">Starred: </span></span>` : nothing}
    ${link(found.route, html`<bdi>${found.words}</bdi>`)}
    ${note === undefined ? nothing : html`<p class="note-text">${note}</p>`}
  </li>`;
}

function placeOf(corpus: Corpus, on: string): { readonly route: Route; readonly words: string } | null {
  const [, type, key = ''] = /^(node|edge|claim) (.*)$/s.exec(on) ?? [];
  if (type === 'node')
    return corpus.nodes.has(key) ? { route: { view: 'actor', key }, words: labelOf(corpus, key) } : null;
  const edge = corpus.edges.get(key);
  if (type === 'edge') return edge ? { route: { view: 'edge', key }, words: sentenceOf(corpus, edge) } : null;
  const entry = corpus.claims.get(key);
  return entry
    ? {
        route: { view: 'claim', id: key },
        words: entry.claim.passage.exact.replace(/\s+/g, ' ').slice(0, 200),
      }
    : null;
}
