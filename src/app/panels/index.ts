/**
 * panels/: what the reader reads beside and over the drawing, one function of state and actions each; no panel knows
 * another. This module mounts them: which goes where, and what it reads. The last room; only main.ts knows it.
 */
import { html, nothing } from 'lit-html';
import type { ViewId } from '../address/index.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import type { Actions, State, Store } from '../state/index.ts';
import { SETTINGS, drawnViewOf, graphViewOf } from '../state/index.ts';
import type { Shell } from '../ui/index.ts';
import { icon, mount, problemText } from '../ui/index.ts';
import { commandOf } from '../commands/index.ts';
import { arriveAtMenu, arriveAtPage, arriveAtPanel } from './arrival.ts';
import { extentPanel } from './extent.ts';
import { firstPanel } from './first.ts';
import { filtersPanel } from './filters.ts';
import { allHidden, emptyGraph, graphCaption, graphControls, undrawn, withoutDrawing } from './graph.ts';
import { lazily } from './lazy.ts';
import { scopePanel } from './scope.ts';
import { growOnScroll } from './scrolling.ts';
import { searchPanel } from './search.ts';
import { sidePanel, titleFor } from './sidePanel.ts';
import { toolsPanel } from './tools.ts';
import { VIEW_PANELS } from './views.ts';

const corpusOf = ({ data }: State): Corpus | null => (data.status === 'ready' ? data.value : null);

/** What fills the page: the view, but where nothing can be drawn the table stands in for the graph. */
const pageOf = ({ address, canvas }: State): ViewId =>
  address.view === 'graph' && undrawn(canvas) ? 'table' : address.view;

export function mountPanels(shell: Shell, store: Store, actions: Actions): void {
  mount(
    shell.tools,
    store,
    (s) => [s.data.status, s.shade, s.filtersOpen, s.address.view, s.done > 0, s.done < s.steps.length],
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
    (s) => [s.canvas, s.layoutRunning, s.arranging, commandOf('original').when(s)],
    (s) => graphControls(s, actions),
  );
  mount(
    shell.welcome,
    store,
    (s) => [graphViewOf(s), s.welcome, s.begun, s.address.view],
    (s) => firstPanel(s, actions),
  );
  mount(
    shell.extent,
    store,
    (s) => [s.canvas, drawnViewOf(s), s.amount],
    (s) => extentPanel(s, actions),
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
      const view = graphViewOf(s)!;
      return view.actors.size === 0 ? allHidden(actions) : graphCaption(view, s);
    },
  );
  mount(
    shell.page,
    store,
    (s) => [
      s.canvas,
      s.address.view,
      s.address.settings,
      graphViewOf(s),
      s.page,
      s.selection,
      s.address.route,
      s.parts,
      s.address.view === 'search' ? s.text : null,
    ],
    (s) => {
      const view = graphViewOf(s);
      const standing = pageOf(s);
      const open = standing !== 'graph' && view !== null && view.corpus.nodes.size > 0;
      shell.page.hidden = !open;
      shell.graph.inert = open && s.canvas === 'ready';
      if (!open) return nothing;
      shell.page.className = `page ${standing}`;
      return html`${undrawn(s.canvas) && s.address.view === 'graph' ? withoutDrawing(s.canvas) : nothing}
      ${VIEW_PANELS[standing](view, s, actions)}`;
    },
    (now, before) => arriveAtPage(shell, now, before, actions),
  );
  const strip = lazily<[GraphView, State]>(async () => (await import('./timeStrip.ts')).timeStrip);
  mount(
    shell.time,
    store,
    (s) => [graphViewOf(s), s.address.view, s.address.settings, s.brush, s.playing, s.parts],
    (s) => {
      const view = graphViewOf(s);
      const open = s.address.view === 'graph' && s.address.settings['time'] === 'shown' && view !== null;
      shell.root.dataset['time'] = open ? 'shown' : 'hidden';
      return open ? strip(view, s, actions) : nothing;
    },
  );
  mount(
    shell.scope,
    store,
    (s) => [graphViewOf(s), s.chosen],
    (s) => {
      const view = graphViewOf(s);
      return view ? scopePanel(view, s, actions) : nothing;
    },
  );
  mount(
    shell.filters,
    store,
    (s) => [
      s.filtersOpen,
      s.moreFilters,
      s.listed,
      graphViewOf(s),
      s.address.settings,
      s.shade,
      s.sets,
      s.parts,
    ],
    (s) => {
      const view = graphViewOf(s);
      const open = s.filtersOpen && view !== null && view.corpus.nodes.size > 0;
      shell.filters.hidden = !open;
      shell.root.dataset['filters'] = open ? 'open' : 'closed';
      return view ? filtersPanel(view, s, actions) : nothing;
    },
  );
  mount(
    shell.panel,
    store,
    (s) => [
      s.address.route,
      graphViewOf(s),
      s.texts,
      s.claim,
      s.shown,
      s.stars,
      s.notes,
      s.explained,
      drawnViewOf(s),
      s.parts,
      s.asked,
      s.report,
      s.adding,
    ],
    (s) => sidePanel(shell, graphViewOf(s), s, actions),
    (now, before) => {
      arriveAtPanel(shell, now, before, actions);
      growOnScroll(shell.panel);
    },
  );
  const menu = lazily<[GraphView, State]>(async () => (await import('./menu.ts')).menuPanel);
  mount(
    shell.menu,
    store,
    (s) => [s.menu, s.menu && s.parts],
    (s) => {
      const view = graphViewOf(s);
      return s.menu && view ? (menu(view, s, actions) ?? nothing) : nothing;
    },
    (now, before) => arriveAtMenu(shell, now, before),
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
    (s) => titleFor(corpusOf(s), s.address.route),
  );
  // Dialogs are fetched with the first that opens.
  let asked = false;
  store.subscribe(({ dialog }) => {
    if (dialog === null || asked) return;
    asked = true;
    import('./dialogs/index.ts')
      .then(({ mountDialogs }) => mountDialogs(shell, store, actions))
      .catch(() => {
        asked = false;
        store.setState({
          dialog: null,
          notice: 'This part of the page could not be fetched. Reload the page.',
        });
      });
  });
}
