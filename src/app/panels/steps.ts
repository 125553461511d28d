/** How far the surroundings of an actor reach, and how many actors each further step would add. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Corpus, Filters, GraphView } from '../graph/index.ts';
import { MOST_STEPS, around, project, stepsFrom, withFilter } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { remembered } from '../ui/index.ts';
import { counted } from '../words/index.ts';

/** Actors that each further step adds, under the other filters; the first number is the start's own 1. */
const ringsOf = remembered((corpus: Corpus, filters: Filters, key: string) => {
  const whole = project(corpus, withFilter(filters, around, around.initial));
  return stepsFrom(whole.edges.values(), [key], MOST_STEPS).map(({ size }) => size);
});

/** Buttons for one step, two, three, each with the number of actors that it adds. */
export function stepButtons(
  { corpus }: GraphView,
  key: string,
  { address: { filters } }: State,
  actions: Actions,
): TemplateResult {
  const [, ...added] = ringsOf(corpus, filters, key);
  const current = filters.around.key === key ? filters.around.steps : 0;
  return html`<span class="steps-of" role="group" aria-label="Surroundings">
    ${added.map(
      (count, at) =>
        html`<button
          type="button"
          class="button"
          aria-pressed=${String(current === at + 1)}
          @click=${() => actions.filter(around, { key, steps: at + 1 })}
        >
          ${counted(at + 1, 'step')}, ${at === 0 ? counted(count, 'actor') : `${count} more`}
        </button>`,
    )}
  </span>`;
}
