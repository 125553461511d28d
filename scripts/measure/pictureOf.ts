/** The picture of a graph file as the page draws it at a size, without a page: its figures. */
import { bendStrands } from '../../src/app/canvas/bends.ts';
import { legibility, type Legibility } from '../../src/app/canvas/legibility.ts';
import { createPlacing } from '../../src/app/canvas/placing.ts';
import { sceneOf } from '../../src/app/canvas/scene.ts';
import { homeViewport } from '../../src/app/canvas/snapshot.ts';
import { aspectOf, homeMargins } from '../../src/app/canvas/viewport.ts';
import { foremost, indexCorpus, NO_FILTERS, project } from '../../src/app/graph/index.ts';
import { MAP } from '../../src/model/drawing.ts';
import type { GraphFile } from '../../src/model/graphFile.ts';
import type { Point } from '../../src/network/index.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas at the left that the legend and the controls cover. */
  readonly left: number;
}

/** The canvas of three windows: below the page's header; on the widest the legend is open. */
export const SIZES: Readonly<Record<string, Size>> = {
  '1440 x 900': { width: 1440, height: 840, left: 332 },
  '1024 x 768': { width: 1024, height: 708, left: 60 },
  '390 x 844': { width: 390, height: 744, left: 0 },
};

/** Breadths of a broad sans serif's letters (DejaVu Sans) in hundredths of its size, in classes; bold is broader. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,'’|]/u, 29],
  [/[ftrI ()-]/u, 37],
  [/[mwMW@]/u, 92],
  [/[A-Z&]/u, 69],
  [/[a-z0-9]/u, 60],
];
const BOLD = 1.13;

export function measure(line: string, font: string): number {
  const size = Number(/([0-9.]+)px/u.exec(font)?.[1] ?? 12);
  const hundredths = Array.from(line).reduce(
    (sum, letter) => sum + (LETTERS.find(([form]) => form.test(letter))?.[1] ?? 70),
    0,
  );
  return (hundredths / 100) * size * (font.startsWith('650') ? BOLD : 1);
}

/** So many actors of a large graph are drawn first. */
const PART = 80;

/** @param points places in the order of the file's nodes, instead of its own */
export function pictureOf(
  file: GraphFile,
  points: readonly Point[],
  { width, height, left }: Size,
): Legibility {
  const placed: GraphFile = {
    ...file,
    nodes: file.nodes.map((node, index) => ({
      ...node,
      attributes: { ...node.attributes, ...points[index] },
    })),
  };
  const insets = { top: 0, right: 0, bottom: 0, left };
  const size = { width, height };
  const whole = project(indexCorpus(placed), NO_FILTERS);
  const view = whole.connected > MAP.actors ? foremost(whole, PART, new Set()) : whole;
  const scene = sceneOf(view, aspectOf(size, homeMargins(size, insets)));
  const viewport = homeViewport(scene, size, insets);
  const placing = createPlacing(scene, 'sans-serif', measure);
  placing.setInsets(insets);
  bendStrands(scene, viewport, () => placing.place(viewport));
  const free = { left, top: 0, width: width - left, height };
  return legibility(scene, viewport, placing.place(viewport), (label) => placing.text(viewport, label), free);
}
