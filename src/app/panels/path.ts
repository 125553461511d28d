/** The Path panel: the few shortest chains between two actors, each read as a chain of sentences with its passages. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Family } from '../../model/relations.ts';
import { FAMILIES } from '../../model/relations.ts';
import type { Route } from '../address/index.ts';
import type { ActorPath, ClaimOfEdge, Corpus, GraphView, PathStep } from '../graph/index.ts';
import { isFiltered, labelOf, nearestTo } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { pathsOf } from '../state/index.ts';
import {
  actorLink,
  closeButton,
  documentLine,
  familySign,
  link,
  passageText,
  remembered,
  saying,
  unsureMark,
} from '../ui/index.ts';
import { FAMILY_WORDS, counted, firmnessInWords, sentenceOf, wordingOf } from '../words/index.ts';
import { actorField } from './actorField.ts';

type PathRoute = Extract<Route, { readonly view: 'path' }>;

const nearest = remembered((view: GraphView, { a, b, leave }: PathRoute) =>
  nearestTo(view, a, b, new Set(leave)),
);

export function pathPanel(view: GraphView, route: PathRoute, state: State, actions: Actions): TemplateResult {
  const { corpus } = view;
  const { a, b } = route;
  const paths = pathsOf(view, route);
  const [first] = paths;
  return html`
    <header class="head">
      <p class="kicker">Path</p>
      ${closeButton(actions.close)}
      <h2 tabindex="-1" class="ends">
        ${actorLink(corpus, a)} <span class="arrow">to</span> ${actorLink(corpus, b)}
      </h2>
      <p class="byline">
        ${
          first
            ? html`${counted(first.length, 'step')}${paths.length > 1 ? `, ${paths.length} ways` : nothing}`
            : 'No path'
        }
        ${link({ view: 'path', a: b, b: a, leave: route.leave }, 'Turn round')}
        ${link({ view: 'pair', a, b, order: 'source' }, 'What is said between the two')}
      </p>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Chains">
      ${leaving(view, route, actions)} ${paths.length === 0 ? noPath(view, route, state, actions) : nothing}
      <ol class="chains">
        ${paths.map((path, index) => chain(corpus, path, index === 0 || path.length === first?.length))}
      </ol>
      ${actorField(view, 'Path to another actor', (key) => actions.go({ view: 'path', a, b: key, leave: route.leave }), a)}
    </div>
  `;
}

/** Boxes for the families that chains may go over. */
function leaving({ corpus }: GraphView, route: PathRoute, actions: Actions): TemplateResult {
  const some = FAMILIES.filter((family) =>
    corpus.file.edges.some(({ attributes }) => attributes.family === family),
  );
  const without = (family: Family): Family[] =>
    route.leave.includes(family) ? route.leave.filter((other) => other !== family) : [...route.leave, family];
  return html`<fieldset class="switches over">
    <legend class="unseen">Over these relations</legend>
    ${some.map(
      (family) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${!route.leave.includes(family)}
            @change=${() => actions.move({ ...route, leave: FAMILIES.filter((f) => without(family).includes(f)) })}
          />${familySign(family)}${FAMILY_WORDS[family]}</label
        >`,
    )}
  </fieldset>`;
}

function noPath(view: GraphView, route: PathRoute, { address }: State, actions: Actions): TemplateResult {
  const { corpus } = view;
  const { a, b, leave } = route;
  const near = nearest(view, route);
  return html`<p class="aside">
      No chain of relations${isFiltered(address.filters) || leave.length > 0 ? ' that are shown' : nothing}
      connects <bdi>${labelOf(corpus, a)}</bdi> with <bdi>${labelOf(corpus, b)}</bdi>.
      ${
        leave.length > 0
          ? html`<button type="button" class="linklike" @click=${() => actions.move({ ...route, leave: [] })}>
              Over all relations
            </button>`
          : nothing
      }
      ${
        isFiltered(address.filters)
          ? html`<button type="button" class="linklike" @click=${actions.clearFilters}>Clear filters</button>`
          : nothing
      }
    </p>
    ${
      near.length === 0
        ? html`<p class="aside">
            Nobody that <bdi>${labelOf(corpus, a)}</bdi> is connected with is named in one text with
            <bdi>${labelOf(corpus, b)}</bdi>.
          </p>`
        : html`<section class="part">
            <h3>Nearest: connected with the one, named beside the other</h3>
            <ul class="relations">
              ${near.map(
                ({ key, documents }) =>
                  html`<li>
                    <span>${actorLink(corpus, key)}</span>
                    <span class="count">${counted(documents, 'document')} in common</span>
                  </li>`,
              )}
            </ul>
          </section>`
    }`;
}

/** @param open whether its passages are unfolded */
function chain(corpus: Corpus, path: ActorPath, open: boolean): TemplateResult {
  const over = path.slice(1).map(({ from }) => from);
  return html`<li class="chain">
    <h3>
      ${counted(path.length, 'step')}${
        over.length === 0
          ? ', directly'
          : html`, over
            ${over.map((key, at) => html`${at > 0 ? ', ' : ''}<bdi>${labelOf(corpus, key)}</bdi>`)}`
      }
    </h3>
    <ol class="steps">
      ${path.map((step) => stepItem(corpus, step, open))}
    </ol>
  </li>`;
}

function stepItem(corpus: Corpus, { from, to, edges }: PathStep, open: boolean): TemplateResult {
  const [edge, ...others] = edges;
  const claim = edge && reliable(edge.claims);
  if (!edge || !claim) return html``;
  const document = corpus.documents.get(claim.claim.passage.document);
  return html`<li class="step ${edge.family}">
    <p class="sentence">
      ${familySign(edge.family)} ${link({ view: 'claim', id: claim.claim.id }, sentenceOf(corpus, edge.edge))}
    </p>
    <p class="meta">${saying(corpus, claim)}${unsureMark(claim)}</p>
    <details ?open=${open}>
      <summary>${counted(edge.passages, 'passage')}, ${counted(edge.sources, 'independent source')}</summary>
      <blockquote dir="auto"><span class="verbatim">${passageText(claim.claim)}</span></blockquote>
      <p class="source-line">${document ? documentLine(document) : nothing}</p>
    </details>
    ${
      others.length > 0
        ? html`<p class="where">
            Also:
            ${others
              .slice(0, 3)
              .map((other) => {
                const firmness = firmnessInWords(other);
                return wordingOf(other.edge).active + (firmness === '' ? '' : ` (${firmness})`);
              })
              .join(', ')}${others.length > 3 ? ', …' : ''}
            ${link({ view: 'pair', a: from, b: to, order: 'source' }, 'All between the two')}
          </p>`
        : nothing
    }
  </li>`;
}

/** The claim to quote: plainly asserted before others, then the surest. */
const reliable = (claims: readonly ClaimOfEdge[]): ClaimOfEdge | undefined =>
  claims.toSorted(
    (one, other) =>
      Number(other.mode === 'asserted') - Number(one.mode === 'asserted') ||
      other.claim.confidence - one.claim.confidence,
  )[0];
