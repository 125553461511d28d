/** Slice: walking the graph by keyboard. A cursor stands on an actor, or on a relation seen from an actor. */
import type { Route } from '../address/index.ts';
import type { GraphView, Selection } from '../graph/index.ts';
import { otherEnd } from '../graph/index.ts';
import { selectionInWords } from '../words/index.ts';
import type { DataSlice } from './data.ts';
import type { InterfaceSlice } from './interface.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';
import { graphViewOf } from './view.ts';

export interface Cursor {
  readonly node: string;
  /** The relation the cursor is on, seen from `node`; null on the actor itself. */
  readonly edge: string | null;
}

export interface WalkSlice {
  readonly cursor: Cursor | null;
}

export const initialWalk: WalkSlice = { cursor: null };

export type Step = 'left' | 'right' | 'up' | 'down' | 'home';

/** Actors that are shown, those with most passages first. */
const ranked = ({ actors }: GraphView): string[] =>
  [...actors.values()]
    .map(({ key, edges }) => ({ key, weight: edges.reduce((sum, { passages }) => sum + passages, 0) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);

/**
 * Where the cursor goes. Left and right go round the relations of an actor; down crosses a relation to its other end,
 * up returns to the actor; on an actor, up and down go through all actors.
 */
export function step(view: GraphView, cursor: Cursor | null, direction: Step): Cursor | null {
  const actors = ranked(view);
  const first = actors[0];
  if (first === undefined) return null;
  const actor = cursor && view.actors.get(cursor.node);
  if (!actor || direction === 'home') return { node: first, edge: null };
  const { node, edge } = cursor;
  if (edge !== null && direction === 'up') return { node, edge: null };
  const on = edge === null ? undefined : view.edges.get(edge);
  if (on && direction === 'down') return { node: otherEnd(on, node), edge: null };
  if (direction === 'up' || direction === 'down')
    return { node: around(actors, node, direction === 'down' ? 1 : -1), edge: null };
  const edges = actor.edges.map(({ key }) => key);
  if (edges.length === 0) return { node, edge: null };
  return { node, edge: around(edges, edge, direction === 'right' ? 1 : -1) };
}

function around(list: readonly string[], from: string | null, by: 1 | -1): string {
  const at = from === null ? -1 : list.indexOf(from);
  const next = at < 0 && by < 0 ? list.length - 1 : (at + by + list.length) % list.length;
  return list[next]!;
}

export const selectionAt = (cursor: Cursor): Selection =>
  cursor.edge === null ? { type: 'node', key: cursor.node } : { type: 'edge', key: cursor.edge };

export const walkActions = (
  set: Setter<WalkSlice & InterfaceSlice>,
  get: Getter<WalkSlice & PlaceSlice & DataSlice>,
  go: (route: Route) => void,
) => ({
  walk: (direction: Step): void => {
    const { cursor, selection } = get();
    const view = graphViewOf(get());
    if (!view) return;
    const from = cursor ?? (selection.type === 'node' ? { node: selection.key, edge: null } : null);
    const next = step(view, from, direction);
    set({ cursor: next, spoken: next ? selectionInWords(view, selectionAt(next)) : 'Nothing is shown.' });
  },
  leaveWalk: (): void => {
    set({ cursor: null });
  },
  /** Opens what the cursor is on. */
  openCursor: (cursor: Cursor | null): void => {
    if (!cursor) return;
    go(cursor.edge === null ? { view: 'actor', key: cursor.node } : { view: 'edge', key: cursor.edge });
  },
});
