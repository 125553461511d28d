/** In the evidence: what is told against a relation, or what has become of it. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { CHANGE_SIGN, DISPUTE_SIGN, disputesOf, opposition } from '../graph/index.ts';
import type { Dispute, GraphView } from '../graph/index.ts';
import { link } from '../ui/index.ts';
import { sentenceOf } from '../words/index.ts';

export function against(view: GraphView, key: string): TemplateResult | typeof nothing {
  const all = disputesOf(view).filter(({ sides }) => sides.some(({ edge }) => edge.key === key));
  return all.length === 0
    ? nothing
    : html`<ul class="against" aria-label="In dispute">
        ${all.map(
          (dispute) =>
            html`<li>
              <span class="line-mark" aria-hidden="true"
                >${dispute.kind === 'change' ? CHANGE_SIGN : DISPUTE_SIGN}</span
              ><span>${inWords(view, dispute, key)}</span>
            </li>`,
        )}
      </ul>`;
}

function inWords({ corpus }: GraphView, { kind, sides: [one, other] }: Dispute, key: string): unknown {
  if (kind === 'dates') return 'Independent texts put it on different days.';
  if (kind === 'denied') return 'Told by some and denied by others.';
  if (one.edge === other.edge) return 'Told of one time and denied of another: a change.';
  const { edge } = one.edge.key === key ? other : one;
  const sentence = link({ view: 'edge', key: edge.key }, sentenceOf(corpus, edge.edge));
  return kind === 'change'
    ? html`Changed over time: at another time ${sentence}.`
    : html`Against it stands ${sentence}: ${opposition(one.edge.relation, other.edge.relation) ?? ''}.`;
}
