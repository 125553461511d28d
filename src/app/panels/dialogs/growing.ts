/** The picture of the graph in the dialog, while texts are being read. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { createGrowing, type Growing } from '../../canvas/growing.ts';
import type { Sketch, Theme } from '../../state/index.ts';
import { counted } from '../../words/index.ts';

let growing: Growing | null = null;

export function growingPart(sketch: Sketch | null, settled: boolean, theme: Theme): TemplateResult {
  // A reading that begins has a picture of its own.
  if (!sketch) growing = null;
  growing ??= createGrowing();
  const { element } = growing;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', 'The graph so far');
  const drawing = growing;
  if (sketch) requestAnimationFrame(() => drawing.show(sketch, settled, theme));
  return html`<figure class="grows">
    ${element}
    <figcaption>
      ${
        sketch
          ? html`${counted(sketch.actors, 'actor')} and ${counted(sketch.relations, 'relation')}
            ${settled ? '' : 'so far'}`
          : 'The graph appears here as texts are read.'
      }
    </figcaption>
  </figure>`;
}
