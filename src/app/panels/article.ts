/** The Article panel: a text word for word, with all its passages marked and one of them current. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphDocument } from '../../model/graphFile.ts';
import type { Span } from '../../model/span.ts';
import type { Corpus, GraphView, MarkedPassage } from '../graph/index.ts';
import { comparable, labelOf, passagesShown, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { passageBeside } from '../state/index.ts';
import { closeButton, familySign, icon, link, problemText, remembered, reservations } from '../ui/index.ts';
import { articleText } from './articleText.ts';
import { lazily } from './lazy.ts';
import { counted, dateInWords, wordingOf } from '../words/index.ts';

export function articlePanel(
  view: GraphView,
  document: GraphDocument,
  at: Span | null,
  state: State,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const every = corpus.passagesOf.get(document.id) ?? [];
  const passages = passagesShown(view, document.id);
  const text = state.texts.get(document.id);
  return html`
    <header class="head">
      <p class="kicker">Article</p>
      ${
        state.claim === null
          ? nothing
          : link({ view: 'claim', id: state.claim }, html`${icon('back')} Evidence`, 'button back')
      }
      ${closeButton(actions.close)}
      <h2 tabindex="-1" class="title"><bdi>${titleOf(document)}</bdi></h2>
      ${byline(corpus, document)}
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Text">
      ${
        !text || text.status === 'loading'
          ? html`<p class="aside" role="status">Fetching the text…</p>`
          : text.status === 'failed'
            ? html`${problemText(text.problem)}
                <button type="button" class="button" @click=${() => actions.open(document.id, true)}>
                  Try again
                </button>`
            : html`${comparing(view, document.id, actions)}
              ${understoodIn(view, document.id, text.value, state, actions)} ${drift(text.value, every)}
              ${hiddenPassages(every.length - passages.length, actions)}
              ${
                state.adding?.document === document.id
                  ? wordsToChoose(corpus, state.adding, text.value, actions)
                  : articleText(text.value, passages, at, state.claim, (at) =>
                      actions.move({ view: 'document', id: document.id, at }),
                    )
              }`
      }
    </div>
    ${
      text?.status !== 'ready'
        ? nothing
        : state.adding?.document === document.id
          ? addForm(corpus, state, text.value, actions)
          : footer(corpus, passages, at, state.claim, actions)
    }
  `;
}

function byline(corpus: Corpus, { publisher, published, url, copyOf }: GraphDocument): TemplateResult {
  const original = copyOf === null ? undefined : corpus.documents.get(copyOf);
  const web = url !== null && /^https?:\/\//i.test(url) ? url : null;
  return html`<p class="byline">
    ${publisher ? html`<bdi>${publisher}</bdi>` : nothing}
    ${published ? html`<time datetime=${published}>${dateInWords(published)}</time>` : nothing}
    ${web ? html`<a href=${web} rel="noopener noreferrer" target="_blank">Original</a>` : nothing}
    ${
      original
        ? html`<span
            >A near copy of
            ${link({ view: 'document', id: original.id, at: null }, html`<bdi>${titleOf(original)}</bdi>`)};
            it does not count as a second source.</span
          >`
        : nothing
    }
  </p>`;
}

const wordsToChoose = lazily<[Corpus, NonNullable<State['adding']>, string]>(
  async () => (await import('./deciding/add.ts')).wordsToChoose,
);
const addForm = lazily<[Corpus, State, string]>(
  async () => (await import('./deciding/add.ts')).addForm,
  null,
);

/** So many documents are offered to compare with. */
const COMPARABLE = 60;

const understoodIn = lazily<[GraphView, string, string, State]>(
  async () => (await import('./understood.ts')).understoodPart,
);
const others = remembered(comparable);

function comparing(view: GraphView, a: string, actions: Actions): TemplateResult | typeof nothing {
  const ids = others(view, a, COMPARABLE);
  if (ids.length === 0) return nothing;
  // By keyboard a closed list changes with every key: only Enter chooses.
  let byKeys = false;
  const choose = ({ target }: Event): void => {
    const b = (target as HTMLSelectElement).value;
    if (b !== '' && !byKeys) actions.go({ view: 'compare', a, b });
  };
  return html`<label class="compare-with"
    >Compare with
    <select
      @pointerdown=${() => (byKeys = false)}
      @keydown=${(event: KeyboardEvent) => {
        byKeys = event.key !== 'Enter';
        if (!byKeys) choose(event);
      }}
      @change=${choose}
    >
      <option value="">another document</option>
      ${ids.map((id) => {
        const document = view.corpus.documents.get(id);
        return html`<option value=${id}>${document ? titleOf(document) : id}</option>`;
      })}
    </select></label
  >`;
}

/** Says so when a text is no longer the one that the graph was built from. */
function drift(text: string, passages: readonly MarkedPassage[]): TemplateResult | typeof nothing {
  const wrong = passages.filter(({ start, end, exact }) => text.slice(start, end) !== exact).length;
  if (wrong === 0) return nothing;
  return html`<p class="aside warning" role="alert">
    ${counted(wrong, 'passage')} of ${passages.length} ${wrong === 1 ? 'is' : 'are'} not where the graph says:
    this text is not the one it was built from. Run <code>npm run graph</code> again.
  </p>`;
}

const hiddenPassages = (count: number, actions: Actions): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : html`<p class="aside">
        ${counted(count, 'passage')} hidden by the filters.
        <button type="button" class="linklike" @click=${actions.clearFilters}>Show all</button>
      </p>`;

/** Where in the article one is, and what the current passage says. */
function footer(
  corpus: Corpus,
  passages: readonly MarkedPassage[],
  at: Span | null,
  focus: string | null,
  actions: Actions,
): TemplateResult {
  const index = passages.findIndex(({ start, end }) => start === at?.start && end === at.end);
  const current = passages[index];
  return html`<footer class="foot">
    <div class="turn">
      <span class="count" role="status"
        >${
          passages.length === 0
            ? 'No passages'
            : index < 0
              ? counted(passages.length, 'passage')
              : `Passage ${index + 1} of ${passages.length}`
        }</span
      >
      <button
        type="button"
        class="button square"
        aria-label="Add a relation"
        title="Add a relation by words of the article (Y)"
        @click=${actions.add}
      >
        ${icon('plus')}
      </button>
      <button
        type="button"
        class="button square"
        aria-label="Previous passage"
        title="Previous passage (P)"
        ?disabled=${!passageBeside(passages, at, -1)}
        @click=${() => actions.turn(-1)}
      >
        ${icon('previous')}
      </button>
      <button
        type="button"
        class="button square"
        aria-label="Next passage"
        title="Next passage (N)"
        ?disabled=${!passageBeside(passages, at, 1)}
        @click=${() => actions.turn(1)}
      >
        ${icon('next')}
      </button>
    </div>
    ${
      current
        ? html`<ul class="says" aria-label="What this passage says">
            ${current.claims.map((entry) => {
              const { claim, edge } = entry;
              return html`<li aria-current=${claim.id === focus ? 'true' : nothing}>
                ${link(
                  { view: 'claim', id: claim.id },
                  html`${familySign(edge.attributes.family)}<span
                      ><bdi>${labelOf(corpus, edge.source)}</bdi>
                      ${wordingOf(edge).active}
                      <bdi>${labelOf(corpus, edge.target)}</bdi></span
                    >`,
                )}
                ${reservations(corpus, entry)}
              </li>`;
            })}
          </ul>`
        : nothing
    }
  </footer>`;
}
