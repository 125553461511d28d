/** A field that takes the name of an actor, with the names of all that are shown to choose from. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphView } from '../graph/index.ts';
import { folded } from '../words/index.ts';
import { remembered } from '../ui/index.ts';

const namesOf = remembered(({ actors }: GraphView) =>
  [...actors.values()].map(({ key, node }) => ({ key, name: node.attributes.label })),
);

/** @param not key of an actor that is no choice */
export function actorField(
  view: GraphView,
  title: string,
  choose: (key: string) => void,
  not: string,
): TemplateResult {
  const names = namesOf(view).filter(({ key }) => key !== not);
  const chosen = (input: HTMLInputElement): void => {
    const wanted = folded(input.value).trim();
    const found =
      names.find(({ name }) => folded(name) === wanted) ??
      (wanted.length > 2 ? names.find(({ name }) => folded(name).includes(wanted)) : undefined);
    input.setCustomValidity(found || wanted === '' ? '' : 'No actor that is shown has this name.');
    input.reportValidity();
    if (!found) return;
    input.value = '';
    choose(found.key);
  };
  return html`<form
    class="actor-field"
    @submit=${(event: Event) => {
      event.preventDefault();
      chosen((event.target as HTMLFormElement).querySelector('input')!);
    }}
  >
    <label
      >${title}
      <input
        type="text"
        class="find"
        list="actor-names"
        autocomplete="off"
        @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
    /></label>
    <datalist id="actor-names">${names.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
    <button type="submit" class="button">Show</button>
  </form>`;
}
