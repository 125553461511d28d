/** In the legend: what size and colour of the nodes follow, and what they then mean. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { routeHref } from '../address/index.ts';
import type { GraphView, Weight } from '../graph/index.ts';
import { COLOUR_BY, SIZE_BY } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { weighedBy } from '../state/index.ts';
import { WEIGHT_WORDS } from '../words/index.ts';
import { lazily } from './lazy.ts';

const legend = lazily<[GraphView, State]>(async () => (await import('./weightLegend.ts')).weightLegend);

export function weightsPart(view: GraphView, state: State, actions: Actions): TemplateResult {
  const { size, colour } = weighedBy(state);
  const choose = (
    name: 'size' | 'colour',
    title: string,
    first: string,
    all: readonly Weight[],
    by: Weight | null,
  ) =>
    html`<label
      ><span>${title}</span>
      <select
        @change=${(event: Event) => actions.setting('graph', name, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${by === null}>${first}</option>
        ${all.map((weight) => html`<option value=${weight} .selected=${weight === by}>${WEIGHT_WORDS[weight].title}</option>`)}
      </select></label
    >`;
  return html`<fieldset class="weights">
    <legend>Size and colour</legend>
    ${choose('size', 'Size', 'Neighbours', SIZE_BY, size)}
    ${choose('colour', 'Colour', 'Kind', COLOUR_BY, colour)}
    ${size === null && colour === null ? nothing : legend(view, state, actions)}
    <a href=${routeHref({ view: 'actors' })}>All actors as a table</a>
  </fieldset>`;
}
