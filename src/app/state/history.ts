/**
 * Slice: the steps that the reader can take back, in filters, hiding, surroundings, time, stars, notes, decisions and places.
 */
import type { Decision } from '../../decisions/index.ts';
import type { DecidingSlice } from './deciding.ts';
import type { Filters } from '../graph/index.ts';
import { FILTERS, NO_FILTERS, sameFilters, valueOf } from '../graph/index.ts';
import type { LayoutsSlice } from './layouts.ts';
import type { NotesSlice } from './notes.ts';
import type { PinsSlice } from './pins.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';
import type { StarsSlice } from './stars.ts';

/** All that a step can change. */
interface Arrangement {
  readonly filters: Filters;
  readonly stars: StarsSlice['stars'];
  readonly notes: NotesSlice['notes'];
  readonly decisions: DecidingSlice['decisions'];
  readonly pins: PinsSlice['pins'];
  readonly layouts: LayoutsSlice['layouts'];
}

interface Step {
  readonly name: string;
  readonly before: Arrangement;
  readonly after: Arrangement;
  /** When it was last added to, in milliseconds. */
  readonly time: number;
}

export interface HistorySlice {
  readonly steps: readonly Step[];
  /** How many of the steps are in force; the others can be done again. */
  readonly done: number;
}

type Changing = Pick<PlaceSlice, 'address'> &
  StarsSlice &
  NotesSlice &
  PinsSlice &
  Pick<LayoutsSlice, 'layouts'> &
  Pick<DecidingSlice, 'decisions'>;

export const initialHistory: HistorySlice = { steps: [], done: 0 };

/** So many steps are kept. */
const MOST = 100;
/** Changes of the same thing that follow one another as fast are one step: a slider drawn, a word typed. */
const TOGETHER = 900;

const arrangementOf = ({
  address: { filters },
  stars,
  notes,
  decisions,
  pins,
  layouts,
}: Changing): Arrangement => ({ filters, stars, notes, decisions, pins, layouts });

/** What a step is called that makes, or takes back, a decision. */
const DECISION_NAMES: Readonly<Record<Decision['what'], string>> = {
  right: 'Passage called right',
  wrong: 'Passage called wrong',
  set: 'Passage set right',
  add: 'Relation added',
  merge: 'Actors merged',
  split: 'Actor split',
  kind: 'Kind changed',
  name: 'Name changed',
};

function decisionName(before: readonly Decision[], after: readonly Decision[]): string {
  const known = new Set(before);
  const fresh = after.filter((one) => !known.has(one));
  const [only] = fresh;
  if (only && fresh.length === 1) return DECISION_NAMES[only.what];
  return fresh.length > 1 ? 'Decisions opened' : 'Decision taken back';
}

function layoutName(before: LayoutsSlice['layouts'], after: LayoutsSlice['layouts']): string {
  const fresh = [...after].find(([part, layout]) => before.get(part) !== layout);
  if (!fresh) return 'Original places';
  return fresh[1].by === 'arranging' ? 'Arranged' : 'Live layout';
}

/** What a change is called; null where nothing has changed that can be taken back. */
export function nameOf(before: Arrangement, after: Arrangement): string | null {
  if (before.stars !== after.stars) return 'Star';
  if (before.notes !== after.notes) return 'Note';
  if (before.decisions !== after.decisions) return decisionName(before.decisions, after.decisions);
  if (before.layouts !== after.layouts) return layoutName(before.layouts, after.layouts);
  if (before.pins !== after.pins) return before.pins.size > after.pins.size ? 'Let go' : 'Placed by hand';
  if (sameFilters(before.filters, after.filters)) return null;
  const titles = FILTERS.filter(
    (filter) => !filter.same(valueOf(before.filters, filter), valueOf(after.filters, filter)),
  ).map(({ title }) => title);
  return titles.length > 3 ? 'Filters' : titles.join(', ');
}

/** The steps with a change added: to the last one where it goes on with that, else as one of its own. */
export function withStep(
  { steps, done }: HistorySlice,
  before: Arrangement,
  after: Arrangement,
  time: number,
): HistorySlice {
  const name = nameOf(before, after);
  if (name === null) return { steps, done };
  const kept = steps.slice(0, done);
  const last = kept.at(-1);
  // To clear all filters is a step of its own, however fast it follows.
  const own =
    name === 'Star' ||
    before.decisions !== after.decisions ||
    before.pins !== after.pins ||
    before.layouts !== after.layouts;
  const goesOn = !own && after.filters !== NO_FILTERS;
  if (last && last.name === name && goesOn && time - last.time < TOGETHER) {
    const joined = { ...last, after, time };
    const rest = kept.slice(0, -1);
    const nothing = nameOf(last.before, after) === null;
    return nothing ? { steps: rest, done: rest.length } : { steps: [...rest, joined], done };
  }
  const all = [...kept, { name, before, after, time }].slice(-MOST);
  return { steps: all, done: all.length };
}

export function historyActions(
  set: Setter<
    HistorySlice &
      StarsSlice &
      NotesSlice &
      PinsSlice &
      Pick<LayoutsSlice, 'layouts'> &
      Pick<DecidingSlice, 'decisions'>
  >,
  get: Getter<HistorySlice & Changing>,
  refilter: (filters: Filters) => void,
) {
  let watching = false;
  let restoring = false;
  const goTo = (done: number): void => {
    const { steps } = get();
    if (done < 0 || done > steps.length) return;
    const wanted = done === 0 ? steps[0]?.before : steps[done - 1]?.after;
    if (!wanted) return;
    restoring = true;
    const { stars, notes, decisions, pins, layouts } = wanted;
    set({ stars, notes, decisions, pins, layouts, done });
    refilter(wanted.filters);
    restoring = false;
  };
  return {
    undo: (): void => goTo(get().done - 1),
    redo: (): void => goTo(get().done + 1),
    /** Back or forward to where so many steps are in force. */
    goToStep: goTo,
    /** From here on changes are steps. */
    watchSteps: (): void => {
      watching = true;
    },
    /** Told of every change of the store. */
    changed: (now: Changing, before: Changing): void => {
      if (!watching || restoring) return;
      const [from, to] = [arrangementOf(before), arrangementOf(now)];
      if ((Object.keys(from) as (keyof Arrangement)[]).every((part) => from[part] === to[part])) return;
      const { steps, done } = get();
      const next = withStep({ steps, done }, from, to, performance.now());
      if (next.steps !== steps) set(next);
    },
  };
}
