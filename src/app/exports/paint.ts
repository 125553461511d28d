/** Paints a picture as it was laid out: the graph in groups by family and kind, numbers, words, legend, foot. */
import { FAMILIES, KINDS } from '../../model/relations.ts';
import type { Curve } from '../canvas/curve.ts';
import { drawLabel, drawNode, drawStrand, drawTie } from '../canvas/draw.ts';
import type { Emphases } from '../canvas/emphasis.ts';
import { emphasise } from '../canvas/emphasis.ts';
import { discOf, strandCurve } from '../canvas/scene.ts';
import { drawMark, drawSigns } from '../canvas/signs.ts';
import type { Snapshot } from '../canvas/snapshot.ts';
import { NO_SELECTION } from '../graph/index.ts';
import type { Theme } from '../state/index.ts';
import { FAINT, FAMILY_STYLE, INK, KIND_STYLE, PAPER } from '../ui/palette.ts';
import { FAMILY_WORDS, KIND_WORDS } from '../words/index.ts';
import { LEGEND } from './legendLayout.ts';
import { NUMBER_RADIUS, inOrder, placeNumbers, strandInWords } from './numbers.ts';
import type { Pen } from './pen.ts';
import type { Layout, PictureOptions, TextBlock } from './pictureLayout.ts';
import { MARGIN } from './pictureBounds.ts';

/** Opacity of what does not stand out, while something does; of names a little more, so that they can be read. */
const DIM = { drawing: 0.2, names: 0.35 } as const;

/** @param theme gives the colours where the background is `none` */
export function paint(
  pen: Pen,
  snapshot: Snapshot,
  layout: Layout,
  options: PictureOptions,
  theme: Theme,
): void {
  const { family } = snapshot;
  const colours: Theme = options.background === 'none' ? theme : options.background;
  if (options.background !== 'none') {
    pen.fillStyle = PAPER[colours];
    pen.fillRect(0, 0, Math.ceil(layout.width) + 1, Math.ceil(layout.height) + 1);
  }
  const { bounds, top, width } = layout;
  if (options.background === 'none') {
    // It is laid on pages of any colour: what is read beside the drawing has its own paper.
    const under = top + bounds.bottom - bounds.top;
    pen.fillStyle = PAPER[colours];
    if (top > 0) pen.fillRect(0, 0, Math.ceil(width) + 1, top);
    pen.fillRect(0, under, Math.ceil(width) + 1, Math.ceil(layout.height) + 1 - under);
  }
  pen.save();
  pen.translate(0, top);
  pen.within(width, bounds.bottom - bounds.top, () => {
    pen.save();
    pen.translate(-bounds.left, -bounds.top);
    paintGraph(pen, snapshot, layout, options, colours);
    pen.restore();
  });
  pen.restore();
  pen.group({ class: 'title' }, () => paintText(pen, layout.title, INK[colours]));
  pen.group({ class: 'caption' }, () => paintText(pen, layout.caption, INK[colours]));
  pen.group({ class: 'legend' }, () => {
    pen.save();
    pen.translate(MARGIN, layout.legend.top);
    paintLegend(pen, layout.legend, colours, family);
    pen.restore();
  });
  pen.group({ class: 'foot' }, () => paintFoot(pen, layout, colours, family));
}

function paintGraph(
  pen: Pen,
  snapshot: Snapshot,
  { curves, labels }: Layout,
  { selection, numbered }: PictureOptions,
  colours: Theme,
): void {
  const { scene, viewport } = snapshot;
  const { corpus } = scene.view;
  const emphases = emphasise(scene, selection, NO_SELECTION);
  const some = emphases.nodes.size > 0;
  const shade = (lit: boolean, dim: number): number => (!some || lit ? 1 : dim);
  pen.group({ class: 'ties', title: 'Is part of' }, () => {
    for (const [index, tie] of scene.ties.entries())
      if (!some || emphases.ties.has(index))
        drawTie(pen, strandCurve(scene, viewport, tie), colours, viewport.edgeScale);
  });
  for (const family of FAMILIES)
    pen.group({ class: `strands ${family}`, title: FAMILY_WORDS[family] }, () => {
      for (const [index, strand] of scene.strands.entries()) {
        const curve = curves[index];
        if (strand.family !== family || !curve) continue;
        const title = strandInWords(corpus, strand);
        pen.group({ class: 'strand', key: strand.edges.map(({ key }) => key).join(' '), title }, () =>
          drawStrand(
            pen,
            curve,
            strand,
            colours,
            viewport.edgeScale,
            shade(emphases.strands.has(index), DIM.drawing),
          ),
        );
      }
    });
  for (const kind of KINDS)
    pen.group({ class: `actors ${kind}`, title: KIND_WORDS[kind].many }, () => {
      for (const [index, node] of scene.nodes.entries()) {
        if (node.kind !== kind || scene.shown[index] !== 1) continue;
        pen.globalAlpha = shade(emphases.nodes.has(index), DIM.drawing);
        pen.group({ class: 'actor', key: node.key, title: node.label }, () =>
          drawNode(
            pen,
            { ...node, hollow: node.degree === 0 },
            discOf(scene, viewport, index),
            colours,
            PAPER[colours],
          ),
        );
      }
    });
  pen.globalAlpha = 1;
  pen.group({ class: 'signs' }, () =>
    drawSigns(pen, scene, viewport, emphases, colours, snapshot.family, new Set()),
  );
  pen.globalAlpha = 1;
  paintNames(pen, snapshot, labels, colours, emphases);
  if (numbered) paintNumbers(pen, snapshot, { curves, labels }, colours);
}

function paintNames(
  pen: Pen,
  { scene, names, viewport }: Snapshot,
  labels: Layout['labels'],
  colours: Theme,
  { nodes }: Emphases,
): void {
  pen.group({ class: 'names' }, () => {
    for (const box of labels) {
      const node = scene.nodes[box.index];
      if (!node) continue;
      const opacity = nodes.size === 0 || nodes.has(box.index) ? 1 : DIM.names;
      pen.group({ class: 'name', key: node.key, title: node.label }, () =>
        drawLabel(pen, box, names.text(viewport, box), INK[colours], PAPER[colours], opacity),
      );
    }
  });
}

function paintNumbers(
  pen: Pen,
  { scene, viewport }: Snapshot,
  { curves, labels }: Pick<Layout, 'curves' | 'labels'>,
  colours: Theme,
): void {
  const strands = inOrder(scene.strands);
  const discs = [...scene.nodes.keys()]
    .filter((index) => scene.shown[index] === 1)
    .map((index) => discOf(scene, viewport, index));
  const places = placeNumbers(
    strands.map(({ position }) => curves[position]!),
    discs,
    labels,
  );
  pen.group({ class: 'numbers' }, () => {
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.lineWidth = 1;
    pen.setLineDash([]);
    for (const [index, { x, y }] of places.entries()) {
      const strand = strands[index]!;
      pen.group({ class: 'number', title: strandInWords(scene.view.corpus, strand) }, () => {
        pen.beginPath();
        pen.arc(x, y, NUMBER_RADIUS, 0, 2 * Math.PI);
        pen.fillStyle = PAPER[colours];
        pen.fill();
        pen.strokeStyle = FAMILY_STYLE[strand.family].colour[colours];
        pen.stroke();
        pen.fillStyle = INK[colours];
        pen.font = `600 ${index < 99 ? 9 : 7.5}px sans-serif`;
        pen.fillText(String(index + 1), x, y + 0.5);
      });
    }
  });
}

function paintText(pen: Pen, { lines, font, leading, top }: TextBlock, colour: string): void {
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = colour;
  pen.font = font;
  for (const [row, line] of lines.entries()) pen.fillText(line, MARGIN, top + (row + 0.5) * leading);
}

/** The line under a sign in the legend. */
const PLAIN = { family: 'cooperation', firmness: 'asserted', directed: false, width: 1.7 } as const;

function paintLegend(
  pen: Pen,
  { titles, entries }: Pick<Layout['legend'], 'titles' | 'entries'>,
  theme: Theme,
  family: string,
): void {
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.fillStyle = FAINT[theme];
  pen.font = `600 12px ${family}`;
  for (const { text, y } of titles) pen.fillText(text, 0, y);
  for (const { item, text, x, y } of entries) {
    if ('node' in item) {
      const { shape } = KIND_STYLE[item.node];
      drawNode(
        pen,
        {
          kind: item.node,
          shape: item.tint ? 'circle' : shape,
          hollow: item.hollow,
          tint: item.tint ?? null,
        },
        { x: x + LEGEND.smallSign / 2, y, radius: 6.5 },
        theme,
        null,
      );
    } else {
      const [from, to] = [x, x + LEGEND.sign];
      const line: Curve = { x0: from, y0: y, x1: (from + to) / 2, y1: y, x2: to, y2: y, from: 0, to: 1 };
      if ('mark' in item) {
        drawStrand(pen, line, { ...PLAIN, tint: item.tint }, theme, 1);
        drawMark(pen, { x: (from + to) / 2, y }, item.mark, item.tint, theme, family);
        pen.textAlign = 'left';
      } else if ('tie' in item) drawTie(pen, line, theme, 1);
      else drawStrand(pen, line, item.strand, theme, 1);
    }
    pen.fillStyle = INK[theme];
    pen.font = `13px ${family}`;
    const sign = 'node' in item ? LEGEND.smallSign : LEGEND.sign;
    pen.fillText(text, x + sign + LEGEND.afterSign, y + 0.5);
  }
}

function paintFoot(pen: Pen, { foot, width }: Layout, theme: Theme, family: string): void {
  pen.strokeStyle = FAINT[theme];
  pen.globalAlpha = 0.35;
  pen.lineWidth = 1;
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(MARGIN, foot.top - 10);
  pen.lineTo(width - MARGIN, foot.top - 10);
  pen.stroke();
  pen.globalAlpha = 1;
  paintText(pen, foot, FAINT[theme]);
  pen.textAlign = 'right';
  pen.font = `600 12px ${family}`;
  pen.fillText('Edgewise', width - MARGIN, foot.top + foot.leading / 2);
}
