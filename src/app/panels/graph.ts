/** What lies over the drawing: its controls, and a caption of what the pointer or the cursor is on. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { commandOf } from '../commands/index.ts';
import type { GraphView } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { selectionAt } from '../state/index.ts';
import { commandButton, decidedSign, familySign, kindSign } from '../ui/index.ts';
import { KIND_WORDS, counted, edgeDecidedInWords, weightInWords, wordingOf } from '../words/index.ts';

export function graphControls(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (state.canvas !== 'ready') return nothing;
  const button = (id: string, sign: Parameters<typeof commandButton>[1], name: string) =>
    commandButton(commandOf(id), sign, () => commandOf(id).run(actions, state), { name });
  return html`<div class="controls" role="toolbar" aria-label="Drawing">
    ${button('zoom-in', 'plus', 'Zoom in')} ${button('zoom-out', 'minus', 'Zoom out')}
    ${button('fit', 'fit', 'Show everything')}
    ${button(
      'layout',
      state.layoutRunning ? 'pause' : 'play',
      state.layoutRunning ? 'Stop the live layout' : 'Start the live layout',
    )}
    ${button('arrange', state.arranging ? 'pause' : 'arrange', state.arranging ? 'Stop arranging' : 'Arrange what is shown')}
    ${commandOf('original').when(state) ? button('original', 'original', 'Original places') : nothing}
  </div>`;
}

/** One line about the edge or node under the pointer, or under the keyboard's cursor. */
export function graphCaption(view: GraphView, state: State): TemplateResult | typeof nothing {
  const on = state.hover.type === 'none' && state.cursor ? selectionAt(state.cursor) : state.hover;
  if (on.type === 'none') return nothing;
  if (on.type === 'node') {
    const actor = view.actors.get(on.key);
    if (!actor) return nothing;
    const { kind, label } = actor.node.attributes;
    return html`<p class="caption">
      ${kindSign(kind)}<b><bdi>${label}</bdi></b>
      <span>${KIND_WORDS[kind].one}, ${counted(actor.edges.length, 'relation')}</span>
    </p>`;
  }
  const edge = view.edges.get(on.key);
  if (!edge) return nothing;
  return html`<p class="caption">
    ${familySign(edge.family)}
    <b
      ><bdi>${labelOf(view.corpus, edge.source)}</bdi> ${wordingOf(edge.edge).active}
      <bdi>${labelOf(view.corpus, edge.target)}</bdi></b
    >
    <span>${weightInWords(edge)}</span>${decidedSign(
      edgeDecidedInWords(edge.edge.attributes.decided, edge.edge.attributes.claims),
    )}
  </p>`;
}

/** What stands in place of a graph without nodes. */
export const emptyGraph = (documents: number): TemplateResult =>
  html`<div class="problem">
    <h2>${documents === 0 ? 'No texts yet' : 'Nothing to draw'}</h2>
    <p class="what">
      ${
        documents === 0
          ? 'The graph was built from an empty folder.'
          : `${counted(documents, 'text')} ${documents === 1 ? 'was' : 'were'} read, and none says who deals with whom.`
      }
    </p>
    <p>Put news texts (.txt or .md) in a folder, build the graph from it, then reload this page:</p>
    <pre><code>npm run graph -- --in FOLDER</code></pre>
  </div>`;

/** What stands in place of a drawing whose every part is filtered away. */
export const allHidden = (actions: Actions): TemplateResult =>
  html`<div class="problem">
    <h2>Everything is hidden</h2>
    <p class="what">The filters leave nothing to show.</p>
    <button type="button" class="button primary" @click=${actions.clearFilters}>Clear filters</button>
  </div>`;

/** Whether there is no drawing to see, so that the table stands in its place. */
export const undrawn = (canvas: State['canvas']): canvas is keyof typeof REASON => canvas in REASON;

const REASON = {
  missing: html`<b>No drawing here:</b> this browser offers no WebGL2. Every relation is in the table below,
    with the same evidence. To see the graph, use another browser or switch hardware acceleration on.`,
  lost: html`<b>The drawing is gone:</b> the browser has taken WebGL away from this page. Every relation is in
    the table below, with the same evidence. The graph comes back as soon as WebGL does; if it does not,
    reload the page.`,
  failed: html`<b>No drawing here:</b> it could not be fetched, or something in it went wrong. Every relation
    is in the table below, with the same evidence. Reload the page to try again.`,
} as const;

export const withoutDrawing = (canvas: keyof typeof REASON): TemplateResult =>
  html`<p class="aside no-drawing" role="status">${REASON[canvas]}</p>`;
