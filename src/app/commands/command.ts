/** What a command is. */
import type { Actions, State } from '../state/index.ts';

/** Where the keyboard is: letters mean the same anywhere, arrows only where they have a meaning. */
export type Scope = 'anywhere' | 'graph' | 'article';

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly scope: Scope;
  /** As KeyboardEvent.key says them; 'Mod+' stands for Ctrl or Command. */
  readonly keys: readonly string[];
  readonly when: (state: State) => boolean;
  readonly run: (actions: Actions, state: State) => void;
}
