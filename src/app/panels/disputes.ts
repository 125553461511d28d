/** Every dispute of the view, its two sides beside one another with who says so and the words. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { routeHref } from '../address/index.ts';
import type { ClaimOfEdge, Corpus, Dispute, DisputeKind, GraphView, Side } from '../graph/index.ts';
import { DISPUTE_KINDS, disputesOf, foldCopies, labelOf, opposition } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { documentLine, familySign, link, pager, passageText, saying } from '../ui/index.ts';
import { counted, dateInWords, sentenceOf, wordingOf } from '../words/index.ts';

const TITLES: Readonly<Record<DisputeKind, { readonly title: string; readonly meaning: string }>> = {
  denied: { title: 'Told and denied', meaning: 'The same relation is told by some and denied by others.' },
  opposite: {
    title: 'Opposite relations',
    meaning: 'Two relations of the same two do not go together; each may be true of another matter.',
  },
  dates: {
    title: 'Different days',
    meaning: 'One event, told in like words by independent texts, which put it on different days.',
  },
  change: {
    title: 'Changes',
    meaning: 'As above, but all is dated, and one side before the other: no dispute, a change.',
  },
};

export function disputesPanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const all = disputesOf(view);
  const { page: size } = SETTINGS.disputes;
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(state.page, pages - 1);
  const shown = all.slice(page * size, (page + 1) * size);
  return html`
    <div class="table-head">
      <h2>Disputes</h2>
      <p class="sum" role="status">
        ${counted(all.filter(({ kind }) => kind !== 'change').length, 'dispute')}
      </p>
    </div>
    <div class="table-scroll" tabindex="0" role="group" aria-label="Disputes">
      ${DISPUTE_KINDS.map((kind) => {
        const some = shown.filter((dispute) => dispute.kind === kind);
        return some.length === 0
          ? nothing
          : html`<section class="dispute-kind">
              <h3>${TITLES[kind].title}</h3>
              <p class="aside">${TITLES[kind].meaning}</p>
              ${some.map((dispute) => disputeItem(view.corpus, dispute))}
            </section>`;
      })}
      ${
        all.length === 0
          ? html`<p class="aside">
              Nothing that is shown is in dispute: no relation is told by one text and denied by another, and
              none of the same two is the opposite of another.
            </p>`
          : nothing
      }
    </div>
    ${pages > 1 ? pager(page, pages, actions.turnTo) : nothing}
  `;
}

function disputeItem(corpus: Corpus, { sides }: Dispute): TemplateResult {
  const [one, other] = sides;
  const why = opposition(one.edge.relation, other.edge.relation);
  const { source, target } = one.edge;
  return html`<article
    class="dispute"
    aria-label=${`${labelOf(corpus, source)} and ${labelOf(corpus, target)}`}
  >
    <h4>
      ${link(
        { view: 'pair', a: source, b: target, order: 'time' },
        html`<bdi>${labelOf(corpus, source)}</bdi> and <bdi>${labelOf(corpus, target)}</bdi>`,
      )}
      ${why === null ? nothing : html`<span class="where">${why}</span>`}
    </h4>
    <div class="sides">${sides.map((side) => sideOf(corpus, side))}</div>
  </article>`;
}

function sideOf(corpus: Corpus, { edge, denied, claims }: Side): TemplateResult {
  const { passages } = SETTINGS.disputes;
  const folded = foldCopies(corpus, claims);
  return html`<div class="side">
    <p class="sentence">
      ${familySign(edge.family)}
      ${link(
        { view: 'edge', key: edge.key },
        denied ? `Denied: ${sentenceOf(corpus, edge.edge)}` : sentenceOf(corpus, edge.edge),
      )}
    </p>
    <p class="where">${counted(folded.length, 'passage')}</p>
    <ul class="words">
      ${folded.slice(0, passages).map(({ entry }) => quotation(corpus, entry))}
    </ul>
    ${
      folded.length > passages
        ? link({ view: 'edge', key: edge.key }, `All ${folded.length} passages`, 'all-between')
        : nothing
    }
  </div>`;
}

function quotation(corpus: Corpus, entry: ClaimOfEdge): TemplateResult {
  const { claim } = entry;
  const document = corpus.documents.get(claim.passage.document);
  return html`<li data-claim=${claim.id}>
    <p class="meta">
      ${saying(corpus, entry)}
      ${claim.date === null ? nothing : html`<time datetime=${claim.date}>${dateInWords(claim.date)}</time>`}
    </p>
    <blockquote dir="auto"><span class="verbatim">${passageText(claim)}</span></blockquote>
    <p class="source-line">
      ${document ? documentLine(document) : nothing}
      <a
        class="read"
        href=${routeHref({ view: 'claim', id: claim.id })}
        aria-label=${`Evidence: ${wordingOf(entry.edge).active}`}
        >Evidence</a
      >
    </p>
  </li>`;
}
