/** Above the drawing: what this is, what to do first, and three questions to start with. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphView, Question } from '../graph/index.ts';
import { labelOf, questionsOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { graphViewOf } from '../state/index.ts';
import { icon, link, remembered } from '../ui/index.ts';
import { corpusInWords, corpusTitle, sentenceOf } from '../words/index.ts';

const questions = remembered(questionsOf);

export function firstPanel(state: State, actions: Actions): TemplateResult | typeof nothing {
  const view = graphViewOf(state);
  if (!view || !state.welcome || view.edges.size === 0 || state.address.view !== 'graph') return nothing;
  return html`<div class="first">
    <p class="corpus">
      <strong><bdi>${corpusTitle(view.corpus)}</bdi></strong> ${corpusInWords(view.corpus)}
    </p>
    ${state.begun ? nothing : html`<p class="hint">Click a line to read its sentences.</p>`}
    <ul aria-label="Questions to start with">
      ${questions(view).map((question) => html`<li>${asked(view, question)}</li>`)}
    </ul>
    <button
      type="button"
      class="button square quiet"
      aria-label="Hide this line"
      title="Hide this line"
      @click=${actions.hideWelcome}
    >
      ${icon('close')}
    </button>
  </div>`;
}

function asked({ corpus }: GraphView, question: Question): TemplateResult {
  const name = (key: string): TemplateResult => html`<bdi>${labelOf(corpus, key)}</bdi>`;
  if (question.about === 'relation') {
    const { key, edge } = question.edge;
    return link({ view: 'edge', key }, html`Who says that <bdi>${sentenceOf(corpus, edge)}</bdi>?`);
  }
  if (question.about === 'dispute') {
    const { a, b } = question;
    return link(
      { view: 'pair', a, b, order: 'source' },
      html`What is disputed between ${name(a)} and ${name(b)}?`,
    );
  }
  return link({ view: 'actor', key: question.key }, html`What does ${name(question.key)} say?`);
}
