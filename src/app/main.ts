/** Edgewise's page: loads the graph, raises the frame, and lets store, panels and drawing talk to one another. */
import type { Canvas } from './canvas/types.ts';
import type { Hands } from './commands.ts';
import { listenToKeys } from './keyboard.ts';
import { mountPanels } from './mounting.ts';
import { parseAddress } from './address.ts';
import { raiseShell } from './shell.ts';
import { raise } from './stage.ts';
import { makeStore } from './state/store.ts';
import { SETTINGS } from './settings.ts';
import { followTheme, rememberedTheme } from './theme.ts';

declare global {
  interface Window {
    /** For tests and the curious: the drawing (null without WebGL2) and the state as it is. */
    edgewise?: { readonly canvas: Canvas | null; readonly state: () => unknown };
  }
}

const phone = window.innerWidth < SETTINGS.panel.phone;
const { store, actions } = makeStore({ ...rememberedTheme(), filtersOpen: !phone });
followTheme(store);
const shell = raiseShell(document.querySelector<HTMLElement>('#app')!);

let canvas: Canvas | null = null;
const hands: Hands = {
  ...actions,
  zoom(factor) {
    actions.hold(true);
    canvas?.zoom(factor);
  },
  fit() {
    actions.hold(false);
    actions.rest(null);
    canvas?.fit();
  },
  toggleLayout: () => (store.getState().layoutRunning ? canvas?.stopLayout() : canvas?.startLayout()),
  async picture(options) {
    if (!canvas) throw new Error('There is no drawing to save.');
    return canvas.exportPng(options);
  },
  focusSearch: () => shell.search.querySelector('input')?.focus(),
};

mountPanels(shell, store, hands);
listenToKeys(shell, store, hands);

addEventListener('popstate', actions.follow);
addEventListener('hashchange', actions.follow);
document.addEventListener('click', (event) => {
  const anchor = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href^="#"]');
  if (!anchor || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const address = parseAddress(anchor.getAttribute('href')!);
  if (!address) return;
  event.preventDefault();
  actions.go(address.route);
});

await actions.load();
if (store.getState().data.status === 'ready') {
  actions.follow();
  canvas = await raise(shell.canvas, store, actions);
}
window.edgewise = { canvas, state: store.getState };
document.documentElement.dataset['ready'] = 'true';
