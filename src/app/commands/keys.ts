/** Keys in words, and the command that a key press means. */
import type { State } from '../state/index.ts';
import type { Command, Scope } from './command.ts';
import { COMMANDS } from './index.ts';

const KEY_WORDS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** One key as it is written on a keyboard. */
export const keyInWords = (key: string): string => {
  const name = key.replace('Mod+', '').replace('Shift+', '');
  const written = KEY_WORDS[name] ?? (name.length === 1 ? name.toUpperCase() : name);
  const shift = key.includes('Shift+') ? 'Shift ' : '';
  return key.startsWith('Mod+') ? `Ctrl ${shift}${written}` : written;
};

export const keysInWords = ({ keys }: Command): string => keys.map(keyInWords).join(' or ');

export interface Press {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Whether the keyboard is in a field where letters are text. */
  readonly typing: boolean;
  readonly scope: Scope;
}

/** The command a key press means here and now, if any. */
export function commandFor(press: Press, state: State): Command | null {
  if (press.alt) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const wanted = press.mod ? `Mod+${press.shift ? 'Shift+' : ''}${key}` : key;
  // A field takes back what was typed in it by itself.
  if (press.typing && press.mod && (key === 'z' || key === 'y')) return null;
  const single = !press.mod && key.length === 1;
  if (press.typing && (single || press.key !== 'Escape') && !press.mod) return null;
  if (single && !state.letters) return null;
  const inScope = ({ scope }: Command): boolean => scope === 'anywhere' || scope === press.scope;
  return (
    COMMANDS.find(
      (command) => command.keys.some((k) => k === wanted) && inScope(command) && command.when(state),
    ) ?? null
  );
}
