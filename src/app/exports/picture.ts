/**
 * The exported picture, drawn anew on a 2D canvas from the scene: sharp at any scale, with names that are never cut
 * off, a legend of what is to be seen, and a line at the foot. (Copying sigma's layers, as @sigma/export-image does,
 * would only enlarge pixels, and knows neither the legend nor the widths of names.)
 */
import type { Kind } from '../../model/relations.ts';
import type { Curve } from '../canvas/curve.ts';
import { sample } from '../canvas/curve.ts';
import type { Context, StrandMark } from '../canvas/draw.ts';
import { drawLabel, drawNode, drawStrand, drawTie } from '../canvas/draw.ts';
import type { Scene } from '../canvas/scene.ts';
import { discOf, strandCurve } from '../canvas/scene.ts';
import { SHAPE_MODEL } from '../canvas/shapes.ts';
import type { Snapshot } from '../canvas/snapshot.ts';
import type { Viewport } from '../canvas/viewport.ts';
import type { Theme } from '../state/index.ts';
import { FAINT, INK, KIND_STYLE, PAPER } from '../ui/palette.ts';
import { FAMILY_WORDS, KIND_WORDS, standsOn } from '../words/index.ts';
import type { Legend } from './legend.ts';
import { legendOf } from './legend.ts';
import type { Group } from './legendLayout.ts';
import { LEGEND, layLegend } from './legendLayout.ts';

/** Browsers refuse larger canvases (Chrome 16,384 a side; memory four bytes a pixel). */
const MOST = { side: 16_384, pixels: 134_217_728 } as const;
const MARGIN = 28;

export interface PictureOptions {
  readonly extent: 'view' | 'graph';
  /** Multiplies CSS pixels. */
  readonly scale: number;
  readonly background: Theme | 'none';
}

/** Thrown when a picture would be larger than browsers can hold; the message says what to do. */
class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
  constructor(width: number, height: number) {
    super(
      `A picture of ${width} by ${height} pixels is more than a browser can hold. Choose a smaller scale, or the view instead of the whole graph.`,
    );
  }
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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
export function drawPicture(
  { scene, names, view, family }: Snapshot,
  options: PictureOptions,
  theme: Theme,
): Picture {
  const colours: Theme = options.background === 'none' ? theme : options.background;
  const whole = options.extent === 'graph';
  const seen = seenNodes(scene, view, whole);
  const labels = names.place(view, false);
  const curves = scene.strands.map((strand) => strandCurve(scene, view, strand));
  const around = contentBounds(scene, view, seen, labels, whole ? curves : []);
  const bounds = whole ? around : union(around, { left: 0, top: 0, right: view.width, bottom: view.height });
  const width = bounds.right - bounds.left;
  const measuring = context2d(1, 1).context;
  measuring.font = `13px ${family}`;
  const content = legendOf(scene, seen);
  const legend = layLegend(
    groupsOf(content),
    width - 2 * MARGIN,
    (text) => measuring.measureText(text).width,
  );
  const foot = MARGIN + legend.height + 34 + MARGIN;
  const height = bounds.bottom - bounds.top + foot;
  const { canvas, context } = context2d(Math.ceil(width * options.scale), Math.ceil(height * options.scale));
  context.scale(options.scale, options.scale);
  if (options.background !== 'none') {
    context.fillStyle = PAPER[colours];
    context.fillRect(0, 0, width + 1, height + 1);
  }
  context.save();
  context.beginPath();
  context.rect(0, 0, width, bounds.bottom - bounds.top);
  context.clip();
  context.translate(-bounds.left, -bounds.top);
  for (const tie of scene.ties) drawTie(context, strandCurve(scene, view, tie), colours, view.edgeScale);
  for (const [index, strand] of scene.strands.entries()) {
    const curve = curves[index];
    if (curve) drawStrand(context, curve, strand, colours, view.edgeScale);
  }
  for (const [index, node] of scene.nodes.entries()) {
    if (scene.shown[index] === 1)
      drawNode(
        context,
        { ...node, hollow: node.degree === 0 },
        discOf(scene, view, index),
        colours,
        PAPER[colours],
      );
  }
  for (const box of labels)
    drawLabel(context, box, names.text(view, box), INK[colours], `${PAPER[colours]}e6`);
  context.restore();
  context.translate(MARGIN, bounds.bottom - bounds.top + MARGIN);
  drawLegend(context, legend, colours, family);
  context.translate(0, legend.height + 30);
  drawFoot(context, standsOn(content), width - 2 * MARGIN, colours, family);
  return { canvas, bounds };
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

function context2d(width: number, height: number): { canvas: HTMLCanvasElement; context: Context } {
  if (width > MOST.side || height > MOST.side || width * height > MOST.pixels)
    throw new PictureTooLarge(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureTooLarge(width, height);
  return { canvas, context };
}

function seenNodes(scene: Scene, view: Viewport, whole: boolean): Set<number> {
  const inside = (index: number): boolean => {
    const { x, y } = discOf(scene, view, index);
    return whole || (x >= 0 && y >= 0 && x <= view.width && y <= view.height);
  };
  return new Set([...scene.nodes.keys()].filter((index) => scene.shown[index] === 1 && inside(index)));
}

/** The box of nodes, names and curves, with a margin. */
function contentBounds(
  scene: Scene,
  view: Viewport,
  nodes: ReadonlySet<number>,
  labels: readonly { index: number; left: number; top: number; width: number; height: number }[],
  curves: readonly Curve[],
): Bounds {
  let bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const index of nodes) {
    const { x, y, radius } = discOf(scene, view, index);
    const reach = radius * (SHAPE_MODEL[scene.nodes[index]?.shape ?? 'circle'].reach || 1);
    bounds = union(bounds, { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }
  for (const { index, left, top, width, height } of labels) {
    if (nodes.has(index)) bounds = union(bounds, { left, top, right: left + width, bottom: top + height });
  }
  for (const curve of curves) {
    const points = sample(curve, 8);
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
      bounds = union(bounds, { left: x, top: y, right: x, bottom: y });
    }
  }
  if (bounds.left > bounds.right) return { left: 0, top: 0, right: view.width, bottom: view.height };
  return {
    left: Math.floor(bounds.left) - MARGIN,
    top: Math.floor(bounds.top) - MARGIN,
    right: Math.ceil(bounds.right) + MARGIN,
    bottom: Math.ceil(bounds.bottom) + MARGIN,
  };
}

const union = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

type Sign =
  | { readonly node: Kind; readonly hollow: boolean }
  | { readonly strand: StrandMark }
  | { readonly tie: true };

const FIRMNESS_WORDS = {
  tentative: 'Reported or possible',
  disputed: 'Denied by some',
  denied: 'Denied',
} as const;

function groupsOf({ kinds, alone, families, firmness, sources, ties }: Legend): Group<Sign>[] {
  const strand = (mark: Partial<StrandMark>): Sign => ({
    strand: { family: 'cooperation', firmness: 'asserted', directed: true, width: 2.4, ...mark },
  });
  const manner = [
    ...firmness.map((item) => ({ item: strand({ firmness: item }), text: FIRMNESS_WORDS[item] })),
    ...(sources > 1
      ? [{ item: strand({ width: 4.4 }), text: 'The wider, the more independent sources' }]
      : []),
    ...(ties ? [{ item: { tie: true } as const, text: 'Is part of' }] : []),
  ];
  return [
    {
      title: 'Actors',
      sign: LEGEND.smallSign,
      entries: [
        ...kinds.map(({ kind, count }) => ({
          item: { node: kind, hollow: false },
          text: `${count === 1 ? KIND_WORDS[kind].one : KIND_WORDS[kind].many} (${count})`,
        })),
        ...(alone > 0
          ? [{ item: { node: 'state' as const, hollow: true }, text: `Without a relation (${alone})` }]
          : []),
      ],
    },
    {
      title: 'Relations',
      sign: LEGEND.sign,
      entries: families.map(({ family, count, directed }) => ({
        item: strand({ family, directed }),
        text: `${FAMILY_WORDS[family]} (${count})`,
      })),
    },
    { title: 'Lines', sign: LEGEND.sign, entries: manner },
  ].filter(({ entries }) => entries.length > 0);
}

function drawLegend(
  context: Context,
  { titles, entries }: ReturnType<typeof layLegend<Sign>>,
  theme: Theme,
  family: string,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = FAINT[theme];
  context.font = `600 12px ${family}`;
  for (const { text, y } of titles) context.fillText(text, 0, y);
  for (const { item, text, x, y } of entries) {
    if ('node' in item) {
      const { shape } = KIND_STYLE[item.node];
      drawNode(
        context,
        { kind: item.node, shape, hollow: item.hollow },
        { x: x + LEGEND.smallSign / 2, y, radius: 6.5 },
        theme,
        null,
      );
    } else {
      const [from, to] = [x, x + LEGEND.sign];
      const line: Curve = { x0: from, y0: y, x1: (from + to) / 2, y1: y, x2: to, y2: y, from: 0, to: 1 };
      if ('tie' in item) drawTie(context, line, theme, 1);
      else drawStrand(context, line, item.strand, theme, 1);
    }
    context.fillStyle = INK[theme];
    context.font = `13px ${family}`;
    const sign = 'node' in item ? LEGEND.smallSign : LEGEND.sign;
    context.fillText(text, x + sign + LEGEND.afterSign, y + 0.5);
  }
}

function drawFoot(context: Context, foot: string, width: number, theme: Theme, family: string): void {
  context.strokeStyle = FAINT[theme];
  context.globalAlpha = 0.35;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(0, -14);
  context.lineTo(width, -14);
  context.stroke();
  context.globalAlpha = 1;
  context.fillStyle = FAINT[theme];
  context.textBaseline = 'middle';
  context.font = `12px ${family}`;
  context.textAlign = 'left';
  const mark = 'Edgewise';
  context.fillText(foot, 0, 6, Math.max(width - 80, 40));
  context.textAlign = 'right';
  context.font = `600 12px ${family}`;
  context.fillText(mark, width, 6);
}
