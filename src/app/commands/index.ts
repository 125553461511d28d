/**
 * commands/: every user command, one object each; toolbar, shortcuts, command list, help and tests read this table.
 * Reads state/ and the rooms before it.
 */
import { isPanelRoute } from '../address/index.ts';
import { around, disputed, dropped, judgedNow } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { graphViewOf, layoutHere, pinsHere, selectionAt } from '../state/index.ts';
import type { Command, Scope } from './command.ts';

const always = (): boolean => true;
const ready = ({ data }: State): boolean => data.status === 'ready';
const drawn = ({ canvas, address }: State): boolean => canvas === 'ready' && address.view === 'graph';
const reading = ({ address }: State): boolean => address.route.view === 'document';
const panel = ({ address: { route } }: State): boolean => isPanelRoute(route);

/** The actor in focus, whose surroundings can be shown. */
const middle = ({ selection, address: { filters } }: State): string =>
  selection.type === 'node' ? selection.key : filters.around.key;

/** The actor under the keyboard's cursor, or the one that is open; of a relation its target. */
function choosable(state: State): string | null {
  const on = state.cursor ? selectionAt(state.cursor) : state.selection;
  if (on.type === 'node') return on.key;
  return focused(state)?.target ?? null;
}

/** The two that are in focus, so that a path between them can be asked for. */
function twoOf(state: State): readonly [string, string] | null {
  const { route } = state.address;
  const [a, b] = state.chosen;
  if (a !== undefined && b !== undefined) return [a, b];
  if (route.view === 'pair') return [route.a, route.b];
  const edge = focused(state);
  return edge ? [edge.source, edge.target] : null;
}

/** Whether anything stands elsewhere than at first. */
const movedHere = (state: State): boolean =>
  drawn(state) && (layoutHere(state) !== null || state.layoutRunning || pinsHere(state).size > 0);

/** The passage that a verdict would be about: of the evidence that is open. */
function judged(state: State): string | null {
  const { route } = state.address;
  const view = graphViewOf(state);
  const edge = focused(state);
  if (!view || !edge || (route.view !== 'edge' && route.view !== 'claim')) return null;
  return judgedNow(view, edge.key, state.claim);
}

/** The relation in focus, whose two a pair can be. */
const focused = ({ selection, data }: State) =>
  selection.type === 'edge' && data.status === 'ready' ? data.value.edges.get(selection.key) : undefined;

const command = (
  id: string,
  title: string,
  keys: readonly string[],
  run: Command['run'],
  when: Command['when'] = ready,
  scope: Scope = 'anywhere',
): Command => ({ id, title, keys, run, when, scope });

export const COMMANDS: readonly Command[] = [
  command('search', 'Search actors and passages', ['/'], (actions) => actions.focusSearch()),
  command('commands', 'List all commands', ['Mod+k'], (actions) => actions.show('commands'), always),
  command('graph', 'Show the graph', ['g'], (actions) => actions.turnToView('graph')),
  command('table', 'Show the relations as a table', ['t'], (actions) => actions.turnToView('table')),
  command('actors', 'Show the actors as a table, with what they weigh', ['#'], (actions) =>
    actions.turnToView('actors'),
  ),
  command('documents', 'Show the documents', ['o'], (actions) => actions.turnToView('documents')),
  command('disputes', 'Show what is disputed', ['x'], (actions) => actions.turnToView('disputes')),
  command('check', 'Check this graph: judge a sample', [], (actions) => actions.turnToView('check')),
  command('sentences', 'Find in all texts', ['s'], (actions) => actions.turnToView('search')),
  command(
    'pair',
    'All that is said between the two',
    ['b'],
    ({ go }, state) => {
      const two = twoOf(state);
      if (two) go({ view: 'pair', a: two[0], b: two[1], order: 'source' });
    },
    (state) => twoOf(state) !== null,
  ),
  command(
    'path',
    'How the two are connected',
    ['c'],
    ({ go }, state) => {
      const two = twoOf(state);
      if (two) go({ view: 'path', a: two[0], b: two[1], leave: [] });
    },
    (state) => twoOf(state) !== null,
  ),
  ...[1, 2, 3].map((steps) =>
    command(
      `around-${steps}`,
      `Only the surroundings, ${steps === 1 ? '1 step' : `${steps} steps`}`,
      [String(steps)],
      ({ filter }, state) => filter(around, { key: middle(state), steps }),
      (state) => ready(state) && middle(state) !== '',
    ),
  ),
  command(
    'whole',
    'Back to the whole graph',
    ['w'],
    ({ widen }) => widen(),
    ({ address: { filters } }) => filters.around.key !== '' || filters.among.size + filters.dropped.size > 0,
  ),
  command('time', 'Show or hide the strip of time', ['v'], ({ setting }, { address }) =>
    setting('graph', 'time', address.view === 'graph' && address.settings['time'] === 'shown' ? '' : 'shown'),
  ),
  command(
    'undo',
    'Take the last step back',
    ['Mod+z'],
    ({ undo }) => undo(),
    ({ done }) => done > 0,
  ),
  command(
    'redo',
    'Do again what was taken back',
    ['Mod+Shift+z', 'Mod+y'],
    ({ redo }) => redo(),
    ({ steps, done }) => done < steps.length,
  ),
  command('steps', 'List the steps taken', ['z'], ({ show }) => show('steps')),
  command(
    'hide',
    'Hide the actor or relation',
    ['h'],
    ({ filter }, { selection, address: { filters } }) => {
      if (selection.type !== 'none') filter(dropped, new Set([...filters.dropped, selection.key]));
    },
    ({ selection }) => selection.type !== 'none',
  ),
  command(
    'choose',
    'Choose the actor beside others, or no longer',
    ['m'],
    ({ choose }, state) => choose(choosable(state)),
    (state) => choosable(state) !== null,
  ),
  command(
    'right',
    'The passage is right',
    ['r'],
    ({ judge }, state) => void judge(judged(state)!, { what: 'right' }),
    (state) => judged(state) !== null,
  ),
  command(
    'wrong',
    'The passage is wrong: say why, by a number',
    ['q'],
    ({ ask }, state) => ask({ claim: judged(state)!, what: 'why' }),
    (state) => judged(state) !== null,
  ),
  command(
    'set-right',
    'Set the passage right',
    ['a'],
    ({ ask }, state) => ask({ claim: judged(state)!, what: 'change' }),
    (state) => judged(state) !== null,
  ),
  command('add', 'Add a relation by words of the article', ['y'], ({ add }) => add(), reading),
  command('decisions', 'List what was decided', ['i'], ({ show }) => show('decisions')),
  command(
    'pin',
    'Hold the actor in its place, or let it go',
    ['!'],
    ({ togglePin }, state) => togglePin(choosable(state)),
    (state) => drawn(state) && choosable(state) !== null,
  ),
  command(
    'menu',
    'Menu of what is in focus',
    ['.', 'ContextMenu'],
    ({ openMenuHere }) => openMenuHere(),
    drawn,
  ),
  command('copy-address', 'Copy the address of this view', [], ({ copyAddress }) => void copyAddress()),
  command('kept', 'Notes and stars', ['*'], ({ show }) => show('kept')),
  command('filters', 'Show or hide the filters', ['f'], (actions) => actions.toggleFilters()),
  command('disputed', 'Show only what is disputed, or everything again', [], ({ filter }, { address }) =>
    filter(disputed, !address.filters.disputed),
  ),
  command('clear', 'Clear all filters', [], (actions) => actions.clearFilters()),
  command('export', 'Export what is shown', ['e'], (actions) => actions.show('export')),
  command('texts', 'Read your own texts', ['u'], (actions) => actions.show('texts'), always),
  command('help', 'Help', ['?'], (actions) => actions.show('help'), always),
  command('theme', 'Switch between light and dark', ['d'], (actions) => actions.toggleTheme(), always),
  command('close', 'Close the panel', ['Escape'], (actions) => actions.close(), panel),
  command('zoom-in', 'Zoom in', ['+', '='], (actions) => actions.zoom(1.4), drawn),
  command('zoom-out', 'Zoom out', ['-'], (actions) => actions.zoom(1 / 1.4), drawn),
  command('fit', 'Show everything', ['0'], (actions) => actions.fit(), drawn),
  command('layout', 'Start or stop the live layout', ['l'], (actions) => actions.toggleLayout(), drawn),
  command(
    'arrange',
    'Arrange what is shown, or stop that',
    ['9'],
    (actions) => void actions.arrange(),
    drawn,
  ),
  command('original', 'Original places', ['8'], (actions) => actions.originalPlaces(), movedHere),
  command(
    'next-relation',
    'Next relation of the actor',
    ['ArrowRight'],
    (actions) => actions.walk('right'),
    ready,
    'graph',
  ),
  command(
    'previous-relation',
    'Previous relation of the actor',
    ['ArrowLeft'],
    (actions) => actions.walk('left'),
    ready,
    'graph',
  ),
  command(
    'cross',
    'Across the relation; else next actor',
    ['ArrowDown'],
    (actions) => actions.walk('down'),
    ready,
    'graph',
  ),
  command(
    'return',
    'Back to the actor; else previous actor',
    ['ArrowUp'],
    (actions) => actions.walk('up'),
    ready,
    'graph',
  ),
  command(
    'home',
    'The actor with most passages',
    ['Home'],
    (actions) => actions.walk('home'),
    ready,
    'graph',
  ),
  command(
    'open',
    'Open what the cursor is on',
    ['Enter'],
    (actions, { cursor }) => actions.openCursor(cursor),
    ready,
    'graph',
  ),
  command('next-passage', 'Next passage of the article', ['n', 'j'], (actions) => actions.turn(1), reading),
  command(
    'previous-passage',
    'Previous passage of the article',
    ['p', 'k'],
    (actions) => actions.turn(-1),
    reading,
  ),
  command('letters', 'Turn single-letter keys on or off', [], (actions) => actions.toggleLetters(), always),
];

const BY_ID: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command of that id. @throws Error for an id that is none. */
export function commandOf(id: string): Command {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
