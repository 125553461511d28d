/** Setting a passage right: relation, direction, ends, firmness and speaker. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { isSymmetric } from '../../../model/relations.ts';
import type { Mode, Relation } from '../../../model/relations.ts';
import type { ClaimOfEdge, GraphView } from '../../graph/index.ts';
import { labelOf } from '../../graph/index.ts';
import type { Actions, State } from '../../state/index.ts';
import {
  actorInput,
  actorNamed,
  actorNames,
  modeSelect,
  noteInput,
  refuse,
  relationSelect,
  valueIn,
} from './fields.ts';

export function changeForm(
  { corpus }: GraphView,
  { claim, edge }: ClaimOfEdge,
  _: State,
  actions: Actions,
): TemplateResult {
  const { relation } = edge.attributes;
  const name = (key: string | null): string => (key === null ? '' : labelOf(corpus, key));
  const before = { source: edge.source, target: edge.target, by: claim.by };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const keys: { source?: string; target?: string; by?: string | null } = {};
    for (const end of ['source', 'target', 'by'] as const) {
      const words = valueIn(form, end);
      if (words === name(before[end])) continue;
      const key = words === '' && end === 'by' ? null : actorNamed(corpus, words);
      if (key === null && !(end === 'by' && words === ''))
        return refuse(form, end, 'Choose one of the actors of the graph by its name.');
      if (end === 'by') keys.by = key;
      else keys[end] = key!;
    }
    const set = valueIn(form, 'relation') as Relation;
    const mode = valueIn(form, 'mode') as Mode;
    void actions.setRight(
      claim.id,
      {
        ...(set !== relation && { relation: set }),
        ...(valueIn(form, 'reversed') !== '' && { reversed: true }),
        ...(mode !== claim.mode && { mode }),
        ...keys,
      },
      valueIn(form, 'note'),
    );
  };
  return html`<form
    class="asked change"
    aria-label="Set right"
    @submit=${submit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      actions.ask(null);
    }}
  >
    ${relationSelect(relation)}
    ${
      isSymmetric(relation)
        ? nothing
        : html`<label class="switch"
            ><input type="checkbox" name="reversed" value="yes" />The other way round:
            <bdi>${name(edge.target)}</bdi> → <bdi>${name(edge.source)}</bdi></label
          >`
    }
    ${modeSelect(claim.mode)} ${actorInput('by', 'Who says it', name(claim.by), 'the article itself')}
    ${actorInput('source', 'Who acts', name(edge.source))}
    ${actorInput('target', 'On whom', name(edge.target))} ${noteInput()} ${actorNames(corpus)}
    <p class="after">
      <button type="submit" class="button primary">Set right</button>
      <button type="button" class="button" @click=${() => actions.ask(null)}>Cancel</button>
    </p>
  </form>`;
}
