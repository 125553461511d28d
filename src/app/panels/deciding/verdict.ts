/** A reader's word on one passage: right, wrong and why, or set right; and what was decided about it before. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Decision } from '../../../decisions/index.ts';
import { REASONS } from '../../../decisions/index.ts';
import type { ClaimOfEdge, GraphView } from '../../graph/index.ts';
import type { Actions, State } from '../../state/index.ts';
import { icon } from '../../ui/index.ts';
import { decidedInWords } from '../../words/index.ts';
import { changeForm } from './change.ts';

/** The row of verdicts under a passage of the evidence, and the question that is open. */
export function verdictRow(
  view: GraphView,
  entry: ClaimOfEdge,
  state: State,
  actions: Actions,
): TemplateResult {
  const { claim } = entry;
  const about: readonly Decision[] = state.report?.origins.get(claim.id)?.judged?.decisions ?? [];
  const asked = state.asked?.claim === claim.id ? state.asked.what : null;
  const words = decidedInWords(claim);
  const own = claim.decided?.some((what) => what !== 'right' && what !== 'kept') ?? false;
  return html`<div class="verdict">
    ${
      words === null
        ? nothing
        : html`<p class="decided">
            ${icon('hand')}<span>${words}</span>
            ${about.map(
              (decision) =>
                html`<button
                  type="button"
                  class="linklike"
                  aria-label=${`Take back: ${words}`}
                  title=${`Decided on ${decision.when.slice(0, 10)}`}
                  @click=${() => void actions.takeBack(decision)}
                >
                  Take back
                </button>`,
            )}
          </p>`
    }
    <div class="verdicts" role="group" aria-label="Is this right?">
      <button
        type="button"
        class="button"
        aria-pressed=${String(claim.decided?.includes('right') ?? false)}
        ?disabled=${own}
        title="The passage says this (R)"
        @click=${() => void actions.judge(claim.id, { what: 'right' })}
      >
        ${icon('right')}Right
      </button>
      <button
        type="button"
        class="button"
        aria-expanded=${String(asked === 'why')}
        title="The passage does not say this (Q)"
        @click=${() => actions.ask(asked === 'why' ? null : { claim: claim.id, what: 'why' })}
      >
        ${icon('close')}Wrong
      </button>
      <button
        type="button"
        class="button"
        aria-expanded=${String(asked === 'change')}
        title="Set relation, direction, firmness or speaker right (A)"
        @click=${() => actions.ask(asked === 'change' ? null : { claim: claim.id, what: 'change' })}
      >
        ${icon('hand')}Set right
      </button>
    </div>
    ${asked === 'why' ? reasons(claim.id, actions) : nothing}
    ${asked === 'change' ? changeForm(view, entry, state, actions) : nothing}
  </div>`;
}

/** Why it is wrong: a number is enough. */
function reasons(id: string, actions: Actions): TemplateResult {
  const choose = (at: number): void => {
    const why = REASONS[at];
    if (why) void actions.judge(id, { what: 'wrong', why });
  };
  return html`<fieldset
    class="asked reasons"
    @keydown=${(event: KeyboardEvent) => {
      const number = Number(event.key);
      if (event.key !== 'Escape' && !(number >= 1 && number <= REASONS.length)) return;
      event.preventDefault();
      if (event.key === 'Escape') actions.ask(null);
      else choose(number - 1);
    }}
  >
    <legend>What is wrong with it?</legend>
    ${REASONS.map(
      (reason, at) =>
        html`<button type="button" class="button" @click=${() => choose(at)}>
          <kbd>${at + 1}</kbd>${reason}
        </button>`,
    )}
  </fieldset>`;
}
