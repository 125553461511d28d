/** Fields of the forms that decisions are made with. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { FAMILIES, KINDS, MODES, RELATIONS, familyOf } from '../../../model/relations.ts';
import type { Kind, Mode, Relation } from '../../../model/relations.ts';
import type { Corpus } from '../../graph/index.ts';
import type { Who } from '../../state/index.ts';
import { remembered } from '../../ui/index.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS, RELATION_WORDS, folded } from '../../words/index.ts';

export const relationSelect = (chosen: Relation): TemplateResult =>
  html`<label class="field"
    ><span>Relation</span
    ><select name="relation">
      ${FAMILIES.map(
        (family) =>
          html`<optgroup label=${FAMILY_WORDS[family]}>
            ${RELATIONS.filter((relation) => familyOf(relation) === family).map(
              (relation) =>
                html`<option value=${relation} ?selected=${relation === chosen}>
                  ${RELATION_WORDS[relation].active}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select></label
  >`;

export const modeSelect = (chosen: Mode): TemplateResult =>
  html`<label class="field"
    ><span>How firmly</span
    ><select name="mode">
      ${MODES.map(
        (mode) => html`<option value=${mode} ?selected=${mode === chosen}>${MODE_WORDS[mode].short}</option>`,
      )}
    </select></label
  >`;

export const kindSelect = (chosen: Kind, name = 'kind', title = 'Kind'): TemplateResult =>
  html`<label class="field"
    ><span>${title}</span
    ><select name=${name}>
      ${KINDS.map(
        (kind) => html`<option value=${kind} ?selected=${kind === chosen}>${KIND_WORDS[kind].one}</option>`,
      )}
    </select></label
  >`;

const namesOf = remembered((corpus: Corpus) =>
  corpus.file.nodes.map(({ key, attributes: { label } }) => ({ key, label, sign: folded(label).trim() })),
);

/** The names that actor fields offer; once in a form. */
export const actorNames = (corpus: Corpus): TemplateResult =>
  html`<datalist id="all-actors">
    ${namesOf(corpus).map(({ label }) => html`<option value=${label}></option>`)}
  </datalist>`;

export const actorInput = (name: string, title: string, value: string, hint?: string): TemplateResult =>
  html`<label class="field"
    ><span>${title}</span
    ><input
      type="text"
      name=${name}
      list="all-actors"
      autocomplete="off"
      placeholder=${hint ?? nothing}
      .value=${value}
      @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
  /></label>`;

/** The actor whose name this is; null where there is none, or several. */
export function actorNamed(corpus: Corpus, words: string): string | null {
  const wanted = folded(words).trim();
  const found = wanted === '' ? [] : namesOf(corpus).filter(({ sign }) => sign === wanted);
  return found.length === 1 ? found[0]!.key : null;
}

/** Why it is so: what whoever reads the file later will want to know. */
export const noteInput = (): TemplateResult =>
  html`<label class="field"
    ><span>Why</span><input type="text" name="note" autocomplete="off" placeholder="if that is not plain"
  /></label>`;

/** The words of a form's field. */
export const valueIn = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Says in the form that no actor has this name, and gives null. */
export function actorIn(corpus: Corpus, form: HTMLFormElement, name: string): string | null {
  const key = actorNamed(corpus, valueIn(form, name));
  if (key === null) refuse(form, name, 'Choose one of the actors of the graph by its name.');
  return key;
}

export function refuse(form: HTMLFormElement, name: string, why: string): void {
  const input = form.elements.namedItem(name);
  if (!(input instanceof HTMLInputElement)) return;
  input.setCustomValidity(why);
  input.reportValidity();
}

/** An actor of the graph by its name, else a new one of this name and kind. */
export const whoIs = (corpus: Corpus, label: string, kind: Kind): Who =>
  actorNamed(corpus, label) ?? { label: label.trim(), kind };
