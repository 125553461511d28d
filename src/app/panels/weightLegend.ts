/** What sizes and colours mean that follow a weight of the actors. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphView } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { weighedBy } from '../state/index.ts';
import { remembered } from '../ui/index.ts';
import { weighingOf } from '../ui/weighing.ts';

const weighing = remembered(weighingOf);

export function weightLegend(view: GraphView, state: State): TemplateResult {
  const by = weighedBy(state);
  const { size, colour } = weighing(view, by.size, by.colour);
  return html`<div class="weight-legend">
    ${size === null ? nothing : html`<p>${size}</p>`}
    ${
      colour === null
        ? nothing
        : html`<ul aria-label=${colour.title}>
            ${colour.entries.map(
              ({ tint, digit, text }) =>
                html`<li>
                  <svg class="swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <circle cx="8" cy="8" r="7.5" fill=${tint[state.shade]} />
                    <text x="8" y="11.5" text-anchor="middle">${digit}</text>
                  </svg>
                  <bdi>${digit === '' ? text : html`<span class="unseen">${digit}: </span>${text}`}</bdi>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
