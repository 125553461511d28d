/** Parts of the page that are fetched when they are first opened, so that the first load stays small. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Actions } from '../state/index.ts';

/**
 * A panel that stands in for one of a module that is fetched when it is first drawn; the page is drawn again when the
 * module is there.
 * @param load gives the panel's function
 * @param waiting what stands there until then
 */
export function lazily<A extends readonly unknown[]>(
  load: () => Promise<(...args: [...A, Actions]) => TemplateResult | null>,
  waiting: TemplateResult | null = html`<p class="aside part-waits" role="status">Opening…</p>`,
): (...args: [...A, Actions]) => TemplateResult | null {
  let panel: ((...args: [...A, Actions]) => TemplateResult | null) | null = null;
  let status: 'absent' | 'coming' | 'failed' = 'absent';
  return (...args) => {
    if (panel) return panel(...args);
    if (status === 'absent') {
      status = 'coming';
      const actions = args.at(-1) as Actions;
      load()
        .then((loaded) => (panel = loaded))
        .catch(() => (status = 'failed'))
        .finally(() => actions.partCame());
    }
    return status === 'failed'
      ? html`<p class="aside part-waits" role="alert">
          This part of the page could not be fetched. Reload the page.
        </p>`
      : waiting;
  };
}
