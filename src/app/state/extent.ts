/** Slice: how much of a large graph is drawn. Small ones are drawn whole, and nothing here makes a difference. */
import type { GraphView, Selection } from '../graph/index.ts';
import { MAP } from '../../model/drawing.ts';
import { byImportance, foremost, neighboursOf } from '../graph/index.ts';
import type { DataSlice } from './data.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';
import { graphViewOf } from './view.ts';
import type { WalkSlice } from './walk.ts';
import { selectionAt } from './walk.ts';

export interface ExtentSlice {
  /** Actors that are drawn when everything is shown: as many as the window has room to name. */
  readonly amount: number;
  /** How many times more are drawn, because the reader has come nearer. */
  readonly nearness: number;
  /** Actors that the reader has asked for. */
  readonly brought: ReadonlySet<string>;
}

export const initialExtent: ExtentSlice = { amount: 80, nearness: 1, brought: new Set() };

/** Whether only a part of this graph is drawn at once. */
export const isLarge = ({ connected }: GraphView): boolean => connected > MAP.actors;

let last: { readonly view: GraphView; readonly sign: string; readonly part: GraphView } | null = null;

/** What is drawn of the graph as it is shown; the same object as long as that is the same. Null until it is loaded. */
export function drawnViewOf(state: DataSlice & PlaceSlice & ExtentSlice & WalkSlice): GraphView | null {
  const view = graphViewOf(state);
  if (!view || !isLarge(view)) return view;
  const count = Math.min(view.connected, Math.round(state.amount * state.nearness));
  const first = new Set(byImportance(view).slice(0, count));
  const chosen = [state.selection, state.cursor ? selectionAt(state.cursor) : null];
  const asked = [
    ...state.brought,
    ...chosen.flatMap((selection) => (selection ? endsOf(view, selection) : [])),
  ];
  const also = new Set(asked.filter((key) => !first.has(key) && view.actors.has(key)));
  const inFull = new Set(asked.filter((key) => view.actors.has(key)));
  const sign = JSON.stringify([count, [...also].sort(), [...inFull].sort()]);
  if (last?.view !== view || last.sign !== sign)
    last = { view, sign, part: foremost(view, count, also, inFull) };
  return last.part;
}

function endsOf(view: GraphView, selection: Selection): string[] {
  if (selection.type === 'node') return [selection.key];
  if (selection.type === 'none') return [];
  const edge = view.edges.get(selection.key);
  return edge ? [edge.source, edge.target] : [];
}

export const extentActions = (
  set: Setter<ExtentSlice>,
  get: Getter<ExtentSlice & DataSlice & PlaceSlice>,
) => ({
  /** Draws more or fewer actors. */
  drawAmount: (amount: number): void => {
    set({ amount, brought: new Set() });
  },
  /** Draws the neighbours of an actor, too. */
  bringNeighbours: (key: string): void => {
    const view = graphViewOf(get());
    if (view) set({ brought: new Set([...get().brought, key, ...neighboursOf(view, key)]) });
  },
  /**
   * Draws more, the nearer the reader comes, so that about as many are on the screen: no more of them than have room for
   * their names there, so that where many stand close together more are left out.
   * @param zoom how much larger than the whole is seen
   * @param inSight whether the place of an actor, drawn or not, is on the screen
   */
  comeNear: (zoom: number, inSight: (key: string) => boolean): void => {
    const view = graphViewOf(get());
    if (!view || !isLarge(view)) return;
    const { amount } = get();
    const most = amount * 2 ** Math.max(0, Math.floor(2 * Math.log2(zoom) + 0.2));
    let [count, seen] = [0, 0];
    for (const key of byImportance(view)) {
      if (count >= most || (inSight(key) && (seen += 1) > amount)) break;
      count += 1;
    }
    const nearness = count >= view.connected ? most / amount : step(count / amount);
    if (nearness !== get().nearness) set({ nearness });
  },
});

/** In steps, so that a small move changes nothing: the next lower power of the root of two, 1 at least. */
const step = (nearness: number): number => 2 ** (Math.floor(2 * Math.log2(Math.max(1, nearness)) + 1e-9) / 2);
