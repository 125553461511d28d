/** Keys to commands. */
import type { Actions, Store } from '../state/index.ts';
import type { Scope } from './command.ts';
import { commandFor, type Press } from './keys.ts';

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]';

/** The parts of the page that keys mean something in. */
interface Places {
  readonly graph: HTMLElement;
  readonly drawing: HTMLElement;
  readonly dialog: HTMLDialogElement;
}

export function listenToKeys(shell: Places, store: Store, actions: Actions): void {
  document.addEventListener('keydown', (event) => {
    // A dialog that is still being fetched has the keys already: what is typed for it is no command.
    const asked = shell.dialog.open || store.getState().dialog !== null;
    if (event.defaultPrevented || asked || event.isComposing) return;
    const target = event.target as HTMLElement;
    const inGraph = target === shell.drawing || target === shell.graph;
    const scope: Scope = inGraph ? 'graph' : 'anywhere';
    const press: Press = {
      key: event.key,
      mod: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
      typing: target.matches(FIELDS),
      scope,
    };
    const act = (): boolean => {
      const command = commandFor(press, store.getState());
      command?.run(actions, store.getState());
      return command !== null;
    };
    // What Enter in the search box opens may still be fetched: a letter pressed meanwhile is about what is open then. (Keys of
    // the browser's, and the space bar on a button, are its own.)
    const single = press.key.length === 1 && press.key !== ' ' && !press.mod && !press.alt;
    const early = store.getState().search.waiting && !press.typing && single;
    if (early) void actions.searched().then(act);
    if (early || act()) event.preventDefault();
  });
  // Focus on the region means focus on what can be walked in it.
  shell.graph.addEventListener('focus', () => shell.drawing.focus());
  shell.drawing.addEventListener('blur', () => actions.leaveWalk());
}
