/** Keys to commands. */
import { commandFor } from './commands.ts';
import type { Hands, Scope } from './commands.ts';
import type { Shell } from './shell.ts';
import type { Store } from './state/store.ts';

const FIELDS = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

export function listenToKeys(shell: Shell, store: Store, hands: Hands): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || shell.dialog.open || event.isComposing) return;
    const target = event.target as HTMLElement;
    const inGraph = target === shell.stage || target === shell.graph;
    const scope: Scope = inGraph ? 'graph' : 'anywhere';
    const command = commandFor(
      {
        key: event.key,
        mod: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        typing: target.matches(FIELDS),
        scope,
      },
      store.getState(),
    );
    if (!command) return;
    event.preventDefault();
    command.run(hands, store.getState());
  });
  // Focus on the region means focus on what can be walked in it.
  shell.graph.addEventListener('focus', () => shell.stage.focus());
  shell.stage.addEventListener('blur', () => hands.leaveWalk());
}
