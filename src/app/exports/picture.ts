/**
 * The exported picture, drawn anew from the scene: sharp at any scale, with names that are never cut off, a legend of
 * what is to be seen, and lines at the foot. On a 2D canvas it is a PNG, on a pen that writes it is SVG. (Copying
 * sigma's layers, as @sigma/export-image does, would only enlarge pixels, and knows neither the legend nor the names.)
 */
import { element, textElement, XML_HEAD } from '../../formats/xml.ts';
import type { Snapshot } from '../canvas/snapshot.ts';
import type { Theme } from '../state/index.ts';
import { paint } from './paint.ts';
import { canvasPen } from './pen.ts';
import type { Bounds } from './pictureBounds.ts';
import type { PictureOptions } from './pictureLayout.ts';
import { layPicture } from './pictureLayout.ts';
import { svgPen } from './svgPen.ts';

/** Browsers refuse larger canvases (Chrome 16,384 a side; memory four bytes a pixel). */
const MOST = { side: 16_384, pixels: 134_217_728 } as const;

/** Thrown when a picture would be larger than browsers can hold; the message says what to do. */
class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
  constructor(width: number, height: number) {
    super(
      `A picture of ${width} by ${height} pixels is more than a browser can hold. Choose a smaller scale, or the view instead of the whole graph.`,
    );
  }
}

/** A picture as it was drawn, for its test: how large, and what part of the view's plane it shows. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly bounds: Bounds;
}

/**
 * Draws the picture of a view. `theme` gives the colours where the background is `none`.
 * @throws PictureTooLarge
 */
export function drawPicture(snapshot: Snapshot, options: PictureOptions, theme: Theme): Picture {
  const layout = layPicture(snapshot, options, measure());
  const { canvas, context } = context2d(
    Math.ceil(layout.width * options.scale),
    Math.ceil(layout.height * options.scale),
  );
  context.scale(options.scale, options.scale);
  paint(canvasPen(context), snapshot, layout, options, theme);
  return { canvas, bounds: layout.bounds };
}

/**
 * The same picture as SVG: real text, groups by kind and family with the keys of the graph file.
 * @param origin what the file says of the view that it shows, as metadata
 */
export function svgPicture(
  snapshot: Snapshot,
  options: PictureOptions,
  theme: Theme,
  origin: string,
): string {
  const layout = layPicture(snapshot, options, measure());
  const pen = svgPen(snapshot.family);
  paint(pen, snapshot, layout, options, theme);
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)];
  const head = [
    textElement('title', {}, options.title || 'Who deals with whom'),
    textElement('desc', {}, [options.caption, ...layout.foot.lines].filter(Boolean).join(' ')),
    textElement('metadata', { id: 'edgewise' }, origin),
  ];
  return (
    XML_HEAD +
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'font-family': snapshot.family,
      },
      [...head, pen.markup()].join('\n'),
    )
  );
}

/** The picture as a PNG. @throws PictureTooLarge where the browser cannot make one. */
export function toPng({ canvas }: Picture): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PictureTooLarge(canvas.width, canvas.height));
    }, 'image/png');
  });
}

function measure(): (text: string, font: string) => number {
  const { context } = context2d(1, 1);
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

function context2d(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  if (width > MOST.side || height > MOST.side || width * height > MOST.pixels)
    throw new PictureTooLarge(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureTooLarge(width, height);
  return { canvas, context };
}
