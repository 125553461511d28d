/** The list of decisions: what was decided, where, what became of it; each can be taken back, all can be saved or opened. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ActorRef, Decision, Outcome } from '../../../decisions/index.ts';
import { routeHref } from '../../address/index.ts';
import type { Actions, State } from '../../state/index.ts';
import { closeButton } from '../../ui/index.ts';
import { KIND_WORDS, MODE_WORDS, RELATION_WORDS, counted } from '../../words/index.ts';

const STATES: Readonly<Record<Outcome['state'], string>> = {
  applied: '',
  moot: 'nothing left to change',
  contradicted: 'contradicted',
  lost: 'lost',
};

export function decisionsDialog(state: State, actions: Actions): TemplateResult {
  const outcomes = [...(state.report?.outcomes ?? [])].reverse();
  const count = (wanted: Outcome['state']): number =>
    outcomes.filter((outcome) => outcome.state === wanted).length;
  const [lost, against] = [count('lost'), count('contradicted')];
  return html`
    <header>
      <h2 id="dialog-title">Decisions</h2>
      ${closeButton(() => actions.show(null))}
    </header>
    <p>
      What you decide about passages and actors is kept in this browser, and replayed on the graph as it was
      read. Saved as a file, <code>npm run graph -- --decisions FILE</code> builds the same graph.
    </p>
    <div class="choose">
      <button
        type="button"
        class="button"
        ?disabled=${outcomes.length === 0}
        @click=${() => void actions.saveDecisions()}
      >
        Save as a file
      </button>
      <label class="button"
        >Open a file<input
          class="unseen"
          type="file"
          accept=".jsonl,application/jsonl,text/plain"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) void file.text().then((text) => actions.openDecisions(file.name, text));
            input.value = '';
          }}
      /></label>
    </div>
    ${
      state.elsewhere.length === 0
        ? nothing
        : html`<p class="aside">
            This browser keeps ${counted(state.elsewhere.length, 'decision')} about documents of these names,
            made when the texts were others.
            <button type="button" class="linklike" @click=${() => void actions.bringElsewhere()}>
              Take them over
            </button>
          </p>`
    }
    ${state.opened === null ? nothing : html`<p class="aside" role="status">${state.opened}</p>`}
    ${
      outcomes.length === 0
        ? html`<p class="aside">
            Nothing has been decided yet. Open a relation: R says that a passage is right, Q that it is wrong.
          </p>`
        : html`<p class="aside" role="status">
            ${counted(outcomes.length, 'decision')}${lost > 0 ? html`, ${lost} lost` : nothing}${
              against > 0 ? html`, ${against} contradicted` : nothing
            }.
          </p>`
    }
    <ol class="decisions">
      ${outcomes.map((outcome) => item(outcome, state, actions))}
    </ol>
  `;
}

function item({ decision, state, why }: Outcome, page: State, actions: Actions): TemplateResult {
  const words = inWords(decision);
  return html`<li class=${state}>
    <p>
      <strong>${words}</strong>
      ${state === 'applied' ? nothing : html`<span class="state">${STATES[state]}${why === null ? '' : `: ${why}`}</span>`}
    </p>
    ${'where' in decision ? html`<blockquote dir="auto">${decision.where.exact}</blockquote>` : nothing}
    ${decision.note === undefined ? nothing : html`<p dir="auto">${decision.note}</p>`}
    <p class="where">
      <time datetime=${decision.when}>${decision.when.slice(0, 16).replace('T', ' ')}</time>
      ${
        'where' in decision && state !== 'lost' && page.data.status === 'ready'
          ? html`<a
              href=${routeHref({
                view: 'document',
                id: decision.where.document,
                at: { start: decision.where.start, end: decision.where.end },
              })}
              @click=${() => actions.show(null)}
              >Read in the article</a
            >`
          : nothing
      }
      <button
        type="button"
        class="linklike"
        aria-label=${`Take back: ${words}`}
        @click=${() => void actions.takeBack(decision)}
      >
        Take back
      </button>
    </p>
  </li>`;
}

const name = ({ label }: ActorRef): string => label;

function inWords(decision: Decision): string {
  if ('where' in decision) {
    const { relation, source, target } = decision.claim;
    const claim = `${name(source)} ${RELATION_WORDS[relation].active} ${name(target)}`;
    if (decision.what === 'right') return `Right: ${claim}`;
    if (decision.what === 'wrong') return `Wrong (${decision.why}): ${claim}`;
    if (decision.what === 'add') return `Added: ${claim}`;
    const { to } = decision;
    const parts = [
      ...(to.relation ? [RELATION_WORDS[to.relation].active] : []),
      ...(to.reversed ? ['the other way round'] : []),
      ...(to.source ? [`who acts: ${name(to.source)}`] : []),
      ...(to.target ? [`on whom: ${name(to.target)}`] : []),
      ...(to.mode ? [MODE_WORDS[to.mode].short.toLowerCase()] : []),
      ...(to.by === undefined ? [] : [to.by === null ? 'said by the article' : `said by ${name(to.by)}`]),
    ];
    return `Set right (${parts.join('; ')}): ${claim}`;
  }
  const actor = name(decision.actor);
  if (decision.what === 'merge') return `${actor} is ${name(decision.into)}`;
  if (decision.what === 'split')
    return `${counted(decision.mentions.length, 'mention')} of ${actor} mean${decision.mentions.length === 1 ? 's' : ''} ${name(decision.into)}`;
  if (decision.what === 'kind') return `${actor} is of the kind ${KIND_WORDS[decision.to].one.toLowerCase()}`;
  return `${actor} is called ${decision.to}`;
}
