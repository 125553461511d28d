/** What the menu of an actor, a relation or the background offers: commands, as they are for that thing. */
import type { Selection } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './index.ts';

const ENTRIES: Readonly<Record<Selection['type'], readonly string[]>> = {
  node: ['open', 'around-1', 'around-2', 'around-3', 'choose', 'pin', 'pair', 'path', 'hide'],
  edge: ['open', 'pair', 'path', 'hide'],
  none: [
    'fit',
    'whole',
    'arrange',
    'original',
    'layout',
    'time',
    'undo',
    'redo',
    'steps',
    'kept',
    'copy-address',
  ],
};

/** The state as it is for the thing that the menu is about. */
export function stateOn(state: State, on: Selection): State {
  const cursor =
    on.type === 'node'
      ? { node: on.key, edge: null }
      : on.type === 'edge'
        ? { node: '', edge: on.key }
        : null;
  return { ...state, selection: on, cursor };
}

/** Whether the panel beside the view is about that very thing. */
const isOpen = ({ address: { route } }: State, on: Selection): boolean =>
  (route.view === 'actor' || route.view === 'edge') && on.type !== 'none' && route.key === on.key;

/** In the order of the menu; those that mean nothing here and now are left out. */
export const menuOf = (state: State, on: Selection): Command[] =>
  ENTRIES[on.type]
    .filter((id) => id !== 'open' || !isOpen(state, on))
    .flatMap((id) => COMMANDS.find((command) => command.id === id && command.when(stateOn(state, on))) ?? []);
