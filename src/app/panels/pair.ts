/** The Pair panel: all that is said between two actors, both ways, sentence by sentence. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { routeHref } from '../address/index.ts';
import type {
  ClaimOfEdge,
  Corpus,
  EdgeView,
  GraphView,
  PairOrder,
  PairPassage,
  StandIns,
} from '../graph/index.ts';
import { betweenStandIns, datingOf, labelOf, pairOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import {
  actorLink,
  closeButton,
  decidedSign,
  documentLine,
  familySign,
  icon,
  link,
  moreButton,
  passageText,
  remembered,
  saying,
  unsureMark,
} from '../ui/index.ts';
import { arrowOf, counted, dateInWords, decidedInWords, weightInWords, wordingOf } from '../words/index.ts';

const ORDER_WORDS: Readonly<Record<PairOrder, string>> = {
  source: 'Text by text',
  time: 'By date',
};

const between = remembered(pairOf);
const beside = remembered(betweenStandIns);

export function pairPanel(
  view: GraphView,
  { a, b, order }: { readonly a: string; readonly b: string; readonly order: PairOrder },
  state: State,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const pair = between(view, a, b, order);
  const limit = Math.max(SETTINGS.evidence.page, state.shown);
  return html`
    <header class="head">
      <p class="kicker">Pair</p>
      ${closeButton(actions.close)}
      <h2 tabindex="-1" class="ends">
        ${actorLink(corpus, a)} <span class="arrow">and</span> ${actorLink(corpus, b)}
      </h2>
      <p class="byline">
        ${counted(pair.edges.length, 'relation')}, ${weightInWords(pair)},
        ${counted(pair.sources, 'independent source')}
        ${link({ view: 'path', a, b, leave: [] }, 'How the two are connected')}
      </p>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Passages">
      ${pair.said.length === 0 ? nothingSaid(corpus, a, b, pair.hidden) : relations(pair.edges.map((edge) => relation(corpus, a, edge)))}
      ${standIns(view, beside(view, a, b), { open: pair.said.length === 0, most: limit }, actions)}
      ${
        pair.hidden > 0
          ? html`<p class="aside">
              ${counted(pair.hidden, 'claim')} hidden by the filters.
              <button type="button" class="linklike" @click=${actions.clearFilters}>Show all</button>
            </p>`
          : nothing
      }
      ${
        pair.said.length > 1
          ? html`<fieldset class="switches">
              <legend class="unseen">Order</legend>
              ${(['source', 'time'] as const).map(
                (choice) =>
                  html`<label
                    ><input
                      type="radio"
                      name="pair-order"
                      .checked=${choice === order}
                      @change=${() => actions.move({ view: 'pair', a, b, order: choice })}
                    />${ORDER_WORDS[choice]}</label
                  >`,
              )}
            </fieldset>`
          : nothing
      }
      <ol class="passages">
        ${pair.said.slice(0, limit).map((passage) => item(corpus, passage, limit))}
      </ol>
      ${moreButton(pair.said.length - limit, `Show more of ${counted(pair.said.length, 'passage')}`, () => actions.showMore(limit + SETTINGS.evidence.page))}
    </div>
  `;
}

const nothingSaid = (corpus: Corpus, a: string, b: string, hidden: number): TemplateResult =>
  html`<p class="aside">
    ${hidden > 0 ? 'Nothing is shown' : 'No text says anything'} between
    <bdi>${labelOf(corpus, a)}</bdi> and <bdi>${labelOf(corpus, b)}</bdi>.
  </p>`;

const relations = (rows: readonly TemplateResult[]): TemplateResult =>
  html`<ul class="relations between" aria-label="Relations between the two">
    ${rows}
  </ul>`;

function relation(corpus: Corpus, a: string, edge: EdgeView): TemplateResult {
  const arrow = arrowOf(edge.relation) === '↔' ? '↔' : edge.source === a ? '→' : '←';
  return html`<li>
    <span
      >${familySign(edge.family)}
      <span class="arrow" aria-hidden="true">${arrow}</span> ${sentenceLink(corpus, edge)}</span
    >
    <span class="count">${weightInWords(edge)}</span>
  </li>`;
}

const sentenceLink = (
  corpus: Corpus,
  { key, source, target, edge }: EdgeView,
  nameOf = (actor: string): string => labelOf(corpus, actor),
): TemplateResult =>
  link({ view: 'edge', key }, `${nameOf(source)} ${wordingOf(edge).active} ${nameOf(target)}`, 'verb');

/** Relations of those who stand for the two. They are not the two's own, and have no part in the numbers above. */
function standIns(
  { corpus }: GraphView,
  { edges, whose }: StandIns,
  { open, most }: { readonly open: boolean; readonly most: number },
  actions: Actions,
): TemplateResult | typeof nothing {
  if (edges.length === 0) return nothing;
  const nameOf = (actor: string): string => {
    const whole = whose.get(actor);
    return labelOf(corpus, actor) + (whole === undefined ? '' : ` (${labelOf(corpus, whole)})`);
  };
  return html`<details class="note stand-ins" ?open=${open}>
    <summary>Between their people and organs: ${counted(edges.length, 'relation')}</summary>
    <ul class="relations" aria-label="Relations between their people and organs">
      ${edges.slice(0, most).map(
        (edge) =>
          html`<li>
            ${familySign(edge.family)} ${sentenceLink(corpus, edge, nameOf)}
            <span class="count">${weightInWords(edge)}</span>
          </li>`,
      )}
    </ul>
    ${moreButton(edges.length - most, `Show more of ${counted(edges.length, 'relation')}`, () => actions.showMore(most + SETTINGS.evidence.page))}
  </details>`;
}

function item(corpus: Corpus, { claims, copies }: PairPassage, most: number): TemplateResult {
  const [first] = claims;
  return html`<li class="passage ${first!.edge.attributes.family}" data-claim=${first!.claim.id}>
    ${passage(corpus, claims)}
    ${
      copies.length > 0
        ? html`<details class="copies">
            <summary>Also in ${counted(copies.length, 'passage of a copy', 'passages of copies')}</summary>
            ${copies.slice(0, most).map((copy) => html`<div class="copy">${passage(corpus, copy)}</div>`)}
          </details>`
        : nothing
    }
  </li>`;
}

/** What a passage says of the two, one line for each relation, and its words. */
function passage(corpus: Corpus, claims: readonly ClaimOfEdge[]): TemplateResult {
  const [first, ...others] = claims.map(({ claim }) => claim);
  const { document: id, start, end } = first!.passage;
  const document = corpus.documents.get(id);
  return html`<ul class="statements">
      ${claims.map((entry) => statement(corpus, entry))}
    </ul>
    <blockquote dir="auto"><span class="verbatim">${passageText(first!, others)}</span></blockquote>
    <p class="source-line">
      ${document ? documentLine(document) : nothing}
      ${link({ view: 'document', id, at: { start, end } }, html`Read in the article ${icon('forward')}`, 'read')}
    </p>`;
}

function statement(corpus: Corpus, entry: ClaimOfEdge): TemplateResult {
  const { claim, edge } = entry;
  const { family } = edge.attributes;
  const dating = datingOf(corpus, entry);
  return html`<li>
    <a href=${routeHref({ view: 'claim', id: claim.id })}
      >${familySign(family)}<span
        ><bdi>${labelOf(corpus, edge.source)}</bdi> ${wordingOf(edge).active}
        <bdi>${labelOf(corpus, edge.target)}</bdi></span
      ></a
    >
    <p class="meta">
      ${saying(corpus, entry)}${unsureMark(entry)}${decidedSign(decidedInWords(claim))}
      ${
        dating?.from === 'passage'
          ? html`<time datetime=${dating.date} title="The passage says so">${dateInWords(dating.date)}</time>`
          : nothing
      }
    </p>
  </li>`;
}
