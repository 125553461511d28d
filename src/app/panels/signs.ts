/** In the legend: the signs on lines whose two are in dispute, or between whom something has changed. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { CHANGE_SIGN, DISPUTE_SIGN, disputesOf } from '../graph/index.ts';
import type { GraphView } from '../graph/index.ts';
import { link } from '../ui/index.ts';

export function signsPart(view: GraphView): TemplateResult | typeof nothing {
  const all = disputesOf(view);
  const changes = all.filter(({ kind }) => kind === 'change').length;
  if (all.length === 0) return nothing;
  const row = (sign: string, words: string, count: number): TemplateResult | typeof nothing =>
    count === 0
      ? nothing
      : html`<li>
          <span class="line-mark" aria-hidden="true">${sign}</span>${link({ view: 'disputes' }, words)}<span
            class="count"
            >${count}</span
          >
        </li>`;
  return html`<fieldset class="signs">
    <legend>Signs on lines</legend>
    <ul>
      ${row(DISPUTE_SIGN, 'In dispute', all.length - changes)}
      ${row(CHANGE_SIGN, 'Changed over time', changes)}
    </ul>
  </fieldset>`;
}
