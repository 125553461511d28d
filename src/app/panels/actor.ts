/** The Actor panel: names, roles, relations by family, what they said and what was said of them. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphEdge, GraphNode } from '../../model/graphFile.ts';
import { FAMILIES } from '../../model/relations.ts';
import { routeHref } from '../address/index.ts';
import type { ClaimOfEdge, Corpus } from '../graph/index.ts';
import { otherEnd, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { actorLink, closeButton, familySign, kindSign, link } from '../ui/index.ts';
import { FAMILY_WORDS, KIND_WORDS, RELATION_WORDS, counted } from '../words/index.ts';

export function actorPanel(corpus: Corpus, node: GraphNode, state: State, actions: Actions): TemplateResult {
  const { label, kind, mentions } = node.attributes;
  const edges = corpus.edgesOf.get(node.key) ?? [];
  const isRole = ({ attributes: { family } }: GraphEdge): boolean =>
    family === 'office' || family === 'membership';
  const documents = new Map<string, number>();
  for (const { document } of mentions) documents.set(document, (documents.get(document) ?? 0) + 1);
  return html`
    <header class="head">
      <p class="kicker">${kindSign(kind)} ${KIND_WORDS[kind].one}</p>
      ${closeButton(actions.close)}
      <h2 tabindex="-1" class="name"><bdi>${label}</bdi></h2>
      <p class="byline">
        ${counted(mentions.length, 'mention')} in ${counted(documents.size, 'document')},
        ${counted(edges.length, 'relation')}
      </p>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Profile">
      ${names(node)}
      ${section(
        'Roles',
        edges.filter(isRole).map((edge) => relationRow(corpus, node.key, edge)),
      )}
      ${FAMILIES.filter((family) => family !== 'office' && family !== 'membership').map((family) =>
        section(
          html`${familySign(family)}${FAMILY_WORDS[family]}`,
          edges
            .filter(({ attributes }) => attributes.family === family)
            .map((edge) => relationRow(corpus, node.key, edge)),
        ),
      )}
      ${
        edges.length === 0
          ? html`<p class="aside">The texts name this actor, but say nothing of it that makes an edge.</p>`
          : nothing
      }
      ${quotes('What they said', corpus, node.key, saidByActor(corpus, node.key), state, actions)}
      ${quotes('What was said of them', corpus, node.key, saidOf(corpus, node.key), state, actions)}
      ${appearances(corpus, documents, node)}
    </div>
  `;
}

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
function relationRow(corpus: Corpus, node: string, edge: GraphEdge): TemplateResult {
  const words = RELATION_WORDS[edge.attributes.relation];
  const verb = edge.source === node ? words.active : words.passive;
  return html`<li>
    <span
      >${link({ view: 'edge', key: edge.key }, verb, 'verb')} ${actorLink(corpus, otherEnd(edge, node))}</span
    >
    <span class="count" title=${counted(edge.attributes.sources, 'independent source')}
      >${counted(edge.attributes.claims.length, 'passage')}</span
    >
  </li>`;
}

/** Claims that the texts attribute to an actor, and its comments. */
function saidByActor(corpus: Corpus, node: string): readonly ClaimOfEdge[] {
  const comments = (corpus.edgesOf.get(node) ?? []).filter(
    ({ source, attributes }) => source === node && attributes.relation === 'comments_on',
  );
  return [
    ...(corpus.saidBy.get(node) ?? []),
    ...comments.flatMap((edge) => edge.attributes.claims.map((claim) => ({ claim, edge }))),
  ];
}

/** Claims that others make about an actor, by name. */
function saidOf(corpus: Corpus, node: string): readonly ClaimOfEdge[] {
  return (corpus.edgesOf.get(node) ?? []).flatMap((edge) =>
    edge.attributes.claims
      .filter(
        ({ by }) =>
          (by !== null && by !== node) ||
          (edge.attributes.relation === 'comments_on' && edge.target === node),
      )
      .map((claim) => ({ claim, edge })),
  );
}

function quotes(
  title: string,
  corpus: Corpus,
  node: string,
  claims: readonly ClaimOfEdge[],
  state: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  const seen = new Set<string>();
  const distinct = claims.filter(({ claim: { passage } }) => {
    const place = `${passage.document}:${passage.start}-${passage.end}`;
    return !seen.has(place) && seen.add(place);
  });
  if (distinct.length === 0) return nothing;
  const limit = Math.max(SETTINGS.actor.quotes, state.shown);
  return html`<section class="part">
    <h3>${title}</h3>
    <ul class="quotes">
      ${distinct.slice(0, limit).map(({ claim, edge }) => {
        const speaker = claim.by ?? (edge.attributes.relation === 'comments_on' ? edge.source : null);
        const document = corpus.documents.get(claim.passage.document);
        return html`<li>
          <a class="quote" href=${routeHref({ view: 'claim', id: claim.id })} dir="auto"
            >${claim.passage.exact}</a
          >
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

/** The documents that name the actor, each leading to the first place that does. */
function appearances(corpus: Corpus, counts: ReadonlyMap<string, number>, node: GraphNode): TemplateResult {
  const first = (id: string) =>
    node.attributes.mentions.find(({ document, start, end }) => document === id && start < end);
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
  ) as TemplateResult;
}
