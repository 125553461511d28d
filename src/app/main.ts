/** Edgewise's page: loads the graph, raises the frame, and lets store, panels and drawing talk to one another. */
import type { Route } from './address/index.ts';
import { isPanelRoute, parseAddress } from './address/index.ts';
import { arrangingOf } from './canvas/arranging.ts';
import { connectCanvas } from './canvas/connect.ts';
import type { Canvas } from './canvas/types.ts';
import { listenToKeys } from './commands/keyboard.ts';
import type { Corpus } from './graph/index.ts';
import type { ExportChoices, ExportContext, ExportFormat } from './exports/format.ts';
import { explainActions } from './bring/explaining.ts';
import { bringActions, listenToDrops } from './bring/index.ts';
import { together } from './bring/given.ts';
import { mountPanels } from './panels/index.ts';
import type { Actions, State } from './state/index.ts';
import { SETTINGS, graphViewOf, makeStore, openEmbedded, pinsHere, selectionAt } from './state/index.ts';
import { createShell } from './ui/shell.ts';
import { followTheme, rememberedTheme } from './ui/theme.ts';
import { followWelcome, rememberedWelcome } from './ui/welcome.ts';

declare global {
  interface Window {
    /** For tests and the curious: the drawing (null without WebGL2), the state as it is, and files as exports make them. */
    edgewise?: { readonly canvas: Canvas | null; readonly state: () => State; readonly make: typeof make };
  }
}

/** How many actors of a large graph the window has room to name. */
function roomToName(): number {
  const { each, least, most } = SETTINGS.drawing;
  return Math.max(least, Math.min(most, Math.round((innerWidth * innerHeight) / each / 4) * 4));
}
const roomy = (): boolean => window.innerWidth >= SETTINGS.panel.roomy;
const { store, actions: storeActions } = makeStore({
  ...rememberedTheme(),
  ...rememberedWelcome(),
  filtersOpen: roomy(),
  amount: roomToName(),
});
/** Whether panel and filters together leave too little of the drawing. */
const crowded = ({ view }: Route): boolean => {
  const { width, articleWidth, filters, controls, drawing } = SETTINGS.panel;
  const panel = view === 'document' ? articleWidth : width;
  return window.innerWidth - panel - filters - controls < drawing;
};
let folded = false;
/** Filters fold away for a panel that needs their room, and come back when it goes. */
function makeRoom({ filtersOpen, address: { route } }: State, from: Route | null): void {
  if (!isPanelRoute(route)) {
    if (folded && !filtersOpen) storeActions.toggleFilters(true);
    folded = false;
  } else if (from?.view !== route.view && filtersOpen && crowded(route)) {
    folded = true;
    storeActions.toggleFilters(false);
  }
}
store.subscribe((state, before) => {
  if (state.address.route !== before.address.route) makeRoom(state, before.address.route);
});
addEventListener('resize', () => makeRoom(store.getState(), null));
followTheme(store);
followWelcome(store);
const shell = createShell(document.querySelector<HTMLElement>('#app')!);

let canvas: Canvas | null = null;
const arranging = arrangingOf(store, storeActions, () => canvas);

/** What is shown, for exports. @throws Error where there is nothing */
function shown(progress: ExportContext['progress'] = () => undefined): ExportContext {
  const state = store.getState();
  const view = graphViewOf(state);
  if (!view) throw new Error('There is no graph to save.');
  return { view, state, theme: state.shade, canvas, progress };
}

/** Exports are fetched when the first is asked for. */
const formatOf = async (format: string): Promise<ExportFormat> =>
  (await import('./exports/index.ts')).exportFormatOf(format);

/** What is shown, as a file of this format. @throws Error where there is none, or it cannot be made. */
const make = async (
  format: string,
  choices: ExportChoices,
  progress?: ExportContext['progress'],
): Promise<Blob> => (await formatOf(format)).make(shown(progress), choices);

const own = bringActions(store, {
  download,
  page: async (graph, documents) => {
    const { onePageOf } = await import('./exports/page.ts');
    const page = await onePageOf({ graph, documents });
    download(new Blob([page], { type: 'text/html' }), 'edgewise.html');
  },
});
const actions: Actions = {
  ...storeActions,
  ...own,
  ...explainActions(store),
  bringFiles: (files) => {
    const { files: all, name } = together(
      files.map((file) => ({ name: file.webkitRelativePath || file.name, blob: file })),
    );
    return own.bring(all, name);
  },
  preview: async (format, choices) => (await (await formatOf(format)).preview?.(shown(), choices)) ?? null,
  zoom(factor) {
    storeActions.cameraIsMoved(true);
    canvas?.zoom(factor);
  },
  fit() {
    storeActions.cameraIsMoved(false);
    storeActions.noteCamera(null);
    canvas?.fit();
  },
  arrange: () => arranging.arrange(),
  originalPlaces() {
    arranging.stop();
    canvas?.stopLayout();
    storeActions.layBack();
    actions.fit();
  },
  toggleLayout: () => (store.getState().layoutRunning ? canvas?.stopLayout() : canvas?.startLayout()),
  togglePin(key) {
    if (key === null || !canvas) return;
    storeActions.pin(key, pinsHere(store.getState()).has(key) ? null : canvas.placeOf(key));
  },
  openMenuHere() {
    const { cursor, selection } = store.getState();
    const on = cursor ? selectionAt(cursor) : selection;
    const box = shell.canvas.getBoundingClientRect();
    const point = canvas?.pointOf(on) ?? { x: box.width / 2, y: box.height / 2 };
    storeActions.openMenu({ on, x: box.left + point.x, y: box.top + point.y });
  },
  copyAddress: async () => {
    await navigator.clipboard.writeText(location.href);
    store.setState({ notice: 'The address is copied: it opens this view, with its filters.' });
  },
  focusSearch: () => shell.search.querySelector('input')?.focus(),
  save: async (format, choices, to, progress) => {
    if (to === 'printer') {
      actions.show(null);
      return (await formatOf(format)).print?.(shown(progress), choices);
    }
    const blob = await make(format, choices, progress);
    if (to === 'file') return download(blob, `edgewise.${(await formatOf(format)).extension(choices)}`);
    await navigator.clipboard.writeText(await blob.text());
    store.setState({ notice: 'Copied.' });
  },
  saveDecisions: async () => {
    download(
      new Blob([await storeActions.decisionsFile()], { type: 'application/jsonl' }),
      'decisions.jsonl',
    );
  },
  copy: async (claims, style) => {
    const view = graphViewOf(store.getState());
    if (!view) return;
    try {
      const documents = claims.flatMap((id) => view.corpus.claims.get(id)?.claim.passage.document ?? []);
      const linked = new Set(documents.filter((id) => view.corpus.documents.get(id)?.url));
      const [{ quote }] = await Promise.all([
        import('./exports/quote.ts'),
        ...[...linked].map((id) => storeActions.open(id)),
      ]);
      await navigator.clipboard.writeText(quote(view, new Set(claims), style, store.getState().texts));
      store.setState({
        notice: claims.length === 1 ? 'The quotation is copied.' : 'The quotations are copied.',
      });
    } catch (error) {
      store.setState({
        notice: `Nothing was copied: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  },
};

mountPanels(shell, store, actions);
listenToKeys(shell, store, actions);

addEventListener('popstate', actions.follow);
addEventListener('hashchange', actions.follow);
addEventListener('online', () => {
  const { route } = store.getState().address;
  if (route.view === 'document') void actions.open(route.id, true);
});
document.addEventListener('click', (event) => {
  const anchor = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href^="#"]');
  if (!anchor || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const read = parseAddress(anchor.getAttribute('href')!);
  if (!read) return;
  event.preventDefault();
  const { route, view, settings } = read.address;
  if (isPanelRoute(route) || Object.keys(settings).length === 0) actions.go(route);
  else actions.visit(view, settings);
});

const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/svg+xml']);
/** A picture that was saved here and is dropped on the page opens its view again; anything else is left to the browser. */
const isPicture = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null && [...dataTransfer.items].some(({ type }) => PICTURES.has(type));
listenToDrops(own, (event) => {
  if (!isPicture(event)) return false;
  const picture = [...(event.dataTransfer?.files ?? [])].find(({ type }) => PICTURES.has(type));
  const view = graphViewOf(store.getState());
  if (!picture || !view) return false;
  void reopen(picture, view.corpus);
  return true;
});

async function reopen(picture: File, corpus: Corpus): Promise<void> {
  const { originOf } = await import('./exports/reopen.ts');
  const origin = originOf(new Uint8Array(await picture.arrayBuffer()), corpus);
  if ('problem' in origin) return store.setState({ notice: origin.problem });
  history.pushState(null, '', origin.hash);
  actions.follow();
}

// A page that was saved as one file opens the view that it was saved with.
const kept = (await openEmbedded())?.address;
if (kept !== undefined && location.hash === '') history.replaceState(history.state, '', kept);
await actions.load();
// What is replayed settles where the page stands, which has not yet gone where its address leads.
const asked = location.href;
await actions.recallDecisions();
if (location.href !== asked) history.replaceState(history.state, '', asked);
if (store.getState().data.status === 'ready') {
  actions.recallStars();
  actions.recallNotes();
  actions.recallSets();
  actions.follow();
  canvas = await connectCanvas(shell.canvas, store, actions);
}
actions.watchSteps();
window.edgewise = { canvas, state: store.getState, make };
document.documentElement.dataset['ready'] = 'true';
setTimeout(() => canvas && void preparePrint(canvas), SETTINGS.drawing.printable);

/** Printing waits for nothing: what draws its picture is loaded before anybody asks. */
async function preparePrint(drawn: Canvas): Promise<void> {
  const { printWhole } = await import('./exports/print.ts');
  printWhole(shell.root, drawn, store.getState, storeActions);
  document.documentElement.dataset['printable'] = 'true';
}

function download(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}
