/** How much of a text was understood, and which of its sentences name two actors and gave no relation. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { reachOf } from '../../model/span.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import type { Actions } from '../state/index.ts';
import { openedData, sentencesOf } from '../state/index.ts';
import { reportPart } from './report.ts';
import { link, remembered } from '../ui/index.ts';
import { counted } from '../words/index.ts';

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
  _actions: Actions,
): TemplateResult {
  const { sentences, related, silent } = understood(corpus, id, text);
  // Of texts that were read in this browser more is known than the graph file says.
  const report = openedData()?.reports[id];
  return html`<details class="understood">
    <summary>
      ${counted(sentences, 'sentence')}, ${related} with a relation, ${silent.length} that name two actors and
      gave none
    </summary>
    ${
      silent.length === 0
        ? nothing
        : html`<p class="aside">
              Neither a rule nor the learned reader found a relation in these, or none that was sure enough.
              <code>npm run explain</code> says what was dropped, and why.
            </p>
            <ul class="quotes">
              ${silent.slice(0, MOST).map(
                ({ start, end, actors }) =>
                  html`<li>
                    ${link({ view: 'document', id, at: { start, end } }, text.slice(start, end), 'quote')}
                    <span class="where">${actors.map((key) => labelOf(corpus, key)).join(', ')}</span>
                  </li>`,
              )}
            </ul>`
    }
    ${report ? reportPart(report, id, text) : nothing}
  </details>`;
}
