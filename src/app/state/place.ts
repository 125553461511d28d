/** Slice: where the reader is. The address bar holds the truth; this follows it. */
import { shallow } from 'zustand/vanilla/shallow';
import type { Span } from '../../model/span.ts';
import type { Address, Camera, PanelRoute, Route, ViewId, ViewSettings } from '../address/index.ts';
import { formatAddress, isPanelRoute, parseAddress, routeHref } from '../address/index.ts';
import type { Hideable, AnyFilter, Corpus, Filters, Selection } from '../graph/index.ts';
import {
  NO_FILTERS,
  NO_SELECTION,
  among,
  around,
  dates,
  otherEnd,
  passagesShown,
  revealing,
  sameFilters,
  withFilter,
} from '../graph/index.ts';
import type { Days } from '../words/index.ts';
import { selectionInWords } from '../words/index.ts';
import type { DataSlice } from './data.ts';
import type { InterfaceSlice } from './interface.ts';
import type { Getter, Setter } from './slice.ts';
import { graphViewOf, viewUnder } from './view.ts';

export interface PlaceSlice {
  readonly address: Address;
  /** What stands out in the drawing; an article keeps what led to it. */
  readonly selection: Selection;
  /** The claim that led to the article, or that the evidence focuses on. */
  readonly claim: string | null;
  /** Whether the reader has moved the camera; until then the drawing fits itself to the window, unrecorded. */
  readonly cameraMoved: boolean;
  /** The settings of views that the reader has left, for when they come back. */
  readonly settingsOf: Readonly<Partial<Record<ViewId, ViewSettings>>>;
}

export const initialPlace: PlaceSlice = {
  address: { route: { view: 'graph' }, view: 'graph', settings: {}, filters: NO_FILTERS, camera: null },
  selection: NO_SELECTION,
  claim: null,
  cameraMoved: false,
  settingsOf: {},
};

/** What is wrong with a route, in words; null where it leads somewhere. */
function missing(corpus: Corpus, route: Route): string | null {
  if (route.view === 'actor' && !corpus.nodes.has(route.key)) return `no actor “${route.key}”`;
  if (route.view === 'edge' && !corpus.edges.has(route.key)) return `no relation “${route.key}”`;
  if (route.view === 'claim' && !corpus.claims.has(route.id)) return `no passage “${route.id}”`;
  if (route.view === 'document' && !corpus.documents.has(route.id)) return `no document “${route.id}”`;
  if (route.view === 'compare') {
    const lost = [route.a, route.b].find((id) => !corpus.documents.has(id));
    if (lost !== undefined) return `no document “${lost}”`;
  }
  if (route.view === 'pair' || route.view === 'path') {
    const lost = [route.a, route.b].find((key) => !corpus.nodes.has(key));
    if (lost !== undefined) return `no actor “${lost}”`;
  }
  return null;
}

/** Selection and claim that go with a route. An article keeps the selection if the passage stands on it. */
function following(
  corpus: Corpus,
  route: Route,
  before: Pick<PlaceSlice, 'selection' | 'claim'>,
): Pick<PlaceSlice, 'selection' | 'claim'> {
  if (route.view === 'actor') return { selection: { type: 'node', key: route.key }, claim: null };
  if (route.view === 'edge') return { selection: { type: 'edge', key: route.key }, claim: null };
  if (route.view === 'claim') {
    const edge = corpus.claims.get(route.id)?.edge;
    return { selection: edge ? { type: 'edge', key: edge.key } : NO_SELECTION, claim: route.id };
  }
  if (route.view === 'pair') return { selection: between(corpus, route.a, route.b), claim: null };
  if (route.view === 'path' || route.view === 'compare') return { selection: NO_SELECTION, claim: null };
  if (route.view !== 'document') return { selection: NO_SELECTION, claim: null };
  const { at } = route;
  const here = corpus.passagesOf.get(route.id)?.find((p) => p.start === at?.start && p.end === at.end);
  if (!here) return { selection: before.selection, claim: before.claim };
  const known =
    here.claims.find(({ claim }) => claim.id === before.claim) ??
    here.claims.find(({ edge }) => before.selection.type === 'edge' && edge.key === before.selection.key) ??
    here.claims[0];
  return known
    ? { selection: { type: 'edge', key: known.edge.key }, claim: known.claim.id }
    : { selection: before.selection, claim: before.claim };
}

/** What stands out of two actors: their line; where there is none, the first of them. */
function between(corpus: Corpus, a: string, b: string): Selection {
  const edge = corpus.edgesOf.get(a)?.find((edge) => otherEnd(edge, a) === b);
  return edge ? { type: 'edge', key: edge.key } : { type: 'node', key: a };
}

/** The passage after (1) or before (-1) a place in a text; undefined beyond the ends. */
export function passageBeside<P extends Span>(
  passages: readonly P[],
  at: Span | null,
  by: 1 | -1,
): P | undefined {
  const here = passages.findIndex(({ start, end }) => start === at?.start && end === at.end);
  if (here >= 0) return passages[here + by];
  const place = at?.start ?? -1;
  return by > 0
    ? passages.find(({ start }) => start > place)
    : passages.findLast(({ start }) => start < place);
}

export function placeActions(
  set: Setter<PlaceSlice & InterfaceSlice>,
  get: Getter<PlaceSlice & InterfaceSlice & DataSlice>,
) {
  /** Writes an address; `push` makes a step that "back" undoes. */
  const write = (address: Address, push: boolean): void => {
    const hash = formatAddress(address);
    record(hash, push && hash !== location.hash);
    arrive(address);
  };
  const arrive = (to: Address): void => {
    const { data, selection, claim, address: from, settingsOf } = get();
    // The same filters stay the same object, so that nothing is drawn again for them.
    const address = sameFilters(from.filters, to.filters) ? { ...to, filters: from.filters } : to;
    if (data.status !== 'ready') return set({ address });
    const lost = missing(data.value, address.route);
    if (lost !== null) {
      set({ notice: `There is ${lost} in this graph. Here is the whole of it.` });
      return write({ ...address, route: { view: 'graph' }, view: 'graph', settings: {} }, false);
    }
    const same = routeHref(address.route) === routeHref(from.route);
    const list = same ? {} : { shown: 0, cursor: null };
    const rows =
      address.filters === from.filters && shallow(address.settings, from.settings) ? {} : { page: 0 };
    const next = following(data.value, address.route, { selection, claim });
    const spoken = same
      ? {}
      : { spoken: selectionInWords(viewUnder(data.value, address.filters), next.selection) };
    set({
      address,
      settingsOf: { ...settingsOf, [address.view]: address.settings },
      ...list,
      ...rows,
      ...next,
      ...spoken,
    });
  };
  const change = (part: Partial<Address>): void => write({ ...get().address, ...part }, false);
  const filter = (filters: Filters): void => {
    const { address } = get();
    // Another part of the graph is laid out and fitted anew: where the camera was means nothing there.
    const part =
      around.same(filters.around, address.filters.around) && among.same(filters.among, address.filters.among);
    if (!part) set({ cameraMoved: false });
    write({ ...address, filters, camera: part ? address.camera : null }, true);
  };
  /** The view with the settings that it had when it was left. */
  const viewOf = (view: ViewId): Pick<Address, 'view' | 'settings'> => ({
    view,
    settings: get().address.view === view ? get().address.settings : (get().settingsOf[view] ?? {}),
  });
  return {
    /** Follows the address bar: at the start, on "back" and "forward", after an edit by hand. */
    follow: (): void => {
      const read = parseAddress(location.hash);
      if (!read) {
        set({ notice: `The address ${decoded(location.hash)} leads nowhere. Here is the whole graph.` });
        return write(initialPlace.address, false);
      }
      if (read.ignored.length === 0) return arrive(read.address);
      set({ notice: `Left out of the address, because it means nothing here: ${read.ignored.join(', ')}.` });
      write(read.address, false);
    },
    /** Opens a view or a panel; filters, camera and what lies behind a panel stay. */
    go: (route: Route): void => {
      const { address } = get();
      write({ ...address, route, ...viewOf(isPanelRoute(route) ? address.view : route.view) }, true);
    },
    /** Opens a view with these of its settings. */
    visit: (view: ViewId, settings: ViewSettings): void => {
      write({ ...get().address, route: { view }, view, settings }, true);
    },
    /** Turns to another view; a panel that is open stays open before it. */
    turnToView: (view: ViewId): void => {
      const { address } = get();
      const route = isPanelRoute(address.route) ? address.route : { view };
      write({ ...address, route, ...viewOf(view) }, true);
    },
    /** Goes to where a route leads in a graph that has changed, without a step for "back". */
    resettle: (route: Route): void => {
      change({ route });
    },
    /** Moves on within a panel without a step for "back". */
    move: (route: PanelRoute): void => {
      change({ route });
    },
    /** Moves the article on to its next or previous passage; at the ends it stays. */
    turn: (by: 1 | -1): void => {
      const view = graphViewOf(get());
      const { route } = get().address;
      if (!view || route.view !== 'document') return;
      const next = passageBeside(passagesShown(view, route.id), route.at, by);
      if (next) change({ route: { ...route, at: { start: next.start, end: next.end } } });
    },
    /** Closes the panel: back to the view behind it. */
    close: (): void => {
      write({ ...get().address, route: { view: get().address.view } }, true);
    },
    /** Sets a filter to a value of its own; a step that "back" undoes. */
    filter: (which: AnyFilter, value: unknown): void => {
      filter(withFilter(get().address.filters, which, value));
    },
    /** Sets all filters. */
    refilter: filter,
    /** As `filter`, on the way to a value: no step of its own for "back". */
    adjust: (which: AnyFilter, value: unknown): void => {
      change({ filters: withFilter(get().address.filters, which, value) });
    },
    /** Narrows what is shown to some days; over the drawing their strip opens, too. */
    showTime: ({ from, to }: Days): void => {
      const { address } = get();
      const filters = withFilter(address.filters, dates, { ...address.filters.dates, from, to });
      const strip = address.view === 'graph' ? { time: 'shown' } : {};
      write({ ...address, filters, settings: { ...address.settings, ...strip } }, true);
    },
    clearFilters: (): void => {
      filter(NO_FILTERS);
    },
    /** Back from a part to the whole graph, under the other filters. */
    widen: (): void => {
      const { around: _around, among: _among, dropped: _dropped, ...others } = get().address.filters;
      filter({ ...NO_FILTERS, ...others });
    },
    /** Loosens the filters as little as it takes to show an actor, a relation or a claim. */
    reveal: (what: Hideable): void => {
      const { data, address } = get();
      if (data.status === 'ready') filter(revealing(data.value, address.filters, what));
    },
    /** Sets what a view keeps of its own in the address, and opens it where it is not the one behind. */
    setting: (view: ViewId, name: string, value: string): void => {
      const { address } = get();
      const { [name]: _, ...others } = viewOf(view).settings;
      const route = isPanelRoute(address.route) ? address.route : { view };
      change({ route, view, settings: value === '' ? others : { ...others, [name]: value } });
    },
    /** Says whether the camera is where the reader wants it, or free to fit the window. */
    cameraIsMoved: (cameraMoved: boolean): void => {
      if (cameraMoved !== get().cameraMoved) set({ cameraMoved });
    },
    /** Notes in the address where the camera has come to rest (null: where it fits best); nothing is drawn for it. */
    noteCamera: (camera: Camera | null): void => {
      const address = { ...get().address, camera };
      record(formatAddress(address), false);
      set({ address });
    },
  };
}

/** Writes the address bar. Browsers refuse too many writes in a short time; the page goes on without. */
function record(hash: string, push: boolean): void {
  try {
    if (push) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  } catch {
    // The next write brings it up to date.
  }
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
