/** Drawing on a 2D canvas: names on the screen; strands, nodes and names in exported pictures and legends. */
import type { Family } from '../../model/relations.ts';
import type { Firmness } from '../graph/index.ts';
import type { Theme } from '../state/index.ts';
import type { Head, Themed } from '../ui/palette.ts';
import { FAINT, FAMILY_STYLE, KIND_STYLE } from '../ui/palette.ts';
import type { Curve } from './curve.ts';
import { directionAt, pointAt } from './curve.ts';
import type { LabelText } from './labelText.ts';
import type { PlacedLabel } from './labels.ts';
import {
  CROSS,
  CROSS_EVERY,
  CROSS_LINE,
  HEAD_SLOPE,
  RAIL,
  TIE,
  headLength,
  strandOpacity,
  strandWidth,
} from './marks.ts';
import type { SceneNode } from './scene.ts';
import { HOLLOW, shapePath } from './shapes.ts';

/** What drawing asks of a 2D canvas: exports write the same as SVG. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'arc'
  | 'stroke'
  | 'fill'
  | 'setLineDash'
  | 'fillText'
  | 'strokeText'
  | 'globalAlpha'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'lineDashOffset'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>;

/** A context that takes outlines as the `d` of an SVG path. */
export interface OutlineContext extends Context {
  strokeOutline(d: string): void;
  fillOutline(d: string): void;
}

export interface StrandMark {
  readonly family: Family;
  readonly firmness: Firmness;
  /** Whether others alone read it. */
  readonly elsewhere?: boolean;
  readonly directed: boolean;
  readonly width: number;
  /** In place of the colour of its family. */
  readonly tint?: Themed | null;
}

/** Draws one strand along its curve. `scale` multiplies widths and dashes; `opacity` the whole. */
export function drawStrand(
  context: Context,
  curve: Curve,
  mark: StrandMark,
  theme: Theme,
  scale: number,
  opacity = 1,
): void {
  const style = FAMILY_STYLE[mark.family];
  const width = strandWidth(mark.width, mark.firmness) * scale;
  const points = outline(curve, 48);
  const length = points.at(-1)?.along ?? 0;
  const head = mark.directed ? Math.min(headLength(width / scale) * scale, length * 0.7) : 0;
  const stop = length - (head === 0 ? 0 : style.head === 'chevron' ? width / 2 : head - 1);
  const line = points.filter(({ along }) => along <= stop);
  context.save();
  context.globalAlpha = strandOpacity(mark.firmness, mark.elsewhere) * opacity;
  const colour = (mark.tint ?? style.colour)[theme];
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineJoin = 'round';
  const hollow = mark.firmness === 'tentative';
  if (hollow) {
    for (const side of [-1, 1])
      stroke(context, line, (side * (width - RAIL)) / 2, RAIL, style.dash, scale, 0);
  } else {
    stroke(context, line, 0, width, style.dash, scale, style.dash.length > 0 ? width : 0);
  }
  if (head > 0) drawHead(context, curve, style.head, head, width, hollow);
  if (mark.firmness === 'denied') drawCrosses(context, points, length, CROSS_EVERY * scale, scale);
  if (mark.firmness === 'disputed') drawCrosses(context, points, length, Infinity, scale);
  context.restore();
}

interface Step {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
  readonly along: number;
}

function outline(curve: Curve, segments: number): Step[] {
  let along = 0;
  let last: { x: number; y: number } | null = null;
  return Array.from({ length: segments + 1 }, (_, index) => {
    const t = curve.from + ((curve.to - curve.from) * index) / segments;
    const { x, y } = pointAt(curve, t);
    const direction = directionAt(curve, t);
    along += last ? Math.hypot(x - last.x, y - last.y) : 0;
    last = { x, y };
    return { x, y, nx: -direction.y, ny: direction.x, along };
  });
}

/** Round dashes are drawn shorter by their caps (`cap` pixels), so that gaps stay gaps. */
function stroke(
  context: Context,
  steps: readonly Step[],
  offset: number,
  width: number,
  dash: readonly number[],
  scale: number,
  cap: number,
): void {
  context.lineWidth = width;
  context.lineCap = cap > 0 ? 'round' : 'butt';
  context.setLineDash(
    dash.map((part, index) =>
      index % 2 === 0
        ? Math.max(part * scale - cap, 0.01)
        : part * scale + Math.min(cap, (dash[index - 1] ?? 0) * scale),
    ),
  );
  context.lineDashOffset = -cap / 2;
  context.beginPath();
  for (const { x, y, nx, ny } of steps) context.lineTo(x + nx * offset, y + ny * offset);
  context.stroke();
  context.setLineDash([]);
}

function drawHead(
  context: Context,
  curve: Curve,
  head: Head,
  length: number,
  width: number,
  hollow: boolean,
): void {
  const tip = pointAt(curve, curve.to);
  const { x: dx, y: dy } = directionAt(curve, curve.to);
  const breadth = HEAD_SLOPE[head] * length;
  const put = (back: number, across: number): void =>
    context.lineTo(tip.x - dx * back - dy * across, tip.y - dy * back + dx * across);
  context.beginPath();
  if (head === 'chevron') {
    put(length * 0.8, breadth * 0.8);
    put(0, 0);
    put(length * 0.8, -breadth * 0.8);
    context.lineWidth = Math.max(width, 1.6);
    context.lineCap = 'butt';
    context.stroke();
    return;
  }
  put(0, 0);
  put(head === 'diamond' ? length / 2 : length, breadth);
  if (head === 'diamond') put(length, 0);
  put(head === 'diamond' ? length / 2 : length, -breadth);
  context.closePath();
  context.lineWidth = RAIL;
  if (hollow) context.stroke();
  else context.fill();
}

/** Crosses `every` so many pixels, one of them in the middle. */
function drawCrosses(
  context: Context,
  steps: readonly Step[],
  length: number,
  every: number,
  scale: number,
): void {
  const size = CROSS * scale;
  context.lineWidth = CROSS_LINE;
  context.lineCap = 'butt';
  const first = (length / 2) % every;
  for (let at = first; at <= length; at += every) {
    const step = steps.find(({ along }) => along >= at);
    if (!step) continue;
    const { x, y, nx, ny } = step;
    context.beginPath();
    for (const side of [-1, 1]) {
      const [ax, ay] = [(ny + side * nx) * size, (-nx + side * ny) * size];
      context.moveTo(x - ax, y - ay);
      context.lineTo(x + ax, y + ay);
    }
    context.stroke();
  }
}

/** Draws a tie along its curve. */
export function drawTie(context: Context, curve: Curve, theme: Theme, scale: number): void {
  context.save();
  context.globalAlpha = TIE.opacity;
  context.strokeStyle = FAINT[theme];
  stroke(context, outline(curve, 24), 0, TIE.width * scale, TIE.dash, scale, 0);
  context.restore();
}

/** Draws one node about (x, y); `paper` is the colour of its outline, null for none. */
export function drawNode(
  context: OutlineContext,
  node: Pick<SceneNode, 'kind' | 'shape'> & { readonly hollow: boolean; readonly tint?: Themed | null },
  place: { readonly x: number; readonly y: number; readonly radius: number },
  theme: Theme,
  paper: string | null,
): void {
  const path = shapePath(node.shape, place.radius, place.x, place.y);
  if (paper !== null) {
    context.strokeStyle = paper;
    context.lineJoin = 'round';
    context.lineWidth = 2 * Math.min(1.6, 0.5 + place.radius * 0.12);
    context.strokeOutline(path);
  }
  const colour = (node.tint ?? KIND_STYLE[node.kind].colour)[theme];
  if (node.hollow) {
    const line = Math.min(HOLLOW.line, HOLLOW.lineShare * place.radius);
    const dot = Math.min(HOLLOW.dot, HOLLOW.dotShare * place.radius);
    const inner = shapePath(node.shape, place.radius - line / 2, place.x, place.y);
    if (paper !== null) {
      context.fillStyle = paper;
      context.fillOutline(inner);
    }
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.strokeOutline(inner);
    context.fillStyle = colour;
    context.beginPath();
    context.arc(place.x, place.y, dot, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  context.fillStyle = colour;
  context.fillOutline(path);
}

/** Writes a name in its box, with a halo that keeps it legible over edges. */
export function drawLabel(
  context: Context,
  box: PlacedLabel,
  text: LabelText,
  ink: string,
  halo: string,
  opacity = 1,
): void {
  context.save();
  context.globalAlpha = opacity;
  context.font = text.font;
  context.textBaseline = 'middle';
  const right = box.side.endsWith('right');
  const left = box.side.endsWith('left');
  context.textAlign = right ? 'left' : left ? 'right' : 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.fillStyle = ink;
  const x = box.left + (right ? 0 : left ? box.width : box.width / 2);
  for (const paint of ['strokeText', 'fillText'] as const) {
    for (const [row, line] of text.lines.entries())
      context[paint](line, x, box.top + (row + 0.5) * text.leading + 0.5);
  }
  context.restore();
}
