/** The Actor panel: names, roles, relations by family, what they said and what was said of them. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphClaim, GraphNode } from '../../model/graphFile.ts';
import { FAMILIES } from '../../model/relations.ts';
import { routeHref } from '../address/index.ts';
import type { ActorView, ClaimOfEdge, Corpus, EdgeView, GraphView } from '../graph/index.ts';
import { actorUnder, distinctPassages, neighboursOf, otherEnd, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS, drawnViewOf } from '../state/index.ts';
import {
  actorLink,
  closeButton,
  familySign,
  hiddenNotice,
  icon,
  kindSign,
  link,
  menuButton,
} from '../ui/index.ts';
import { actorField } from './actorField.ts';
import { lazily } from './lazy.ts';
import { keeping } from './note.ts';
import { stepButtons } from './steps.ts';
import {
  FAMILY_WORDS,
  KIND_WORDS,
  MODE_WORDS,
  actorDecidedInWords,
  counted,
  sentenceOf,
  weightInWords,
  wordingOf,
} from '../words/index.ts';

export function actorPanel(view: GraphView, node: GraphNode, state: State, actions: Actions): TemplateResult {
  const { corpus } = view;
  const { label, kind, partOf: whole } = node.attributes;
  const actor = actorUnder(view, state.address.filters, node);
  const { edges, mentions } = actor;
  const decided = actorDecidedInWords(node.attributes.decided);
  const drawn = drawnViewOf(state);
  const others = neighboursOf(view, node.key).filter((key) => !drawn?.actors.has(key)).length;
  const documents = new Map<string, number>();
  for (const { document } of mentions) documents.set(document, (documents.get(document) ?? 0) + 1);
  const rows = (some: (edge: EdgeView) => boolean): TemplateResult[] =>
    edges.filter(some).map((edge) => relationRow(corpus, node.key, edge));
  return html`
    <header class="head">
      <p class="kicker">${kindSign(kind)} ${KIND_WORDS[kind].one}</p>
      ${menuButton({ type: 'node', key: node.key }, actions.openMenu)} ${closeButton(actions.close)}
      <h2 tabindex="-1" class="name"><bdi>${label}</bdi></h2>
      <p class="byline">
        ${counted(mentions.length, 'mention')} in ${counted(documents.size, 'document')},
        ${counted(edges.length, 'relation')}
      </p>
      ${others > 0 ? html`<p class="byline"><button type="button" class="linklike" @click=${() => actions.bringNeighbours(node.key)}>Show its ${counted(others, 'other')} in the drawing</button></p>` : nothing}
      ${whole === null ? nothing : html`<p class="byline">Is part of ${actorLink(corpus, whole)}</p>`}
      ${decided === null ? nothing : html`<p class="byline decided">${icon('hand')}<span>${decided}</span></p>`}
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Profile">
      ${
        view.actors.has(node.key)
          ? nothing
          : hiddenNotice('actor', () => actions.reveal({ type: 'node', key: node.key }))
      }
      ${
        actor.degree > 0
          ? html`<section class="part">
              <h3>Surroundings and paths</h3>
              ${stepButtons(view, node.key, state, actions)}
              ${actorField(view, 'Path to', (key) => actions.go({ view: 'path', a: node.key, b: key, leave: [] }), node.key)}
            </section>`
          : nothing
      }
      ${keeping(`node ${node.key}`, 'actor', state, actions)}
      <details class="note">
        <summary>Set the actor right</summary>
        ${actorDecisions(view, node, state, actions)}
      </details>
      ${names(node)}
      ${section('Leaders and organs', [
        ...rows((edge) => isOffice(edge, node.key)),
        ...view.ties
          .filter((tie) => tie.whole === node.key)
          .map(
            ({ part }) =>
              html`<li>
                <span><span class="verb">has the organ</span> ${actorLink(corpus, part)}</span>
              </li>`,
          ),
      ])}
      ${section(
        'Roles',
        rows(
          (edge) => (edge.family === 'office' || edge.family === 'membership') && !isOffice(edge, node.key),
        ),
      )}
      ${FAMILIES.filter((family) => family !== 'office' && family !== 'membership').map((family) =>
        section(
          html`${familySign(family)}${FAMILY_WORDS[family]}`,
          rows((edge) => edge.family === family),
        ),
      )}
      ${
        corpus.edgesOf.get(node.key)?.length === 0
          ? html`<p class="aside">The texts name this actor, but say nothing of it that makes an edge.</p>`
          : nothing
      }
      ${quotes('What they said', corpus, node.key, saidBy(view, node.key), state, actions)}
      ${quotes('What was said of them', corpus, node.key, saidOf(actor), state, actions)}
      ${appearances(corpus, documents, actor)}
    </div>
  `;
}

const actorDecisions = lazily<[GraphView, GraphNode, State]>(
  async () => (await import('./deciding/actor.ts')).actorDecisions,
);

/** Whether a relation is an office that somebody holds here. */
const isOffice = ({ relation, target }: EdgeView, key: string): boolean =>
  (relation === 'leads' || relation === 'official_of') && target === key;

function names({ attributes: { aliases, label } }: GraphNode): TemplateResult | typeof nothing {
  if (aliases.length === 0 || (aliases.length === 1 && aliases[0] === label)) return nothing;
  const { names: limit } = SETTINGS.actor;
  const list = (some: readonly string[]): TemplateResult =>
    html`<ul class="names">
      ${some.map((name) => html`<li><bdi>${name}</bdi></li>`)}
    </ul>`;
  return html`<section class="part">
    <h3>Names used</h3>
    ${list(aliases.slice(0, limit))}
    ${
      aliases.length > limit
        ? html`<details>
            <summary>${counted(aliases.length - limit, 'more name')}</summary>
            ${list(aliases.slice(limit))}
          </details>`
        : nothing
    }
  </section>`;
}

const section = (title: unknown, rows: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<section class="part">
        <h3>${title}</h3>
        <ul class="relations">
          ${rows}
        </ul>
      </section>`;

/** A relation as seen from this actor: a verb that opens the evidence, and the other end. */
function relationRow(corpus: Corpus, node: string, edge: EdgeView): TemplateResult {
  const words = wordingOf(edge.edge);
  const verb = edge.source === node ? words.active : words.passive;
  return html`<li>
    <span
      >${link({ view: 'edge', key: edge.key }, verb, 'verb')} ${actorLink(corpus, otherEnd(edge, node))}</span
    >
    <span class="count" title=${counted(edge.sources, 'independent source')}>${weightInWords(edge)}</span>
  </li>`;
}

/** Shown claims whose speaker the actor is. */
const saidBy = ({ corpus, claims }: GraphView, node: string): readonly ClaimOfEdge[] =>
  (corpus.saidBy.get(node) ?? []).filter(({ claim }) => claims.has(claim.id));

/** Shown claims that others make about the actor, by name. */
const saidOf = ({ key, edges }: ActorView): readonly ClaimOfEdge[] =>
  edges.flatMap(({ claims }) => claims.filter(({ speaker }) => speaker !== null && speaker !== key));

function quotes(
  title: string,
  corpus: Corpus,
  node: string,
  claims: readonly ClaimOfEdge[],
  state: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  const distinct = distinctPassages(corpus, claims);
  if (distinct.length === 0) return nothing;
  const limit = Math.max(SETTINGS.actor.quotes, state.shown);
  return html`<section class="part">
    <h3>${title}</h3>
    <ul class="quotes">
      ${distinct.slice(0, limit).map(({ claim, speaker }) => {
        const document = corpus.documents.get(claim.passage.document);
        return html`<li>
          <a class="quote" href=${routeHref({ view: 'claim', id: claim.id })} dir="auto"
            >${claim.passage.exact}</a
          >
          ${speaker === node ? ofWhom(corpus, claims, claim) : nothing}
          <span class="where"
            >${speaker === null || speaker === node ? nothing : html`${actorLink(corpus, speaker)}, `}${
              document ? html`<cite><bdi>${titleOf(document)}</bdi></cite>` : nothing
            }</span
          >
        </li>`;
      })}
    </ul>
    ${
      distinct.length > limit
        ? html`<button type="button" class="linklike" @click=${() => actions.showMore(limit + 20)}>
            Show more of ${distinct.length}
          </button>`
        : nothing
    }
  </section>`;
}

/** What a passage says of whom: the relations of all claims of these that stand on it; what is denied or held possible says so. */
function ofWhom(corpus: Corpus, claims: readonly ClaimOfEdge[], { passage }: GraphClaim): TemplateResult {
  const here = claims.filter(
    ({ claim: { passage: other } }) => other.document === passage.document && other.start === passage.start,
  );
  const edges = [...new Set(here.map(({ edge }) => edge))];
  return html`<span class="about"
    >${edges.map((edge) => {
      const [mode, ...others] = new Set(here.filter((one) => one.edge === edge).map((one) => one.mode));
      const plain = others.length > 0 || mode === 'asserted' || mode === 'reported';
      const firmness = plain ? '' : ` (${MODE_WORDS[mode!].short.toLowerCase()})`;
      return link({ view: 'edge', key: edge.key }, sentenceOf(corpus, edge) + firmness);
    })}</span
  >`;
}

/** The documents that name the actor, each leading to the first place that does. */
function appearances(
  corpus: Corpus,
  counts: ReadonlyMap<string, number>,
  { mentions }: ActorView,
): TemplateResult | typeof nothing {
  const first = (id: string) => mentions.find(({ document, start, end }) => document === id && start < end);
  return section(
    'Appears in',
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([id, count]) => {
        const document = corpus.documents.get(id);
        const at = first(id) ?? null;
        if (!document) return html``;
        return html`<li>
          ${link({ view: 'document', id, at }, html`<cite><bdi>${titleOf(document)}</bdi></cite>`)}
          <span class="count">${counted(count, 'mention')}</span>
        </li>`;
      }),
  );
}
