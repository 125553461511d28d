/** The Evidence panel: two actors, what is between them, and every passage that says so. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphClaim, GraphEdge } from '../../model/graphFile.ts';
import { FAMILIES, RELATIONS } from '../../model/relations.ts';
import { routeHref } from '../address/index.ts';
import type { Corpus, FoldedClaim } from '../graph/index.ts';
import { claimShown, edgesBetween, foldCopies, labelOf, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import {
  actorLink,
  closeButton,
  documentLine,
  familySign,
  icon,
  link,
  passageText,
  saying,
} from '../ui/index.ts';
import { FAMILY_WORDS, RELATION_WORDS, arrowOf, counted, dateInWords } from '../words/index.ts';

export function evidencePanel(
  corpus: Corpus,
  edge: GraphEdge,
  state: State,
  actions: Actions,
): TemplateResult {
  const { relation, claims, documents, sources } = edge.attributes;
  const { filters } = state.address;
  const shown = claims.filter((claim) => claimShown(claim, filters) || claim.id === state.claim);
  const hidden = claims.length - shown.length;
  const folded = foldCopies(corpus, shown);
  const wanted = folded.findIndex(({ claim, copies }) =>
    [claim, ...copies].some(({ id }) => id === state.claim),
  );
  const limit = Math.max(SETTINGS.evidence.page, state.shown, wanted + 1);
  return html`
    <header class="head">
      <p class="kicker">Evidence</p>
      ${closeButton(actions.close)}
      <h2 tabindex="-1" class="ends">
        ${actorLink(corpus, edge.source)}
        <span class="arrow" aria-label=${arrowOf(relation) === '↔' ? 'and' : 'to'} role="img"
          >${arrowOf(relation)}</span
        >
        ${actorLink(corpus, edge.target)}
      </h2>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Passages">
      ${between(corpus, edge)}
      <div class="statement ${edge.attributes.family}">
        <p class="sentence">
          <bdi>${labelOf(corpus, edge.source)}</bdi> <strong>${RELATION_WORDS[relation].active}</strong>
          <bdi>${labelOf(corpus, edge.target)}</bdi>
        </p>
        <p class="meaning">${RELATION_WORDS[relation].meaning}</p>
        <p class="weight">
          ${counted(claims.length, 'passage')} in ${counted(documents, 'document')},
          ${counted(sources, 'independent source')}
        </p>
      </div>
      ${
        hidden > 0
          ? html`<p class="aside">
              ${counted(hidden, 'passage')} hidden by the filters.
              <button type="button" class="linklike" @click=${actions.showAll}>Show all</button>
            </p>`
          : nothing
      }
      <p class="key" aria-hidden="true">
        <mark class="role source">who acts</mark><mark class="role target">on whom</mark
        ><mark class="role trigger">the words that say it</mark>
      </p>
      <ol class="passages">
        ${folded.slice(0, limit).map((entry) => passageItem(corpus, edge, entry, state.claim))}
      </ol>
      ${
        folded.length > limit
          ? html`<button
              type="button"
              class="button text"
              @click=${() => actions.showMore(limit + SETTINGS.evidence.page)}
            >
              Show more of ${counted(folded.length, 'passage')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** All relations between the two, grouped by family, in both directions. */
function between(corpus: Corpus, current: GraphEdge): TemplateResult {
  const all = edgesBetween(corpus, current.source, current.target);
  const byRelation = (a: GraphEdge, b: GraphEdge): number =>
    RELATIONS.indexOf(a.attributes.relation) - RELATIONS.indexOf(b.attributes.relation);
  const groups = FAMILIES.map((family) => ({
    family,
    edges: all.filter(({ attributes }) => attributes.family === family).sort(byRelation),
  })).filter(({ edges }) => edges.length > 0);
  return html`<nav class="between" aria-label="Relations between the two">
    ${groups.map(
      ({ family, edges }) =>
        html`<div class="group">
          <span class="family-name">${familySign(family)}${FAMILY_WORDS[family]}</span>
          <ul>
            ${edges.map((edge) => html`<li>${relationLink(corpus, edge, current)}</li>`)}
          </ul>
        </div>`,
    )}
  </nav>`;
}

/** A verb with its direction as seen from the edge that is open; the whole sentence for screen readers. */
function relationLink(corpus: Corpus, edge: GraphEdge, current: GraphEdge): TemplateResult {
  const { relation, claims } = edge.attributes;
  const verb = RELATION_WORDS[relation].active;
  const arrow = arrowOf(relation) === '↔' ? '↔' : edge.source === current.source ? '→' : '←';
  const sentence = `${labelOf(corpus, edge.source)} ${verb} ${labelOf(corpus, edge.target)}`;
  return html`<a
    class="chip"
    href=${routeHref({ view: 'edge', key: edge.key })}
    aria-label=${`${sentence}, ${counted(claims.length, 'passage')}`}
    title=${sentence}
    aria-current=${edge === current ? 'true' : nothing}
    ><span class="arrow">${arrow}</span>${verb}<span class="count">${claims.length}</span></a
  >`;
}

function passageItem(
  corpus: Corpus,
  edge: GraphEdge,
  entry: FoldedClaim,
  focus: string | null,
): TemplateResult {
  const { claim, copies } = entry;
  const inCopy = copies.some(({ id }) => id === focus);
  return html`<li
    class="passage ${edge.attributes.family}"
    data-claim=${claim.id}
    aria-current=${claim.id === focus ? 'true' : nothing}
  >
    ${quotation(corpus, claim)}
    ${
      copies.length > 0
        ? html`<details class="copies" ?open=${inCopy}>
            <summary>Also in ${copiesInWords(corpus, copies)}</summary>
            ${copies.map(
              (copy) =>
                html`<div
                  class="copy"
                  data-claim=${copy.id}
                  aria-current=${copy.id === focus ? 'true' : nothing}
                >
                  ${quotation(corpus, copy)}
                </div>`,
            )}
          </details>`
        : nothing
    }
  </li>`;
}

function copiesInWords(corpus: Corpus, copies: readonly GraphClaim[]): unknown {
  const documents = [...new Set(copies.map(({ passage }) => corpus.documents.get(passage.document)))];
  const titles = documents.map((document) => (document ? titleOf(document) : '')).join('; ');
  return html`${documents.length === 1 ? 'a copy' : counted(documents.length, 'copy', 'copies')}:
    <bdi>${titles}</bdi>`;
}

/** One claim: who says it and how firmly, the words, where they stand, and why they count. */
function quotation(corpus: Corpus, claim: GraphClaim): TemplateResult {
  const document = corpus.documents.get(claim.passage.document);
  const { start, end } = claim.passage;
  return html`<p class="meta">
      ${saying(corpus, claim)}
      ${claim.date === null ? nothing : html`<time datetime=${claim.date}>${dateInWords(claim.date)}</time>`}
    </p>
    <blockquote dir="auto"><span class="verbatim">${passageText(claim)}</span></blockquote>
    <p class="source-line">
      ${document ? documentLine(document) : nothing}
      ${link(
        { view: 'document', id: claim.passage.document, at: { start, end } },
        html`Read in the article ${icon('forward')}`,
        'read',
      )}
    </p>
    <details class="why">
      <summary>Why is this edge here?</summary>
      <p>
        Found by the rule <code>${claim.rule}</code>: “${RELATION_WORDS[relationOf(corpus, claim)].meaning}”.
        <a href=${routeHref({ view: 'claim', id: claim.id })}>Link to this passage</a>
      </p>
    </details>`;
}

const relationOf = (corpus: Corpus, claim: GraphClaim): GraphEdge['attributes']['relation'] =>
  corpus.claims.get(claim.id)!.edge.attributes.relation;
