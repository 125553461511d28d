/** The words of a relation on its line, while it is pointed at or selected: beside the line, never over its ends. */
import type { Theme } from '../state/index.ts';
import { FAMILY_STYLE } from '../ui/palette.ts';
import { firmnessInWords, readElsewhere, wordingOf } from '../words/index.ts';
import { directionAt, pointAt } from './curve.ts';
import type { Emphases } from './emphasis.ts';
import { EMPHASIS } from './gl/look.ts';
import type { LabelText } from './labelText.ts';
import type { Box, PlacedLabel } from './labels.ts';
import { meets } from './labels.ts';
import type { Scene, SceneStrand } from './scene.ts';
import { discOf, strandCurve } from './scene.ts';
import { SHAPE_MODEL } from './shapes.ts';
import type { Viewport } from './viewport.ts';

export interface Caption {
  readonly box: PlacedLabel;
  readonly words: LabelText;
  readonly colour: Readonly<Record<Theme, string>>;
}

const LETTERS = { size: 12, leading: 15 } as const;
/** Places along the line that are tried, as shares of it, and distances from it in pixels. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const OFF = [8, 16, 28, 44, 64, 90, 124];
/** What it costs to lie over an end, its name, another lit thing, or beyond what is free; a pixel off the line. */
const COST = { end: 1000, name: 300, other: 40, outside: 200, pixel: 0.4, along: 10 } as const;
const AIR = 3;

/** What a strand says, in a line. `measure` gives the width in pixels of a line in a font. */
export function captionText(
  strand: SceneStrand,
  family: string,
  measure: (line: string, font: string) => number,
): LabelText {
  const words = strand.edges.slice(0, 3).map(({ edge }) => wordingOf(edge).active);
  const said = [firmnessInWords(strand), readElsewhere(strand.claims)].filter(Boolean).join('; ');
  const line = `${words.join(', ')}${strand.edges.length > 3 ? ' …' : ''}${said && ` (${said})`}`;
  const font = `600 ${LETTERS.size}px ${family}`;
  const { size, leading } = LETTERS;
  return { lines: [line], font, size, leading, width: measure(line, font), height: leading };
}

/**
 * The captions of the strands that are pointed at or selected.
 * @param names the names as they stand
 * @param free the part of the canvas that nothing covers
 */
export function captionsOf(
  scene: Scene,
  viewport: Viewport,
  emphases: Emphases,
  names: readonly PlacedLabel[],
  free: Box,
  textOf: (strand: SceneStrand) => LabelText,
): Caption[] {
  const lit = [...emphases.nodes.keys()].map((index) => ({ index, box: around(scene, viewport, index) }));
  const called = names.filter(({ index }) => emphases.nodes.has(index));
  const captions: Caption[] = [];
  for (const [at, level] of emphases.strands) {
    const strand = scene.strands[at];
    if (level < EMPHASIS.hovered || !strand) continue;
    const words = textOf(strand);
    const isEnd = (index: number): boolean => index === strand.from || index === strand.to;
    const taken = [
      ...lit.map(({ index, box }) => ({ box, cost: isEnd(index) ? COST.end : COST.other })),
      ...called.map((box) => ({ box, cost: isEnd(box.index) ? COST.name : COST.other })),
      ...captions.map(({ box }) => ({ box, cost: COST.name })),
    ];
    let best: { box: PlacedLabel; cost: number } | null = null;
    for (const { box, cost: own } of placesOf(scene, viewport, strand, words)) {
      let cost = own;
      if (!inside(box, free)) cost += COST.outside;
      for (const other of taken) if (meets(box, other.box, AIR)) cost += other.cost;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (best) captions.push({ box: best.box, words, colour: FAMILY_STYLE[strand.family].colour });
  }
  return captions;
}

/** The box about a node. */
function around(scene: Scene, viewport: Viewport, index: number): Box {
  const { x, y, radius } = discOf(scene, viewport, index);
  const reach = radius * SHAPE_MODEL[scene.nodes[index]?.shape ?? 'circle'].rim;
  return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Beside the line, on either side of it, the nearer and the more in its middle the better. */
function placesOf(
  scene: Scene,
  viewport: Viewport,
  strand: SceneStrand,
  { width, height }: LabelText,
): { box: PlacedLabel; cost: number }[] {
  const curve = strandCurve(scene, viewport, strand);
  return ALONG.flatMap((share) => {
    const t = curve.from + (curve.to - curve.from) * share;
    const { x, y } = pointAt(curve, t);
    const { x: dx, y: dy } = directionAt(curve, t);
    // Above the line first.
    const [nx, ny] = dx > 0 ? [dy, -dx] : [-dy, dx];
    const half = (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
    return OFF.flatMap((off) =>
      [1, -1].map((side) => {
        const far = side * (half + off - 4);
        const left = Math.max(2, Math.min(viewport.width - width - 2, x + nx * far - width / 2));
        const top = y + ny * far - height / 2;
        return {
          box: { index: -1, side: 'below' as const, form: 0, left, top, width, height },
          cost: off * COST.pixel + Math.abs(share - 0.5) * COST.along + (side < 0 ? 1 : 0),
        };
      }),
    );
  });
}

const inside = (box: Box, free: Box): boolean =>
  box.left >= free.left &&
  box.top >= free.top &&
  box.left + box.width <= free.left + free.width &&
  box.top + box.height <= free.top + free.height;
