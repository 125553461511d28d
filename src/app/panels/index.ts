/**
 * panels/: what the reader reads beside and over the drawing, one function of state and actions each; no panel knows
 * another. This module mounts them: which goes where, and what it reads. The last room; only main.ts knows it.
 */
import { html, nothing } from 'lit-html';
import type { Corpus } from '../graph/index.ts';
import { facetCounts, titleOf, visibleParts } from '../graph/index.ts';
import type { Actions, State, Store } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import type { Shell } from '../ui/index.ts';
import { icon, mount, problemText, remembered } from '../ui/index.ts';
import { sentenceOf } from '../words/index.ts';
import { actorPanel } from './actor.ts';
import { settlePanel } from './arrival.ts';
import { articlePanel } from './article.ts';
import { mountDialogs } from './dialogs/index.ts';
import { evidencePanel } from './evidence.ts';
import { filtersPanel } from './filters.ts';
import { allHidden, emptyGraph, graphCaption, graphControls, undrawn, withoutDrawing } from './graph.ts';
import { matchRows, sortRows, toRow } from './rows.ts';
import { searchPanel } from './search.ts';
import { tablePanel } from './table.ts';
import { toolsPanel } from './tools.ts';

const corpusOf = ({ data }: State): Corpus | null => (data.status === 'ready' ? data.value : null);

/** Whether the table is what lies behind the panel. */
const tabled = ({ address, canvas }: State): boolean => address.table || undrawn(canvas);

export function mountPanels(shell: Shell, store: Store, actions: Actions): void {
  const visible = remembered(visibleParts);
  const counts = remembered(facetCounts);
  const allRows = remembered((corpus: Corpus) => corpus.file.edges.map((edge) => toRow(corpus, edge)));
  const rowsFor = remembered(
    (corpus: Corpus, filters: State['address']['filters'], query: string, sort: State['address']['sort']) => {
      const { edges } = visible(corpus, filters);
      return sortRows(
        matchRows(
          allRows(corpus).filter(({ edge }) => edges.has(edge.key)),
          query,
        ),
        sort,
      );
    },
  );

  mount(
    shell.tools,
    store,
    (s) => [s.data.status, s.shade, s.filtersOpen, s.address.table],
    (s) => toolsPanel(s, actions),
  );
  mount(
    shell.search,
    store,
    (s) => [s.search, s.data.status],
    (s) => searchPanel(s, actions),
  );
  mount(
    shell.controls,
    store,
    (s) => [s.canvas, s.layoutRunning],
    (s) => graphControls(s, actions),
  );
  mount(
    shell.caption,
    store,
    (s) => [s.data, s.hover, s.cursor, s.address.filters],
    (s) => {
      if (s.data.status === 'loading') return html`<p class="loading" role="status">Loading the graph…</p>`;
      if (s.data.status === 'failed') return problemText(s.data.problem);
      const corpus = s.data.value;
      if (corpus.nodes.size === 0) return emptyGraph(corpus.documents.size);
      if (visible(corpus, s.address.filters).nodes.size === 0) return allHidden(actions);
      return graphCaption(corpus, s);
    },
  );
  mount(
    shell.table,
    store,
    (s) => [
      s.data,
      tabled(s),
      s.canvas,
      s.address.filters,
      s.address.query,
      s.address.sort,
      s.page,
      s.selection,
    ],
    (s) => {
      const corpus = corpusOf(s);
      const open = tabled(s) && corpus !== null && corpus.nodes.size > 0;
      shell.table.hidden = !open;
      shell.graph.inert = open && s.canvas === 'ready';
      if (!open) return nothing;
      const { filters, query, sort } = s.address;
      return html`${undrawn(s.canvas) ? withoutDrawing(s.canvas) : nothing}
      ${tablePanel(corpus, rowsFor(corpus, filters, query, sort), corpus.edges.size, s, actions)}`;
    },
  );
  mount(
    shell.filters,
    store,
    (s) => [s.data, s.filtersOpen, s.address.filters],
    (s) => {
      const corpus = corpusOf(s);
      const open = s.filtersOpen && corpus !== null && corpus.nodes.size > 0;
      shell.filters.hidden = !open;
      shell.root.dataset['filters'] = open ? 'open' : 'closed';
      if (!corpus) return nothing;
      const { filters } = s.address;
      return filtersPanel(corpus, counts(corpus, filters), visible(corpus, filters), s, actions);
    },
  );
  mount(
    shell.panel,
    store,
    (s) => [s.data, s.address.route, s.address.filters, s.texts, s.claim, s.shown],
    (s) => sidePanel(shell, s, actions),
    (now, before) => settlePanel(shell, now, before, actions),
  );
  mount(
    shell.notice,
    store,
    (s) => [s.notice],
    ({ notice }) =>
      notice === null
        ? nothing
        : html`<p>
            ${notice}<button
              type="button"
              class="button square quiet"
              aria-label="Dismiss"
              @click=${actions.dismiss}
            >
              ${icon('close')}
            </button>
          </p>`,
    ({ notice }) => {
      if (notice !== null)
        setTimeout(() => store.getState().notice === notice && actions.dismiss(), SETTINGS.notice.time);
    },
  );
  mount(
    shell.spoken,
    store,
    (s) => [s.spoken],
    ({ spoken }) => spoken,
  );
  mount(
    document.head.querySelector('title')!,
    store,
    (s) => [s.data, s.address.route],
    (s) => titleFor(s),
  );
  mountDialogs(shell, store, actions, visible);
}

/** What the browser's tab and history say. */
function titleFor({ data, address: { route } }: State): string {
  const corpus = data.status === 'ready' ? data.value : null;
  const document = route.view === 'document' ? corpus?.documents.get(route.id) : undefined;
  const key =
    route.view === 'claim' ? corpus?.claims.get(route.id)?.edge.key : 'key' in route ? route.key : '';
  const edge = corpus?.edges.get(key ?? '');
  const name = document
    ? titleOf(document)
    : edge
      ? sentenceOf(corpus!, edge)
      : route.view === 'table'
        ? 'Relations'
        : corpus?.nodes.get(key ?? '')?.attributes.label;
  return name ? `${name} · Edgewise` : 'Edgewise';
}

/** The panel for the route, under its landmark's name. */
function sidePanel(shell: Shell, state: State, actions: Actions): unknown {
  const corpus = corpusOf(state);
  const { route } = state.address;
  const { panel, root } = shell;
  const name = {
    graph: '',
    table: '',
    actor: 'Actor',
    edge: 'Evidence',
    claim: 'Evidence',
    document: 'Article',
  }[route.view];
  const content = corpus && contentFor(corpus, state, actions);
  panel.hidden = !content;
  root.dataset['panel'] = content ? name.toLowerCase() : 'none';
  if (!content) return nothing;
  panel.setAttribute('aria-label', name);
  return content;
}

function contentFor(corpus: Corpus, state: State, actions: Actions): unknown {
  const { route } = state.address;
  if (route.view === 'actor') {
    const node = corpus.nodes.get(route.key);
    return node && actorPanel(corpus, node, state, actions);
  }
  if (route.view === 'document') {
    const document = corpus.documents.get(route.id);
    return document && articlePanel(corpus, document, route.at, state, actions);
  }
  const key =
    route.view === 'edge' ? route.key : route.view === 'claim' ? corpus.claims.get(route.id)?.edge.key : '';
  const edge = corpus.edges.get(key ?? '');
  return edge && evidencePanel(corpus, edge, state, actions);
}
