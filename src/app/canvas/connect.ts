/** Between the store and the drawing: tells the canvas what the state says, and the state what happens on the canvas. */
import { shallow } from 'zustand/vanilla/shallow';
import type { GraphView, Selection } from '../graph/index.ts';
import { sameSelection } from '../graph/index.ts';
import { isPanelRoute } from '../address/index.ts';
import type { Camera } from '../address/index.ts';
import { drawnViewOf } from '../state/index.ts';
import type { State, Store, StoreActions, WeighedBy } from '../state/index.ts';
import {
  SETTINGS,
  graphViewOf,
  layoutHere,
  pinsHere,
  selectionAt,
  togetherOf,
  weighedBy,
} from '../state/index.ts';
import { afterPaint } from './afterPaint.ts';
import { signsOf } from './signsOf.ts';
import type { Canvas } from './types.ts';

/** Pixels at the right that the panel covers. */
function insetOf({ address: { route } }: State): number {
  if (window.innerWidth < SETTINGS.panel.phone || !isPanelRoute(route)) return 0;
  return route.view === 'document' ? SETTINGS.panel.articleWidth : SETTINGS.panel.width;
}

/** Pixels at the left that the filters and the column of the drawing's controls cover. */
const leftInsetOf = ({ filtersOpen }: State): number =>
  window.innerWidth < SETTINGS.panel.phone
    ? 0
    : SETTINGS.panel.controls + (filtersOpen ? SETTINGS.panel.filters : 0);

/** Makes the drawing, once the file is there; without WebGL2 the state says so and the table takes its place. */
export async function connectCanvas(
  container: HTMLElement,
  store: Store,
  actions: StoreActions,
): Promise<Canvas | null> {
  const { shade, address } = store.getState();
  const view = drawnViewOf(store.getState());
  if (!view) return null;
  let canvas: Canvas | null = null;
  try {
    const { createCanvas } = await import('./index.ts');
    const covered = {
      top: topOf(store.getState()),
      bottom: 0,
      left: leftInsetOf(store.getState()),
      right: insetOf(store.getState()),
    };
    canvas = createCanvas(container, view, shade, covered);
    if (address.camera) actions.cameraIsMoved(true);
    listen(container, canvas, store, actions);
    obey(canvas, store, actions);
    lookAsAsked(canvas, store, actions);
  } catch (error) {
    // The table and the evidence work without a drawing; the reader is told, the cause is kept for the curious.
    console.info('Edgewise draws no graph:', error instanceof Error ? error.message : error);
    canvas?.destroy();
    store.setState({ canvas: isMissing(error) ? 'missing' : 'failed' });
    return null;
  }
  store.setState({ canvas: 'ready' });
  return canvas;
}

/** Whether it is WebGL2 that was not to be had: sigma asks for its constants when it is loaded. */
const isMissing = (error: unknown): boolean =>
  typeof WebGL2RenderingContext === 'undefined' || (error instanceof Error && error.name === 'WebGLMissing');

/** Looks from where the address says, if it says so and there is something to see. */
function lookAsAsked(canvas: Canvas, store: Store, actions: StoreActions): void {
  const { camera } = store.getState().address;
  if (!camera || canvas.setCamera(camera)) return;
  actions.cameraIsMoved(false);
  actions.noteCamera(null);
  canvas.fit();
  store.setState({
    notice: 'The address looks where nothing is drawn. Here is everything that is.',
  });
}

/** What happens on the canvas goes to the store. */
function listen(container: HTMLElement, canvas: Canvas, store: Store, actions: StoreActions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const byHand = (event: Event): void => {
    if (!(event instanceof PointerEvent) || event.buttons !== 0) actions.cameraIsMoved(true);
  };
  for (const type of ['wheel', 'pointermove', 'touchmove'])
    container.addEventListener(type, byHand, { capture: true, passive: true });
  canvas.on('select', (selection) => {
    if (sameSelection(selection, store.getState().selection)) return;
    if (selection.type === 'node') actions.go({ view: 'actor', key: selection.key });
    else if (selection.type === 'edge') actions.go({ view: 'edge', key: selection.key });
    else actions.go({ view: 'graph' });
  });
  canvas.on('choose', (selection) => {
    if (selection.type === 'node') actions.choose(selection.key);
  });
  canvas.on('chooseAll', actions.chooseAll);
  canvas.on('pin', ({ key, place }) => actions.pin(key, place));
  canvas.on('menu', ({ on, x, y }) => {
    const box = container.getBoundingClientRect();
    actions.openMenu({ on, x: box.left + x, y: box.top + y });
  });
  canvas.on('hover', (hover) => store.setState({ hover }));
  let gone: ReturnType<typeof setTimeout> | undefined;
  canvas.on('drawing', (drawing) => {
    clearTimeout(gone);
    // Most drivers are back in a moment: only then the table takes the drawing's place.
    if (!drawing) gone = setTimeout(() => store.setState({ canvas: 'lost' }), SETTINGS.drawing.patience);
    else if (store.getState().canvas === 'lost') store.setState({ canvas: 'ready' });
  });
  canvas.on('layout', ({ running, places }) => {
    store.setState({ layoutRunning: running });
    if (places) actions.lay({ by: 'forces', places });
  });
  let near: ReturnType<typeof setTimeout> | undefined;
  canvas.on('camera', (camera) => {
    clearTimeout(timer);
    clearTimeout(near);
    near = setTimeout(
      () => actions.comeNear(canvas.zoomed(), canvas.inSight()),
      SETTINGS.address.cameraDelay,
    );
    // Asked again when it has come to rest: the view may have been led back meanwhile.
    timer = setTimeout(() => {
      if (store.getState().cameraMoved) actions.noteCamera(camera);
    }, SETTINGS.address.cameraDelay);
  });
}

/** What the store says goes to the canvas, only where it changed; of what opens a panel it hears when that is painted. */
function obey(canvas: Canvas, store: Store, actions: StoreActions): void {
  const apply = (state: State, before: State | null): void => {
    const view = drawnViewOf(state);
    if (!view) return;
    const [inset, earlier] = [insetOf(state), before ? insetOf(before) : 0];
    if (inset > earlier && state.address.route.view === 'document')
      aside = { camera: canvas.camera(), whole: canvas.zoomed() === 1 };
    if (before && state.shade !== before.shade) canvas.setTheme(state.shade);
    canvas.setView(view);
    if (!arranging) stand(state);
    canvas.sign(signsOf(view, state));
    void weigh();
    if (isPart(state) ? !before || scopeOf(state) !== scopeOf(before) : before && isPart(before))
      void rearrange(isPart(state));
    if (
      state.filtersOpen !== before?.filtersOpen ||
      insetOf(state) !== insetOf(before) ||
      before === null ||
      timeOf(state) !== timeOf(before) ||
      isPart(state) !== isPart(before)
    )
      canvas.setInsets({
        top: topOf(state),
        bottom: timeOf(state),
        left: leftInsetOf(state),
        right: insetOf(state),
      });
    if (state.address !== before?.address || state.chosen !== before.chosen) canvas.light(togetherOf(state));
    const selection = standingOut(state);
    if (aside && inset < earlier) {
      if (!state.cameraMoved && aside.whole) canvas.fit();
      else if (!state.cameraMoved) canvas.setCamera(aside.camera);
      aside = null;
    }
    if (!before || !sameSelection(selection, standingOut(before))) {
      canvas.select(selection);
      canvas.focus(selection, inset);
    } else if (state.brought !== before.brought || inset > earlier) canvas.focus(selection, inset);
  };
  /** From where the view has made way for an article, to which it goes back unless the reader has moved it. */
  let aside: { readonly camera: Camera; readonly whole: boolean } | null = null;
  let arranging = false;
  const stand = (state: State): void => {
    canvas.put(layoutHere(state)?.places ?? null);
    canvas.pin(pinsHere(state));
  };
  /** Another part is laid out anew and fitted, unless the address says where to look; what is held in it goes to its place. */
  const rearrange = async (part: boolean): Promise<void> => {
    arranging = true;
    await canvas.arrange(part);
    arranging = false;
    stand(store.getState());
    lookAsAsked(canvas, store, actions);
  };
  let weighed: (WeighedBy & { readonly view: GraphView }) | null = null;
  /** Sizes and colours follow what the address asks for; how much actors weigh is worked out when that is asked first. */
  const weigh = async (): Promise<void> => {
    const view = graphViewOf(store.getState());
    const { size, colour } = weighedBy(store.getState());
    if (!view || (weighed ? shallow(weighed, { view, size, colour }) : size === null && colour === null))
      return;
    const wanted = { view, size, colour };
    weighed = wanted;
    if (size === null && colour === null) return canvas.weigh(null);
    const { weighingOf } = await import('../ui/weighing.ts');
    if (weighed === wanted) canvas.weigh(weighingOf(view, size, colour));
  };
  let told = store.getState();
  /** Takes back what is to be told after the next paint; null where nothing is. */
  let later: (() => void) | null = null;
  let look = false;
  const tell = (): void => {
    later?.();
    later = null;
    const before = told;
    told = store.getState();
    apply(told, before);
    if (look) lookAsAsked(canvas, store, actions);
    look = false;
  };
  apply(told, null);
  store.subscribe(() => {
    // A filter that changes meanwhile is told at once: the picture may be saved before it is painted.
    if (opensPanel(store.getState(), told)) later ??= afterPaint(tell);
    else tell();
  });
  addEventListener('popstate', () => {
    look = true;
    if (!later) tell();
  });
}

/** What the reader asks for comes first: a frame of the drawing takes longer than a panel, without a GPU much longer. */
const opensPanel = ({ address: now }: State, { address: before }: State): boolean =>
  now.route !== before.route && isPanelRoute(now.route) && now.filters === before.filters;

/** Pixels that the strip of time covers at the foot, as in styles/time.css. */
const timeOf = ({ address: { view, settings } }: State): number =>
  view === 'graph' && settings['time'] === 'shown' ? 176 : 0;

/** Pixels that the line at the top covers, which says what the drawing is narrowed to, or how much of it is drawn. */
const topOf = (state: State): number =>
  isPart(state) ? SCOPE : drawnViewOf(state)?.drawn === undefined ? 0 : SETTINGS.drawing.bar;
const SCOPE = 64;
/** What the drawing is narrowed to, so that it is laid out anew: compared by identity. */
const scopeOf = ({ address: { filters } }: State): unknown =>
  filters.around.key === '' ? filters.among : filters.around;
const isPart = ({ address: { filters } }: State): boolean =>
  filters.around.key !== '' || filters.among.size > 0;

/** The keyboard's cursor stands out before what is open. */
const standingOut = ({ cursor, selection }: State): Selection => (cursor ? selectionAt(cursor) : selection);
