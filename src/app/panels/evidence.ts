/** The Evidence panel: two actors, what is between them, and every passage that says so. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { OWN_READER } from '../../model/claim.ts';
import type { GraphClaim, GraphEdge } from '../../model/graphFile.ts';
import { FAMILIES, RELATIONS } from '../../model/relations.ts';
import { routeHref } from '../address/index.ts';
import type { ClaimOfEdge, Corpus, EdgeView, FoldedClaim, GraphView } from '../graph/index.ts';
import { edgeUnder, foldCopies, labelOf, otherEnd, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import {
  actorLink,
  closeButton,
  documentLine,
  familySign,
  hiddenNotice,
  icon,
  link,
  menuButton,
  moreButton,
  passageText,
  remembered,
  saying,
  unsureMark,
} from '../ui/index.ts';
import { against } from './against.ts';
import { lazily } from './lazy.ts';
import { keeping, noteField } from './note.ts';
import { takeAway } from './takeAway.ts';
import {
  FAMILY_WORDS,
  RELATION_WORDS,
  arrowOf,
  attributionInWords,
  counted,
  dateInWords,
  edgeDecidedInWords,
  firmnessInWords,
  ownWords,
  readBy,
  surenessInWords,
  wordingOf,
} from '../words/index.ts';

const foldedOf = remembered(foldCopies);

export function evidencePanel(
  view: GraphView,
  edge: GraphEdge,
  state: State,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const shown = view.edges.get(edge.key);
  const under = shown ?? edgeUnder(corpus, state.address.filters, edge);
  const { relation, claims, documents, sources, passages } = under;
  const hidden = edge.attributes.claims.length - claims.length;
  const lost = claims.some(({ claim }) => claim.id === state.claim) ? null : state.claim;
  const folded = foldedOf(corpus, claims);
  const wanted = folded.findIndex(({ entry, copies }) =>
    [entry, ...copies].some(({ claim }) => claim.id === state.claim),
  );
  const size = Math.max(SETTINGS.evidence.page, state.shown);
  // A passage that is asked for far down the list is shown among those about it.
  const first = wanted < size ? 0 : wanted - SETTINGS.evidence.before;
  const said = firmnessInWords(under);
  const decided = edgeDecidedInWords(edge.attributes.decided, edge.attributes.claims);
  return html`
    <header class="head">
      <p class="kicker">Evidence</p>
      ${menuButton({ type: 'edge', key: edge.key }, actions.openMenu)} ${closeButton(actions.close)}
      <h2 tabindex="-1" class="ends">
        ${actorLink(corpus, edge.source)}
        <span class="arrow" aria-label=${arrowOf(relation) === '↔' ? 'and' : 'to'} role="img"
          >${arrowOf(relation)}</span
        >
        ${actorLink(corpus, edge.target)}
      </h2>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Passages">
      ${shown ? nothing : hiddenNotice('relation', () => actions.reveal({ type: 'edge', key: edge.key }))}
      ${
        shown && lost !== null
          ? hiddenNotice('passage', () => actions.reveal({ type: 'claim', key: lost }))
          : nothing
      }
      ${between(view, under)}
      <div class="statement ${under.family}">
        <p class="sentence">
          <bdi>${labelOf(corpus, edge.source)}</bdi> <strong>${wordingOf(edge).active}</strong>
          <bdi>${labelOf(corpus, edge.target)}</bdi>
        </p>
        <p class="meaning">${RELATION_WORDS[relation].meaning}</p>
        ${inTexts(edge, claims)}
        <p class="weight">
          ${counted(passages, 'passage')} in ${counted(documents, 'document')},
          ${counted(sources, 'independent source')}${said ? html`; <span class="firmness">${said}</span>` : nothing}
        </p>
        ${decided === null ? nothing : html`<p class="decided">${icon('hand')}<span>${decided}</span></p>`}
        ${under.modes.size > 1 ? html`<p class="attribution">${attributionInWords(corpus, claims)}.</p>` : nothing}
        ${shown ? against(view, edge.key) : nothing}
      </div>
      ${
        hidden > 0
          ? html`<p class="aside">
              ${counted(hidden, 'passage')} hidden by the filters.
              <button type="button" class="linklike" @click=${actions.clearFilters}>Show all</button>
            </p>`
          : nothing
      }
      ${keeping(`edge ${edge.key}`, 'relation', state, actions)}
      <p class="key" aria-hidden="true">
        <mark class="role source">who acts</mark><mark class="role target">on whom</mark
        ><mark class="role trigger">the words that say it</mark>
      </p>
      ${
        first > 0
          ? html`<p class="aside">
              ${link({ view: 'edge', key: edge.key }, `From the first of ${counted(folded.length, 'passage')}`)}
            </p>`
          : nothing
      }
      <ol class="passages">
        ${folded.slice(first, first + size).map((entry) => passageItem(view, under, entry, state, actions))}
      </ol>
      ${moreButton(folded.length - first - size, `Show more of ${counted(folded.length, 'passage')}`, () => actions.showMore(size + SETTINGS.evidence.page))}
    </div>
  `;
}

const verdictRow = lazily<[GraphView, ClaimOfEdge, State]>(
  async () => (await import('./deciding/verdict.ts')).verdictRow,
  null,
);

/** The texts' own words, where the name of the relation says less than they do. */
function inTexts(edge: GraphEdge, claims: readonly ClaimOfEdge[]): TemplateResult | typeof nothing {
  const words = ownWords(
    edge,
    claims.map(({ claim }) => claim),
  );
  if (words.length === 0) return nothing;
  return html`<p class="own-words">
    In the texts: ${words.map((each, at) => html`${at > 0 ? ', ' : nothing}<q dir="auto">${each}</q>`)}
  </p>`;
}

/** All shown relations between the two, and the one that is open, grouped by family, in both directions. */
function between({ corpus, actors }: GraphView, current: EdgeView): TemplateResult {
  const { source, target, key } = current;
  const others = (actors.get(source)?.edges ?? []).filter(
    (edge) => otherEnd(edge, source) === target && edge.key !== key,
  );
  const byRelation = (a: EdgeView, b: EdgeView): number =>
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
  const groups = FAMILIES.map((family) => ({
    family,
    edges: [current, ...others].filter((edge) => edge.family === family).sort(byRelation),
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
    ${link({ view: 'pair', a: source, b: target, order: 'source' }, 'All that is said between the two', 'all-between')}
  </nav>`;
}

/** A verb with its direction as seen from the edge that is open; the whole sentence for screen readers. */
function relationLink(corpus: Corpus, edge: EdgeView, current: EdgeView): TemplateResult {
  const { relation, passages } = edge;
  const verb = wordingOf(edge.edge).active;
  const arrow = arrowOf(relation) === '↔' ? '↔' : edge.source === current.source ? '→' : '←';
  const sentence = `${labelOf(corpus, edge.source)} ${verb} ${labelOf(corpus, edge.target)}`;
  return html`<a
    class="chip"
    href=${routeHref({ view: 'edge', key: edge.key })}
    aria-label=${`${sentence}, ${counted(passages, 'passage')}`}
    title=${sentence}
    aria-current=${edge === current ? 'true' : nothing}
    ><span class="arrow">${arrow}</span>${verb}<span class="count">${passages}</span></a
  >`;
}

function passageItem(
  view: GraphView,
  edge: EdgeView,
  { entry, copies }: FoldedClaim,
  state: State,
  actions: Actions,
): TemplateResult {
  const { corpus } = view;
  const focus = state.claim;
  const { claim } = entry;
  const inCopy = copies.findIndex(({ claim }) => claim.id === focus);
  const size = Math.max(SETTINGS.evidence.page, state.shown);
  const before = inCopy < size ? 0 : inCopy - SETTINGS.evidence.before;
  return html`<li
    class="passage ${edge.family}"
    data-claim=${claim.id}
    aria-current=${claim.id === focus ? 'true' : nothing}
  >
    ${quotation(view, entry, state, actions)}
    ${
      copies.length > 0
        ? html`<details class="copies" ?open=${inCopy >= 0}>
            <summary>Also in ${copiesInWords(corpus, copies)}</summary>
            ${copies
              .slice(before, before + size)
              .map(
                (copy) =>
                  html`<div
                    class="copy"
                    data-claim=${copy.claim.id}
                    aria-current=${copy.claim.id === focus ? 'true' : nothing}
                  >
                    ${quotation(view, copy, state, actions)}
                  </div>`,
              )}
            ${moreButton(copies.length - before - size, `Show more of ${counted(copies.length, 'copy', 'copies')}`, () => actions.showMore(size + SETTINGS.evidence.page))}
          </details>`
        : nothing
    }
  </li>`;
}

function copiesInWords(corpus: Corpus, copies: readonly ClaimOfEdge[]): unknown {
  const documents = [...new Set(copies.map(({ claim }) => corpus.documents.get(claim.passage.document)))];
  const { titles: most } = SETTINGS.evidence;
  const titles = documents.slice(0, most).map((document) => (document ? titleOf(document) : ''));
  return html`${documents.length === 1 ? 'a copy' : counted(documents.length, 'copy', 'copies')}:
    <bdi>${titles.join('; ')}</bdi>${documents.length > most ? ' …' : nothing}`;
}

/** One claim: who says it and how firmly, the words, where they stand, and why they count. */
function quotation(view: GraphView, entry: ClaimOfEdge, state: State, actions: Actions): TemplateResult {
  const { corpus } = view;
  const { claim, edge } = entry;
  const document = corpus.documents.get(claim.passage.document);
  const { start, end } = claim.passage;
  return html`<p class="meta">
      ${saying(corpus, entry)}
      ${claim.readBy === undefined ? nothing : html`<span class="read-by">${readBy(entry)}</span>`}
      ${unsureMark(entry)}
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
    ${takeAway(claim.id, state.stars.has(claim.id), actions)} ${verdictRow(view, entry, state, actions)}
    ${noteField(`claim ${claim.id}`, state, actions)}
    <details class="why">
      <summary>Why is this edge here?</summary>
      <p>
        ${foundBy(claim)}: “${RELATION_WORDS[edge.attributes.relation].meaning}”.
        ${isOwn(claim) ? surenessInWords(claim.confidence) : 'How often such readings are right was not measured.'}
        <a href=${routeHref({ view: 'claim', id: claim.id })}>Link to this passage</a>
      </p>
    </details>`;
}

/** Claims of the learned reader are named so in the graph file; it looked at the trigger, which the passage marks. */
const LEARNED = 'reader: ';

/** Whether Edgewise reads it, alone or with others. */
const isOwn = ({ readBy }: GraphClaim): boolean => readBy === undefined || readBy.includes(OWN_READER);

const foundBy = (claim: GraphClaim): TemplateResult => {
  const { rule, spans, passage } = claim;
  return rule.startsWith(LEARNED)
    ? html`Found by the learned
      reader${
        spans.trigger
          ? html`, at
            “${passage.exact.slice(spans.trigger.start - passage.start, spans.trigger.end - passage.start)}”`
          : nothing
      }`
    : isOwn(claim)
      ? html`Found by the rule <code>${rule}</code>`
      : html`A reading from elsewhere`;
};
