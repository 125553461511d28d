/** The names on the screen: which, where, how bright; and the words on a strand that is pointed at or selected. */
import { FAMILY_STYLE, INK, PAPER, type Theme } from '../palette.ts';
import { RELATION_WORDS } from '../words.ts';
import { middleOf } from './curve.ts';
import { drawLabel, type Context } from './draw.ts';
import type { Emphases } from './emphasis.ts';
import { EMPHASIS } from './gl/look.ts';
import { labelText, type LabelText } from './labelText.ts';
import { meets, placeLabels, type LabelRequest, type PlacedLabel, type Side } from './labels.ts';
import { discOf, strandCurve, type Scene, type SceneStrand } from './scene.ts';
import { SHAPE_MODEL } from './shapes.ts';
import type { View } from './view.ts';

/** Names that are tried at most in one picture; more cannot be read. */
const MOST = 220;
const FADED = 0.26;

export interface Names {
  /** Places the names of the shown nodes in this view; `steady` keeps each on its side of the last picture. */
  place(view: View, steady?: boolean): PlacedLabel[];
  draw(context: Context, view: View, emphases: Emphases, theme: Theme): void;
  text(index: number): LabelText;
}

export function createNames(scene: Scene, family: string): Names {
  const context = document.createElement('canvas').getContext('2d');
  const measure = (line: string, font: string): number => {
    if (!context) return line.length * 7;
    context.font = font;
    return context.measureText(line).width;
  };
  const texts = new Map<number, LabelText>();
  const sides = new Map<number, Side>();
  const order = [...scene.nodes.keys()].sort(
    (a, b) => (scene.nodes[b]?.degree ?? 0) - (scene.nodes[a]?.degree ?? 0) || a - b,
  );

  const rank = new Map(order.map((index, at) => [index, at]));

  function text(index: number): LabelText {
    const known = texts.get(index);
    if (known) return known;
    const node = scene.nodes[index];
    if (!node) throw new RangeError(`no node at ${index}`);
    const made = labelText(node.label, node.kind, node.degree, family, measure);
    texts.set(index, made);
    return made;
  }

  function request(view: View, index: number, wanted: boolean): LabelRequest {
    const node = scene.nodes[index];
    const { x, y, radius } = discOf(scene, view, index);
    const { width, height } = text(index);
    const outer = radius * (node ? SHAPE_MODEL[node.shape].rim : 1);
    return { index, x, y, radius: outer, width, height, wanted };
  }

  const inView = (view: View, index: number): boolean => {
    const { x, y, radius } = discOf(scene, view, index);
    return x > -radius && y > -radius && x < view.width + radius && y < view.height + radius;
  };

  const obstacles = (view: View): { x: number; y: number; radius: number }[] =>
    order
      .filter((index) => scene.shown[index] === 1 && inView(view, index))
      .map((index) => discOf(scene, view, index));

  function place(view: View, steady = true): PlacedLabel[] {
    const requests = order
      .filter((index) => scene.shown[index] === 1 && inView(view, index))
      .slice(0, MOST)
      .map((index, at) => request(view, index, at < 12));
    const placed = placeLabels(requests, obstacles(view), [], steady ? sides : new Map());
    if (!steady) return placed;
    sides.clear();
    for (const { index, side } of placed) sides.set(index, side);
    return placed;
  }

  function draw(context: Context, view: View, emphases: Emphases, theme: Theme): void {
    const placed = place(view);
    const ink = INK[theme];
    const halo = `${PAPER[theme]}e6`;
    if (emphases.nodes.size === 0) {
      for (const box of placed) drawLabel(context, box, text(box.index), ink, halo);
      return;
    }
    const captions = [...emphases.strands]
      .filter(([, level]) => level >= EMPHASIS.hovered)
      .flatMap(([at]) => scene.strands[at] ?? [])
      .map((strand) => captionOf(scene, view, strand, family, measure));
    const said = captions.map(({ box }) => box);
    const lit = placed.filter(({ index }) => emphases.nodes.has(index));
    const kept = [...said, ...lit.filter((box) => !said.some((other) => meets(box, other, 2)))];
    const standing = new Set(kept.map(({ index }) => index));
    const wanted = [...emphases.nodes]
      .filter(([index]) => !standing.has(index) && scene.shown[index] === 1 && inView(view, index))
      .sort(([a, x], [b, y]) => y - x || (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .slice(0, MOST)
      .map(([index]) => request(view, index, true));
    const extra = placeLabels(wanted, obstacles(view), kept);
    const bright = [...kept.filter(({ index }) => index >= 0), ...extra];
    for (const box of placed) {
      if (!emphases.nodes.has(box.index) && !bright.some((other) => meets(box, other, 1)))
        drawLabel(context, box, text(box.index), ink, halo, FADED);
    }
    for (const box of bright) drawLabel(context, box, text(box.index), ink, halo);
    for (const { box, words, colour } of captions)
      drawLabel(context, box, words, colour[theme], PAPER[theme]);
  }

  return { place, draw, text };
}

interface Caption {
  readonly box: PlacedLabel;
  readonly words: LabelText;
  readonly colour: Readonly<Record<Theme, string>>;
}

const NOTE = { asserted: '', tentative: ' (said or possible)', denied: ' (denied)' } as const;

/** The words of a strand's relations, about the middle of its curve. */
function captionOf(
  scene: Scene,
  view: View,
  strand: SceneStrand,
  family: string,
  measure: (line: string, font: string) => number,
): Caption {
  const words = strand.edges.slice(0, 3).map(({ attributes }) => RELATION_WORDS[attributes.relation].active);
  const line = `${words.join(', ')}${strand.edges.length > 3 ? ' …' : ''}${NOTE[strand.firmness]}`;
  const font = `600 12px ${family}`;
  const width = measure(line, font);
  const { x, y } = middleOf(strandCurve(scene, view, strand));
  return {
    box: { index: -1, side: 'below', left: x - width / 2, top: y - 22, width, height: 15 },
    words: { lines: [line], font, size: 12, leading: 15, width, height: 15 },
    colour: FAMILY_STYLE[strand.family].colour,
  };
}
