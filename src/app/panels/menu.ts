/** The menu of an actor, a relation or the background: commands with their keys, by mouse or by arrows. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { keysInWords } from '../commands/keys.ts';
import { menuOf, stateOn } from '../commands/menu.ts';
import type { GraphView } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { pinsHere } from '../state/index.ts';
import { sentenceOf } from '../words/index.ts';

/** Pixels that the menu keeps from the edges of the page, and about its size. */
const ROOM = { edge: 8, width: 300, row: 34 } as const;

export function menuPanel({ corpus }: GraphView, state: State, actions: Actions): TemplateResult | null {
  const { menu } = state;
  if (!menu) return null;
  const { on } = menu;
  const commands = menuOf(state, on);
  const edge = on.type === 'edge' ? corpus.edges.get(on.key) : undefined;
  const title = on.type === 'node' ? labelOf(corpus, on.key) : edge ? sentenceOf(corpus, edge) : 'The graph';
  const pinned = on.type === 'node' && pinsHere(state).has(on.key);
  /** Words for what a command does to this very thing. */
  const own: Readonly<Record<string, string>> = {
    pin: pinned ? 'Let it go to its place' : 'Hold it in its place',
    open: on.type === 'node' ? 'Open its profile' : 'Open its passages',
  };
  const run = (at: number): void => {
    actions.openMenu(null);
    commands[at]?.run(actions, stateOn(state, on));
  };
  const height = (commands.length + 1) * ROOM.row + 20;
  const left = Math.max(ROOM.edge, Math.min(menu.x, innerWidth - ROOM.width - ROOM.edge));
  const top = Math.max(ROOM.edge, Math.min(menu.y, innerHeight - height - ROOM.edge));
  return html`<div
      class="menu-ground"
      @pointerdown=${() => actions.openMenu(null)}
      @contextmenu=${stop}
    ></div>
    <div class="menu" .style=${`left: ${left}px; top: ${top}px`}>
      <p class="menu-title" id="menu-title"><bdi>${title}</bdi></p>
      <div
        role="menu"
        aria-labelledby="menu-title"
        @keydown=${(event: KeyboardEvent) => press(event, actions)}
      >
        ${commands.map((command, at) => {
          const keys = keysInWords(command);
          const words = own[command.id] ?? command.title;
          return html`<button type="button" role="menuitem" tabindex="-1" @click=${() => run(at)}>
            <span>${words}</span>${keys ? html`<kbd>${keys}</kbd>` : nothing}
          </button>`;
        })}
      </div>
    </div>`;
}

function stop(event: Event): void {
  event.preventDefault();
}

/** Arrows go round, Home and End to the ends, Escape and Tab close. */
function press(event: KeyboardEvent, actions: Actions): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') actions.openMenu(null);
  else if (to === undefined) return event.stopPropagation();
  else items[to % items.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
