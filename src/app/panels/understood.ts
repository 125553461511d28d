/** How much of a text was understood, and which of its sentences name two actors and gave no relation. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { reachOf } from '../../model/span.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import type { Actions, ExplainedSentence, State } from '../state/index.ts';
import { openedData, sentencesOf } from '../state/index.ts';
import { reportPart } from './report.ts';
import { link, problemText, remembered } from '../ui/index.ts';
import { counted, whyInWords } from '../words/index.ts';

/** So many sentences without a relation are listed. */
const MOST = 60;

interface Understood {
  readonly sentences: number;
  readonly related: number;
  /** Sentences that name two actors and no passage touches. */
  readonly silent: readonly {
    readonly start: number;
    readonly end: number;
    readonly actors: readonly string[];
  }[];
}

const understood = remembered((corpus: Corpus, id: string, text: string): Understood => {
  const passages = corpus.passagesOf.get(id) ?? [];
  const mentions = corpus.file.nodes.flatMap(({ key, attributes }) =>
    attributes.mentions
      .filter(({ document }) => document === id)
      .map(({ start, end }) => ({ key, start, end })),
  );
  const marks = [...passages.map(({ start, end }) => ({ key: null, start, end })), ...mentions];
  const sentences = sentencesOf(text, passages).map(({ start, end }) => ({
    start,
    end,
    keys: new Set<string | null>(),
  }));
  for (const mark of marks) {
    const [from, to] = reachOf(sentences, mark);
    for (const { keys } of sentences.slice(from, to)) keys.add(mark.key);
  }
  const silent = sentences.flatMap(({ start, end, keys }) =>
    keys.size > 1 && !keys.has(null) ? [{ start, end, actors: [...keys] as string[] }] : [],
  );
  return {
    sentences: sentences.length,
    related: sentences.filter(({ keys }) => keys.has(null)).length,
    silent,
  };
});

export function understoodPart(
  { corpus }: GraphView,
  id: string,
  text: string,
  state: State,
  actions: Actions,
): TemplateResult {
  const { sentences, related, silent } = understood(corpus, id, text);
  // Of texts that were read in this browser more is known than the graph file says.
  const report = openedData()?.reports[id];
  const told = state.explained.get(id);
  return html`<details class="understood">
    <summary>
      ${counted(report?.sentences ?? sentences, 'sentence')}, ${related} with a relation, ${silent.length}
      that name two actors and gave none
    </summary>
    ${
      silent.length === 0
        ? nothing
        : html`<p class="aside">
              Neither a rule nor the learned reader found a relation in these, or none that was sure enough.
              ${
                told
                  ? nothing
                  : html`<button type="button" class="linklike" @click=${() => actions.explainText(id)}>
                      Read the text again and say why
                    </button>`
              }
              ${told?.status === 'loading' ? html`<span role="status">Reading the text again…</span>` : nothing}
            </p>
            ${told?.status === 'failed' ? problemText(told.problem) : nothing}
            <ul class="quotes">
              ${silent.slice(0, MOST).map(
                ({ start, end, actors }) =>
                  html`<li>
                    ${link({ view: 'document', id, at: { start, end } }, text.slice(start, end), 'quote')}
                    <span class="where">${actors.map((key) => labelOf(corpus, key)).join(', ')}</span>
                    ${told?.status === 'ready' ? reasons(told.value, start, end) : nothing}
                  </li>`,
              )}
            </ul>`
    }
    ${report ? reportPart(report, id, text) : nothing}
  </details>`;
}

/** What was thought of in a sentence and dropped, and why; where nothing was, what that means. */
function reasons(all: readonly ExplainedSentence[], start: number, end: number): TemplateResult {
  const dropped = all
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .flatMap((sentence) => sentence.dropped);
  return dropped.length === 0
    ? html`<p class="why">
        No rule has both as its ends, and the reader gives any relation of them less than 4 %.
      </p>`
    : html`<ul class="why" aria-label="Thought of and dropped">
        ${dropped.map(({ what, why }) => html`<li><b>${what}</b>: ${whyInWords(why)}</li>`)}
      </ul>`;
}
