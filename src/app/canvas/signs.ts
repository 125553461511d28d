/** Small signs on the lines: that two are in dispute, or which of two documents says it; and colours that go with them. */
import type { EdgeView } from '../graph/index.ts';
import type { Theme } from '../state/index.ts';
import type { Themed } from '../ui/palette.ts';
import { INK, PAPER } from '../ui/palette.ts';
import type { Context } from './draw.ts';
import type { Emphases } from './emphasis.ts';
import type { Scene } from './scene.ts';
import type { Signs } from './tints.ts';
import { discOf, strandCurve } from './scene.ts';
import type { Point } from './curve.ts';
import { middleOf } from './curve.ts';
import type { Viewport } from './viewport.ts';

/** Radius of a sign in pixels, and how much longer than it a line must be to carry one. */
const RADIUS = 7.5;
const ROOM = 5;
const SMALLEST = 0.75;
/** Opacity while other things are lit. */
const FADED = 0.25;
/** A node smaller than this, in pixels, has no room for a digit. */
const LEAST = 6;
/** Radius of the dot of a pin. */
const PIN = 3.5;

/** The marks of a line's relations, each once: "A" and "B" as "AB". */
export const markOf = ({ marks }: Signs, edges: readonly EdgeView[]): string =>
  [...new Set(edges.flatMap(({ key }) => (marks.get(key) ?? '').split('')))].sort().join('');

/** Draws the signs, and what is written in the nodes. @param pinned keys of the actors that are marked as held */
export function drawSigns(
  context: Context,
  scene: Scene,
  viewport: Viewport,
  emphases: Emphases,
  theme: Theme,
  family: string,
  pinned: ReadonlySet<string> = scene.pinned,
): void {
  if (scene.weighing !== null && scene.weighing.digit.size > 0)
    drawDigits(context, scene, viewport, emphases, theme, family);
  drawPins(context, scene, viewport, theme, pinned);
  if (scene.signs.marks.size === 0) return;
  const some = emphases.nodes.size > 0;
  // Where all is small, on a phone, signs are a little smaller, too.
  const scale = Math.max(SMALLEST, Math.min(1, viewport.nodeScale));
  context.save();
  for (const strand of scene.strands) {
    const mark = markOf(scene.signs, strand.edges);
    if (mark === '') continue;
    const [a, b] = [discOf(scene, viewport, strand.from), discOf(scene, viewport, strand.to)];
    if (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + ROOM * RADIUS) continue;
    const { x, y } = middleOf(strandCurve(scene, viewport, strand));
    context.globalAlpha = !some || emphases.strands.has(strand.position) ? 1 : FADED;
    drawMark(context, { x, y }, mark, strand.tint ?? INK, theme, family, scale);
  }
  context.restore();
}

/** One sign, about a place. */
export function drawMark(
  context: Context,
  { x, y }: Point,
  mark: string,
  colour: Themed,
  theme: Theme,
  family: string,
  scale = 1,
): void {
  write(context);
  context.beginPath();
  context.arc(x, y, RADIUS * scale, 0, 2 * Math.PI);
  context.fillStyle = PAPER[theme];
  context.fill();
  context.strokeStyle = colour[theme];
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = INK[theme];
  context.font = `700 ${(mark.length > 1 ? 8.5 : 11) * scale}px ${family}`;
  context.fillText(mark, x, y + 0.5);
}

function drawDigits(
  context: Context,
  scene: Scene,
  viewport: Viewport,
  emphases: Emphases,
  theme: Theme,
  family: string,
): void {
  const some = emphases.nodes.size > 0;
  context.save();
  write(context);
  for (const [index, { digit, degree }] of scene.nodes.entries()) {
    if (digit === '' || degree === 0 || scene.shown[index] !== 1) continue;
    const { x, y, radius } = discOf(scene, viewport, index);
    if (radius < LEAST) continue;
    context.globalAlpha = !some || emphases.nodes.has(index) ? 1 : FADED;
    context.fillStyle = PAPER[theme];
    context.font = `700 ${Math.min(13, radius * 1.2)}px ${family}`;
    context.fillText(digit, x, y + 0.5);
  }
  context.restore();
}

function write(context: Context): void {
  context.setLineDash([]);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
}

/** A dot at the upper left of a node that is held in its place. */
function drawPins(
  context: Context,
  scene: Scene,
  viewport: Viewport,
  theme: Theme,
  pinned: ReadonlySet<string>,
): void {
  if (pinned.size === 0) return;
  context.save();
  context.setLineDash([]);
  for (const key of pinned) {
    const index = scene.indexOf.get(key);
    if (index === undefined || scene.shown[index] !== 1) continue;
    const { x, y, radius } = discOf(scene, viewport, index);
    const off = radius * Math.SQRT1_2 + 1;
    context.beginPath();
    context.arc(x - off, y - off, PIN, 0, 2 * Math.PI);
    context.fillStyle = INK[theme];
    context.fill();
    context.strokeStyle = PAPER[theme];
    context.lineWidth = 1.5;
    context.stroke();
  }
  context.restore();
}
