/** The one store: slices side by side, and all that can be done to them. */
import { createStore } from 'zustand/vanilla';
import type { AddingSlice } from './adding.ts';
import { addingActions, initialAdding } from './adding.ts';
import type { BringingSlice } from './bringing.ts';
import { initialBringing } from './bringing.ts';
import type { DataSlice } from './data.ts';
import { dataActions, initialData } from './data.ts';
import type { DecidingSlice } from './deciding.ts';
import { initialDeciding, replaying } from './deciding.ts';
import type { ExplainedSlice } from './explained.ts';
import { initialExplained } from './explained.ts';
import type { ExtentSlice } from './extent.ts';
import { extentActions, initialExtent } from './extent.ts';
import type { HistorySlice } from './history.ts';
import { historyActions, initialHistory } from './history.ts';
import type { InterfaceSlice } from './interface.ts';
import { initialInterface, interfaceActions } from './interface.ts';
import type { LayoutsSlice } from './layouts.ts';
import { initialLayouts, layoutActions } from './layouts.ts';
import type { NotesSlice } from './notes.ts';
import { initialNotes, noteActions } from './notes.ts';
import type { PinsSlice } from './pins.ts';
import { initialPins, pinActions } from './pins.ts';
import type { PlaceSlice } from './place.ts';
import { initialPlace, placeActions } from './place.ts';
import type { SearchState } from './search.ts';
import { initialSearch, searchActions } from './search.ts';
import type { Getter, Setter } from './slice.ts';
import type { SetsSlice } from './sets.ts';
import { initialSets, setActions } from './sets.ts';
import type { StarsSlice } from './stars.ts';
import { initialStars, starActions } from './stars.ts';
import type { TextSlice } from './text.ts';
import { initialText, textActions } from './text.ts';
import { decidingActions } from './verdicts.ts';
import type { WalkSlice } from './walk.ts';
import { initialWalk, walkActions } from './walk.ts';

export interface State
  extends
    AddingSlice,
    BringingSlice,
    DataSlice,
    DecidingSlice,
    PlaceSlice,
    ExplainedSlice,
    ExtentSlice,
    InterfaceSlice,
    LayoutsSlice,
    WalkSlice,
    StarsSlice,
    TextSlice,
    NotesSlice,
    PinsSlice,
    SetsSlice,
    HistorySlice,
    SearchState {}

/** A fresh store with its actions; `part` overrides the start, for tests and remembered choices. */
export function makeStore(part: Partial<State> = {}) {
  const store = createStore<State>()(() => ({
    ...initialData,
    ...initialBringing,
    ...initialDeciding,
    ...initialAdding,
    ...initialPlace,
    ...initialInterface,
    ...initialLayouts,
    ...initialExplained,
    ...initialExtent,
    ...initialWalk,
    ...initialStars,
    ...initialText,
    ...initialNotes,
    ...initialPins,
    ...initialSets,
    ...initialHistory,
    search: initialSearch,
    ...part,
  }));
  const set: Setter<State> = (part) => store.setState(part);
  const get: Getter<State> = store.getState;
  const data = dataActions(set, get);
  const place = placeActions(set, get);
  const deciding = replaying(set, get, data.open, place.resettle);
  const history = historyActions(set, get, place.refilter);
  const notes = noteActions(set, get);
  store.subscribe((now, before) => {
    history.changed(now, before);
    if (now.decisions !== before.decisions) void deciding.replay();
    if (now.notes !== before.notes && before.data.status === 'ready') notes.keepNotes();
  });
  const actions = {
    ...data,
    ...place,
    recallDecisions: deciding.recallDecisions,
    ...decidingActions(set, get, deciding, place.resettle),
    ...addingActions(set, get, deciding),
    ...history,
    ...notes,
    ...pinActions(set, get),
    ...layoutActions(set, get),
    ...setActions(set, get),
    ...interfaceActions(set, get),
    ...extentActions(set, get),
    ...searchActions(set, get, place.go, place.showTime),
    ...starActions(set, get),
    ...textActions(set, get),
    ...walkActions(set, get, place.go),
  };
  return { store, actions };
}

export type Store = ReturnType<typeof makeStore>['store'];
export type StoreActions = ReturnType<typeof makeStore>['actions'];
