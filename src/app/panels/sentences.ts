/** Every sentence that says what is asked for, best first, by document or by speaker; the words that hit are marked. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { routeHref } from '../address/index.ts';
import type { ClaimOfEdge, Corpus, GraphView } from '../graph/index.ts';
import { labelOf, passagesShown, titleOf } from '../graph/index.ts';
import type { Actions, FoundSentence, State } from '../state/index.ts';
import { SETTINGS, hitsIn } from '../state/index.ts';
import {
  actorLink,
  cut,
  documentLine,
  familySign,
  link,
  pager,
  remembered,
  reservations,
} from '../ui/index.ts';
import { counted, sentenceOf } from '../words/index.ts';

const GROUPS = { '': 'Best first', document: 'By document', speaker: 'By speaker' } as const;
type Grouping = keyof typeof GROUPS;

interface Result {
  readonly sentence: FoundSentence;
  /** Shown claims that stand on it. */
  readonly claims: readonly ClaimOfEdge[];
  /** Key of what it is listed under: a document, or a speaker ('' for the articles' own words). */
  readonly group: string;
}

const resultsOf = remembered(
  (view: GraphView, found: readonly FoundSentence[], hidden: ReadonlySet<string>, by: Grouping) => {
    const results = found
      .filter(({ document }) => !hidden.has(document))
      .map((sentence): Result => {
        const claims = passagesShown(view, sentence.document)
          .filter(({ start, end }) => start < sentence.end && end > sentence.start)
          .flatMap(({ claims }) => claims);
        const speaker = claims.find(({ speaker }) => speaker !== null)?.speaker ?? '';
        return { sentence, claims, group: by === 'document' ? sentence.document : by === '' ? '' : speaker };
      });
    const place = new Map([...new Set(results.map(({ group }) => group))].map((group, at) => [group, at]));
    return by === '' ? results : results.sort((a, b) => place.get(a.group)! - place.get(b.group)!);
  },
);

export function sentencesPanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const { q = '', group = '' } = state.address.settings;
  const by: Grouping = group === 'document' || group === 'speaker' ? group : '';
  const { found, query } = state.text;
  const settled = query === q;
  const results = resultsOf(view, found.sentences, state.address.filters.documents, by);
  const { page: size } = SETTINGS.text;
  const pages = Math.max(1, Math.ceil(results.length / size));
  const page = Math.min(state.page, pages - 1);
  const shown = results.slice(page * size, (page + 1) * size);
  return html`
    <div class="table-head">
      <h2>Sentences</h2>
      <p class="sum" role="status">${q.trim() === '' ? nothing : sumOf(state, results, settled)}</p>
      <input
        type="search"
        class="find"
        aria-label="Find in all texts"
        placeholder="Words, or “words in order”"
        autocomplete="off"
        spellcheck="false"
        .value=${q}
        @input=${(event: InputEvent) => actions.setting('search', 'q', (event.target as HTMLInputElement).value)}
      />
    </div>
    ${results.length > 1 ? grouping(by, actions) : nothing}
    <div class="table-scroll" tabindex="0" role="group" aria-label="Sentences found">
      ${found.near && settled ? html`<p class="aside">No sentence has these words; these have words like them.</p>` : nothing}
      ${q.trim() === '' ? html`<p class="aside">Finds every sentence of every text, also those that make no line.</p>` : nothing}
      <ol class="found" start=${page * size + 1}>
        ${shown.map((result, index) => item(view.corpus, result, by, shown[index - 1]))}
      </ol>
    </div>
    ${pages > 1 ? pager(page, pages, actions.turnTo) : nothing}
  `;
}

/** "12 sentences in 4 documents; 3 more in documents that the filters hide", or what is being waited for. */
function sumOf({ text, data }: State, results: readonly Result[], settled: boolean): string {
  const total = data.status === 'ready' ? data.value.documents.size : 0;
  if (text.status === 'failed') return 'The texts could not be searched. Reload the page.';
  if (text.status === 'indexing') return `Reading the texts: ${text.fetched} of ${total}`;
  if (!settled) return 'Looking…';
  const hidden = text.found.sentences.length - results.length;
  const documents = new Set(results.map(({ sentence }) => sentence.document)).size;
  return [
    `${counted(results.length, 'sentence')} in ${counted(documents, 'document')}`,
    hidden > 0 ? `${hidden} more in documents that the filters hide` : '',
    text.missing > 0 ? `${counted(text.missing, 'text')} could not be fetched` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

const grouping = (by: Grouping, actions: Actions): TemplateResult =>
  html`<fieldset class="switches">
    <legend class="unseen">Order</legend>
    ${Object.entries(GROUPS).map(
      ([group, words]) =>
        html`<label
          ><input
            type="radio"
            name="sentence-order"
            .checked=${group === by}
            @change=${() => actions.setting('search', 'group', group)}
          />${words}</label
        >`,
    )}
  </fieldset>`;

function item(
  corpus: Corpus,
  { sentence, claims, group }: Result,
  by: Grouping,
  before: Result | undefined,
): TemplateResult {
  const { document: id, start, end } = sentence;
  const document = corpus.documents.get(id);
  return html`${by !== '' && group !== before?.group ? html`<li class="group-head"><h3>${headOf(corpus, by, group)}</h3></li>` : nothing}
    <li class="sentence-found">
      <a class="quote" href=${routeHref({ view: 'document', id, at: { start, end } })} dir="auto"
        >${marked(sentence)}</a
      >
      ${by === 'document' || !document ? nothing : html`<p class="source-line">${documentLine(document)}</p>`}
      ${
        claims.length === 0
          ? nothing
          : html`<ul class="statements">
              ${claims.map((entry) => statement(corpus, entry))}
            </ul>`
      }
    </li>`;
}

function headOf(corpus: Corpus, by: Grouping, group: string): unknown {
  if (by === 'speaker') return group === '' ? 'No speaker is named' : actorLink(corpus, group);
  const document = corpus.documents.get(group);
  return document ? html`<bdi>${titleOf(document)}</bdi>` : labelOf(corpus, group);
}

const marked = (sentence: FoundSentence): unknown =>
  cut(sentence.text, sentence.start, hitsIn(sentence)).map(({ text, marks }) =>
    marks.length > 0 ? html`<mark class="hit-word">${text}</mark>` : html`${text}`,
  );

function statement(corpus: Corpus, entry: ClaimOfEdge): TemplateResult {
  const { claim, edge } = entry;
  return html`<li>
    ${link({ view: 'claim', id: claim.id }, html`${familySign(edge.attributes.family)}<span>${sentenceOf(corpus, edge)}</span>`)}
    ${reservations(corpus, entry)}
  </li>`;
}
