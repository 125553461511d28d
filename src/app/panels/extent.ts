/** Over a large graph: how much of it is drawn, why, and the ways to the rest. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS, drawnViewOf, graphViewOf, isLarge } from '../state/index.ts';
import { link } from '../ui/index.ts';
import { counted } from '../words/index.ts';

const numbers = new Intl.NumberFormat('en');

/** Amounts to choose from, each about half as many again as the one before, up to all. */
function amounts(all: number): readonly number[] {
  const steps: number[] = [];
  for (let amount: number = SETTINGS.drawing.least; amount < all; amount = Math.round(amount * 1.5))
    steps.push(amount);
  return [...steps, all];
}

export function extentPanel(state: State, actions: Actions): TemplateResult | typeof nothing {
  const view = graphViewOf(state);
  const drawn = drawnViewOf(state);
  if (!view || !drawn || !isLarge(view) || state.canvas !== 'ready') return nothing;
  const steps = amounts(view.connected);
  const at = steps.findIndex((amount) => amount >= state.amount);
  const count = drawn.drawn ?? view.connected;
  return html`<div class="extent" role="group" aria-label="How much is drawn">
    <p role="status">
      <b>${numbers.format(count)}</b> of ${counted(view.connected, 'actor')}, with
      <b>${numbers.format(drawn.edges.size)}</b> of ${counted(view.edges.size, 'relation')}<span
        class="grounds"
        >: what most sources support</span
      >
    </p>
    <label
      ><span>fewer</span
      ><input
        type="range"
        min="0"
        max=${steps.length - 1}
        step="1"
        aria-label="Actors drawn"
        aria-valuetext=${counted(steps[at] ?? view.connected, 'actor')}
        .value=${String(at < 0 ? steps.length - 1 : at)}
        @input=${(event: Event) =>
          actions.drawAmount(steps[Number((event.target as HTMLInputElement).value)] ?? view.connected)}
      /><span>more</span></label
    >
    ${link({ view: 'table' }, 'All as a table')}
  </div>`;
}
