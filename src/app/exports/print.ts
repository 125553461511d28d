/**
 * The page on paper: the drawing as a picture, then what is open beside it with all its passages. WebGL's canvas has
 * nothing left to print once its frame was shown, so the picture is drawn for it; styles/print.css says where all goes.
 */
import type { Canvas } from '../canvas/types.ts';
import type { Actions, State } from '../state/index.ts';
import { graphViewOf } from '../state/index.ts';
import { filtersInWords } from '../words/index.ts';
import { drawPicture } from './picture.ts';

/** Dots of the picture for a CSS pixel. */
const SCALE = 2;

/** @param page element that the picture is put in front of everything else in */
export function printWhole(
  page: HTMLElement,
  canvas: Canvas,
  state: () => State,
  actions: Pick<Actions, 'showMore'>,
): void {
  let picture: HTMLCanvasElement | null = null;
  let shown = 0;
  addEventListener('beforeprint', () => {
    const now = state();
    const view = graphViewOf(now);
    shown = now.shown;
    actions.showMore(Infinity);
    // A report that prints itself has its own picture.
    if (document.documentElement.classList.contains('printing')) return;
    if (!view || now.address.view !== 'graph' || view.actors.size === 0) return;
    const options = {
      extent: 'cropped',
      scale: SCALE,
      background: 'light',
      title: '',
      caption: '',
      source: '',
      filters: filtersInWords(view.corpus, now.address.filters),
      selection: now.selection,
      numbered: false,
    } as const;
    picture = drawPicture(canvas.snapshot('graph'), options, 'light').canvas;
    picture.className = 'printed';
    page.prepend(picture);
  });
  addEventListener('afterprint', () => {
    picture?.remove();
    picture = null;
    actions.showMore(shown);
  });
}
