/** Every user command, one object each. Toolbar, shortcuts, command list, help and tests read this table. */
import type { Actions } from './state/store.ts';
import type { State } from './state/store.ts';
import type { StageActions } from './stage.ts';

/** All that a command or a panel may do: to the store, and to the drawing. */
export type Hands = Actions & StageActions;

/** Where the keyboard is: letters mean the same anywhere, arrows only where they have a meaning. */
export type Scope = 'anywhere' | 'graph' | 'article';

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly scope: Scope;
  /** As KeyboardEvent.key says them; 'Mod+' stands for Ctrl or Command. */
  readonly keys: readonly string[];
  readonly when: (state: State) => boolean;
  readonly run: (hands: Hands, state: State) => void;
}

const always = (): boolean => true;
const ready = ({ data }: State): boolean => data.status === 'ready';
const drawn = ({ canvas, address }: State): boolean => canvas === 'ready' && !address.table;
const reading = ({ address }: State): boolean => address.route.view === 'document';
const panel = ({ address: { route } }: State): boolean => route.view !== 'graph' && route.view !== 'table';

const command = (
  id: string,
  title: string,
  keys: readonly string[],
  run: Command['run'],
  when: Command['when'] = ready,
  scope: Scope = 'anywhere',
): Command => ({ id, title, keys, run, when, scope });

export const COMMANDS: readonly Command[] = [
  command('search', 'Search actors and passages', ['/'], (hands) => hands.focusSearch()),
  command('commands', 'List all commands', ['Mod+k'], (hands) => hands.show('commands'), always),
  command('graph', 'Show the graph', ['g'], (hands) => hands.go({ view: 'graph' })),
  command('table', 'Show the relations as a table', ['t'], (hands) => hands.go({ view: 'table' })),
  command('filters', 'Show or hide the filters', ['f'], (hands) => hands.toggleFilters()),
  command('clear', 'Clear all filters', [], (hands) => hands.showAll()),
  command('export', 'Export a picture', ['e'], (hands) => hands.show('export')),
  command('help', 'Help', ['?'], (hands) => hands.show('help'), always),
  command('theme', 'Switch between light and dark', ['d'], (hands) => hands.toggleTheme(), always),
  command('close', 'Close the panel', ['Escape'], (hands) => hands.close(), panel),
  command('zoom-in', 'Zoom in', ['+', '='], (hands) => hands.zoom(1.4), drawn),
  command('zoom-out', 'Zoom out', ['-'], (hands) => hands.zoom(1 / 1.4), drawn),
  command('fit', 'Show everything', ['0'], (hands) => hands.fit(), drawn),
  command('layout', 'Start or stop the live layout', ['l'], (hands) => hands.toggleLayout(), drawn),
  command(
    'next-relation',
    'Next relation of the actor',
    ['ArrowRight'],
    (hands) => hands.walk('right'),
    ready,
    'graph',
  ),
  command(
    'previous-relation',
    'Previous relation of the actor',
    ['ArrowLeft'],
    (hands) => hands.walk('left'),
    ready,
    'graph',
  ),
  command(
    'cross',
    'Across the relation; else next actor',
    ['ArrowDown'],
    (hands) => hands.walk('down'),
    ready,
    'graph',
  ),
  command(
    'return',
    'Back to the actor; else previous actor',
    ['ArrowUp'],
    (hands) => hands.walk('up'),
    ready,
    'graph',
  ),
  command('home', 'The actor with most passages', ['Home'], (hands) => hands.walk('home'), ready, 'graph'),
  command('open', 'Open what the cursor is on', ['Enter'], (hands) => hands.openCursor(), ready, 'graph'),
  command('next-passage', 'Next passage of the article', ['n', 'j'], (hands) => hands.turn(1), reading),
  command(
    'previous-passage',
    'Previous passage of the article',
    ['p', 'k'],
    (hands) => hands.turn(-1),
    reading,
  ),
  command('letters', 'Turn single-letter keys on or off', [], (hands) => hands.toggleLetters(), always),
];

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command of that id. @throws Error for an id that is none. */
export function commandOf(id: string): Command {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** One key as it is written on a keyboard. */
export const keyInWords = (key: string): string => {
  const name = key.replace('Mod+', '');
  const written = KEY_WORDS[name] ?? (name.length === 1 ? name.toUpperCase() : name);
  return key.startsWith('Mod+') ? `Ctrl ${written}` : written;
};

export const keysInWords = ({ keys }: Command): string => keys.map(keyInWords).join(' or ');

export interface Press {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  /** Whether the keyboard is in a field where letters are text. */
  readonly typing: boolean;
  readonly scope: Scope;
}

/** The command a key press means here and now, if any. */
export function commandFor(press: Press, state: State): Command | null {
  if (press.alt) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const wanted = press.mod ? `Mod+${key}` : key;
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
