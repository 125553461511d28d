/** The Comparison panel: two documents, what only one of them says, what both say, what they dispute. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Route } from '../address/index.ts';
import type { Corpus, EdgeView, GraphView } from '../graph/index.ts';
import { compareDocuments, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import type { Themed } from '../ui/palette.ts';
import { INK, PAPER } from '../ui/palette.ts';
import { COMPARED } from '../ui/weightStyle.ts';
import { closeButton, familySign, link, passageText, remembered } from '../ui/index.ts';
import { counted, sentenceOf, weightInWords } from '../words/index.ts';

type CompareRoute = Extract<Route, { readonly view: 'compare' }>;

const compared = remembered(compareDocuments);

const nameOf = (corpus: Corpus, id: string): string => {
  const document = corpus.documents.get(id);
  return document ? titleOf(document) : id;
};

export function comparePanel(
  view: GraphView,
  { a, b }: CompareRoute,
  state: State,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const { onlyA, onlyB, both, disputes } = compared(view, a, b);
  const title = (id: string): TemplateResult =>
    link({ view: 'document', id, at: null }, html`<bdi>${nameOf(corpus, id)}</bdi>`);
  return html`
    <header class="head">
      <p class="kicker">Comparison</p>
      ${closeButton(actions.close)}
      <h2 tabindex="-1" class="title">${title(a)} <span class="arrow">and</span> ${title(b)}</h2>
      <p class="byline">
        ${counted(both.length, 'relation')} in both, ${onlyA.length} and ${onlyB.length} in one alone
        ${link({ view: 'compare', a: b, b: a }, 'Turn round')}
      </p>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Relations">
      ${part(
        'In dispute between the two',
        disputes.flatMap(({ sides }) => sides.map(({ edge }) => edge)),
        corpus,
      )}
      ${part(html`${sign('A', COMPARED.a, state)} Only in ${nameOf(corpus, a)}`, onlyA, corpus)}
      ${part(html`${sign('B', COMPARED.b, state)} Only in ${nameOf(corpus, b)}`, onlyB, corpus)}
      ${part(html`${sign('AB', INK, state)} In both`, both, corpus)}
    </div>
  `;
}

/** As it stands on the lines of the drawing. */
const sign = (letters: string, colour: Themed, { shade }: State): TemplateResult =>
  html`<svg class="line-sign" viewBox="0 0 40 18" width="40" height="18" aria-hidden="true">
    <path d="M0 9H40" stroke=${colour[shade]} stroke-width="2.5"></path>
    <circle cx="20" cy="9" r="7.5" fill=${PAPER[shade]} stroke=${colour[shade]} stroke-width="1.5"></circle>
    <text
      x="20"
      y=${letters.length > 1 ? 12 : 13}
      text-anchor="middle"
      class=${letters.length > 1 ? 'two' : ''}
    >
      ${letters}
    </text>
  </svg>`;

const part = (title: unknown, edges: readonly EdgeView[], corpus: Corpus): TemplateResult | typeof nothing =>
  edges.length === 0
    ? nothing
    : html`<section class="part">
        <h3>${title}</h3>
        <ul class="compared">
          ${[...new Set(edges)].map(
            (edge) =>
              html`<li>
                <p class="sentence">
                  ${familySign(edge.family)}
                  ${link({ view: 'edge', key: edge.key }, sentenceOf(corpus, edge.edge))}
                  <span class="count">${weightInWords(edge)}</span>
                </p>
                <blockquote dir="auto">
                  <span class="verbatim">${passageText(edge.claims[0]!.claim)}</span>
                </blockquote>
              </li>`,
          )}
        </ul>
      </section>`;
