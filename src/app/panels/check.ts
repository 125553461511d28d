/** "Check this graph": a sample of passages, judged one by one; then how often the reader errs on this corpus. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Sampled } from '../../decisions/checking/index.ts';
import { inTurn, resultOf, sampleOf, verdictsOf } from '../../decisions/checking/index.ts';
import { REASONS, undecided } from '../../decisions/index.ts';
import type { ViewSettings } from '../address/index.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import { indexCorpus, labelOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { documentLine, icon, link, passageText, remembered, saying } from '../ui/index.ts';
import { RELATION_WORDS, counted } from '../words/index.ts';
import { checkCard } from './checkCard.ts';

const SIZES = ['20', '50', '100'];
const FIRST: Readonly<Record<string, string>> = { seed: '1', n: '20' };

/** The graph as it was read: what is judged is the reader, whatever was set right since. */
const readOf = remembered((corpus: Corpus): Corpus => indexCorpus(undecided(corpus.file).graph));
const strataOf = remembered(({ file }: Corpus, seed: number, size: number) => sampleOf(file, seed, size));

/** The claim of the shown graph that a claim as it was read has become; null where a verdict took it away. */
function shownId(state: State, corpus: Corpus, id: string): string | null {
  if (corpus.claims.has(id)) return id;
  return [...(state.report?.origins ?? [])].find(([, { read }]) => read === id)?.[0] ?? null;
}

/** What the address says of the sample, but for the passage in focus. */
function anyPassage({ address }: State): ViewSettings {
  const { at: _, ...others } = address.settings;
  return others;
}

export function checkPanel({ corpus }: GraphView, state: State, actions: Actions): TemplateResult {
  const { seed, n } = { ...FIRST, ...state.address.settings } as Record<'seed' | 'n' | 'at', string>;
  const read = readOf(corpus);
  const strata = strataOf(read, Number(seed), Number(n));
  const sample = inTurn(strata);
  const verdict = verdictsOf(state.decisions);
  const result = resultOf(strata, verdict);
  const open = sample.findIndex((sampled) => verdict(sampled) === null);
  const wanted = Number(state.address.settings['at'] ?? 0) - 1;
  const at = wanted >= 0 && wanted < sample.length ? wanted : open;
  const current = sample[at];
  const set = (name: string, value: string): void =>
    actions.visit('check', { ...anyPassage(state), [name]: value });
  return html`
    <div class="table-head">
      <h2>Check this graph</h2>
      <p class="sum" role="status">
        ${result.all?.judged ?? 0} of ${counted(sample.length, 'passage')} judged
      </p>
      <p class="check-tools">
        <label
          >Passages
          <select @change=${(event: Event) => set('n', (event.target as HTMLSelectElement).value)}>
            ${SIZES.map((size) => html`<option .selected=${size === n}>${size}</option>`)}
          </select></label
        >
        <button type="button" class="button text" @click=${() => set('seed', String(Number(seed) + 1))}>
          Another sample
        </button>
      </p>
    </div>
    <div class="table-scroll checking">
      <p class="aside">
        Passages drawn by chance from all families, as the reader read them. Judge each by its words: R says
        that it is right, a number from 1 to ${REASONS.length} what is wrong with it. Your verdicts are
        decisions, kept in this browser.
      </p>
      <nav class="check-steps" aria-label="Passages of the sample">
        ${sample.map((sampled, index) => step(verdict(sampled), index, index === at, set))}
      </nav>
      ${current ? question(read, current, state, actions, corpus, verdict(current)) : nothing}
      ${sample.length === 0 ? html`<p class="aside">The graph has no passage to judge.</p>` : nothing}
      ${open < 0 && sample.length > 0 ? html`<p role="status">Every passage of the sample is judged.</p>` : nothing}
      ${checkCard(result, sample.length)}
    </div>
  `;
}

const SIGNS = { right: '✓', wrong: '✗' } as const;

const step = (
  verdict: 'right' | 'wrong' | null,
  index: number,
  current: boolean,
  set: (name: string, value: string) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="check-step ${verdict ?? 'open'}"
    aria-label=${`Passage ${index + 1}, ${verdict ?? 'not judged'}`}
    aria-current=${current ? 'step' : nothing}
    @click=${() => set('at', String(index + 1))}
  >
    ${verdict === null ? index + 1 : SIGNS[verdict]}
  </button>`;

/** One passage, and what can be said of it. */
function question(
  read: Corpus,
  { claim, edge }: Sampled,
  state: State,
  actions: Actions,
  shown: Corpus,
  verdict: 'right' | 'wrong' | null,
): TemplateResult {
  const entry = read.claims.get(claim.id)!;
  const id = shownId(state, shown, claim.id);
  const document = read.documents.get(claim.passage.document);
  const judge = (what: Parameters<Actions['judge']>[1]): void => {
    if (id === null) return;
    actions.visit('check', anyPassage(state));
    void actions.judge(id, what, { view: 'check' });
  };
  const wrong = (at: number): void => {
    const why = REASONS[at];
    if (why) judge({ what: 'wrong', why });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const number = Number(event.key);
    const right = event.key.toLowerCase() === 'r';
    if (!right && !(number >= 1 && number <= REASONS.length)) return;
    event.preventDefault();
    if (right) judge({ what: 'right' });
    else wrong(number - 1);
  };
  return html`<section
    class="check-question ${edge.attributes.family}"
    aria-label="Is this right?"
    tabindex="-1"
    data-check=${claim.id}
    @keydown=${press}
  >
    <p class="sentence">
      <bdi>${labelOf(read, edge.source)}</bdi>
      <strong>${RELATION_WORDS[edge.attributes.relation].active}</strong>
      <bdi>${labelOf(read, edge.target)}</bdi>
    </p>
    <p class="meta">${saying(read, entry)}</p>
    <blockquote dir="auto"><span class="verbatim">${passageText(claim)}</span></blockquote>
    <p class="source-line">
      ${document ? documentLine(document) : nothing}
      ${link(
        { view: 'document', id: claim.passage.document, at: claim.passage },
        html`Read in the article ${icon('forward')}`,
        'read',
      )}
    </p>
    ${verdict === null ? nothing : html`<p class="aside">Judged ${verdict}. Another verdict takes its place.</p>`}
    ${
      id === null
        ? html`<p class="aside">It has left the graph: take its decision back to judge it anew.</p>`
        : html`<div class="verdicts" role="group" aria-label="Verdict">
            <button type="button" class="button primary" @click=${() => judge({ what: 'right' })}>
              <kbd>R</kbd> Right
            </button>
            ${REASONS.map(
              (reason, at) =>
                html`<button type="button" class="button" @click=${() => wrong(at)}>
                  <kbd>${at + 1}</kbd> ${reason}
                </button>`,
            )}
          </div>`
    }
  </section>`;
}
