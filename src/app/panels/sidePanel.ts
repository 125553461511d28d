/** The panel beside the view: which one a route opens, what it is called, and what the browser's tab says of it. */
import { nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { PanelRoute, Route } from '../address/index.ts';
import { VIEWS, isPanelRoute } from '../address/index.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import { labelOf, titleOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import type { Shell } from '../ui/index.ts';
import { sentenceOf } from '../words/index.ts';
import { actorPanel } from './actor.ts';
import { articlePanel } from './article.ts';
import { evidencePanel } from './evidence.ts';
import { lazily } from './lazy.ts';

type Draw<R extends PanelRoute> = (
  view: GraphView,
  route: R,
  state: State,
  actions: Actions,
) => TemplateResult | null;

interface SidePanel<R extends PanelRoute> {
  /** The name of its region. */
  readonly name: string;
  readonly title: (corpus: Corpus, route: R) => string;
  /** Null where the file has nothing of that key. */
  readonly draw: Draw<R>;
}

type RouteOf<V extends PanelRoute['view']> = Extract<PanelRoute, { readonly view: V }>;

/** The relation that a route to it, or to one of its claims, means. */
const edgeOf = (corpus: Corpus, route: RouteOf<'edge' | 'claim'>) =>
  route.view === 'edge' ? corpus.edges.get(route.key) : corpus.claims.get(route.id)?.edge;

const evidence: SidePanel<RouteOf<'edge' | 'claim'>> = {
  name: 'Evidence',
  title: (corpus, route) => {
    const edge = edgeOf(corpus, route);
    return edge ? sentenceOf(corpus, edge) : '';
  },
  draw: (view, route, state, actions) => {
    const edge = edgeOf(view.corpus, route);
    return edge ? evidencePanel(view, edge, state, actions) : null;
  },
};

const drawPath = lazily<[GraphView, RouteOf<'path'>, State]>(
  async () => (await import('./path.ts')).pathPanel,
);

const drawPair = lazily<[GraphView, RouteOf<'pair'>, State]>(
  async () => (await import('./pair.ts')).pairPanel,
);

const drawComparison = lazily<[GraphView, RouteOf<'compare'>, State]>(
  async () => (await import('./compare.ts')).comparePanel,
);

const SIDE_PANELS: { readonly [V in PanelRoute['view']]: SidePanel<RouteOf<V>> } = {
  actor: {
    name: 'Actor',
    title: (corpus, { key }) => labelOf(corpus, key),
    draw: (view, { key }, state, actions) => {
      const node = view.corpus.nodes.get(key);
      return node ? actorPanel(view, node, state, actions) : null;
    },
  },
  edge: evidence,
  claim: evidence,
  document: {
    name: 'Article',
    title: (corpus, { id }) => {
      const document = corpus.documents.get(id);
      return document ? titleOf(document) : '';
    },
    draw: (view, { id, at }, state, actions) => {
      const document = view.corpus.documents.get(id);
      return document ? articlePanel(view, document, at, state, actions) : null;
    },
  },
  pair: {
    name: 'Pair',
    title: (corpus, { a, b }) => `${labelOf(corpus, a)} and ${labelOf(corpus, b)}`,
    draw: drawPair,
  },
  compare: {
    name: 'Comparison',
    title: (corpus, { a, b }) =>
      [a, b]
        .map((id) => corpus.documents.get(id))
        .map((document) => (document ? titleOf(document) : ''))
        .join(' and '),
    draw: drawComparison,
  },
  path: {
    name: 'Path',
    title: (corpus, { a, b }) => `${labelOf(corpus, a)} to ${labelOf(corpus, b)}`,
    draw: drawPath,
  },
};

const panelOf = (route: PanelRoute): SidePanel<PanelRoute> =>
  SIDE_PANELS[route.view] as SidePanel<PanelRoute>;

/** Draws the panel of the state's route, and says to the page whether one is open. */
export function sidePanel(
  { panel, root }: Shell,
  view: GraphView | null,
  state: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  const { route } = state.address;
  const opened = view !== null && isPanelRoute(route) ? panelOf(route) : null;
  const content = opened?.draw(view!, route as PanelRoute, state, actions) ?? null;
  panel.hidden = content === null;
  root.dataset['panel'] = opened && content ? opened.name.toLowerCase() : 'none';
  if (opened && content) panel.setAttribute('aria-label', opened.name);
  return content ?? nothing;
}

/** What the browser's tab and history say. */
export function titleFor(corpus: Corpus | null, route: Route): string {
  const name = isPanelRoute(route)
    ? corpus && panelOf(route).title(corpus, route)
    : route.view === 'graph'
      ? ''
      : VIEWS[route.view].title;
  return name ? `${name} · Edgewise` : 'Edgewise';
}
