/** Edgewise's page: loads the graph, raises the frame, and lets store, panels and drawing talk to one another. */
import { parseAddress } from './address/index.ts';
import { connectCanvas } from './canvas/connect.ts';
import type { Canvas } from './canvas/types.ts';
import { listenToKeys } from './commands/keyboard.ts';
import type { ExportChoices } from './exports/format.ts';
import { exportFormatOf } from './exports/index.ts';
import { mountPanels } from './panels/index.ts';
import type { Actions, State } from './state/index.ts';
import { SETTINGS, graphViewOf, makeStore } from './state/index.ts';
import { createShell } from './ui/shell.ts';
import { followTheme, rememberedTheme } from './ui/theme.ts';

declare global {
  interface Window {
    /** For tests and the curious: the drawing (null without WebGL2), the state as it is, and files as exports make them. */
    edgewise?: { readonly canvas: Canvas | null; readonly state: () => State; readonly make: typeof make };
  }
}

const phone = window.innerWidth < SETTINGS.panel.phone;
const { store, actions: storeActions } = makeStore({ ...rememberedTheme(), filtersOpen: !phone });
followTheme(store);
const shell = createShell(document.querySelector<HTMLElement>('#app')!);

let canvas: Canvas | null = null;

/** What is shown, as a file of this format. @throws Error where there is none, or it cannot be made. */
async function make(format: string, choices: ExportChoices): Promise<Blob> {
  const view = graphViewOf(store.getState());
  if (!view) throw new Error('There is no graph to save.');
  return exportFormatOf(format).make({ view, theme: store.getState().shade, canvas }, choices);
}

const actions: Actions = {
  ...storeActions,
  zoom(factor) {
    storeActions.cameraIsMoved(true);
    canvas?.zoom(factor);
  },
  fit() {
    storeActions.cameraIsMoved(false);
    storeActions.noteCamera(null);
    canvas?.fit();
  },
  toggleLayout: () => (store.getState().layoutRunning ? canvas?.stopLayout() : canvas?.startLayout()),
  focusSearch: () => shell.search.querySelector('input')?.focus(),
  save: async (format, choices) =>
    download(await make(format, choices), `edgewise.${exportFormatOf(format).extension}`),
};

mountPanels(shell, store, actions);
listenToKeys(shell, store, actions);

addEventListener('popstate', actions.follow);
addEventListener('hashchange', actions.follow);
document.addEventListener('click', (event) => {
  const anchor = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href^="#"]');
  if (!anchor || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const read = parseAddress(anchor.getAttribute('href')!);
  if (!read) return;
  event.preventDefault();
  actions.go(read.address.route);
});

await actions.load();
if (store.getState().data.status === 'ready') {
  actions.follow();
  canvas = await connectCanvas(shell.canvas, store, actions);
}
window.edgewise = { canvas, state: store.getState, make };
document.documentElement.dataset['ready'] = 'true';

function download(blob: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}
