/** Where everything in an exported picture stands: title, drawing, caption, legend, foot; cropped to what is drawn. */
import type { Kind } from '../../model/relations.ts';
import type { Curve } from '../canvas/curve.ts';
import type { StrandMark } from '../canvas/draw.ts';
import type { PlacedLabel } from '../canvas/labels.ts';
import { strandCurve } from '../canvas/scene.ts';
import type { Snapshot } from '../canvas/snapshot.ts';
import type { Selection } from '../graph/index.ts';
import { CHANGE_SIGN, DISPUTE_SIGN } from '../graph/index.ts';
import type { Theme } from '../state/index.ts';
import type { Themed } from '../ui/palette.ts';
import { FAMILY_WORDS, KIND_WORDS, standsOn } from '../words/index.ts';
import type { Legend } from './legend.ts';
import { legendOf } from './legend.ts';
import type { Group } from './legendLayout.ts';
import { boundsOf, MARGIN, seenNodes, widened } from './pictureBounds.ts';
import type { Bounds, Extent } from './pictureBounds.ts';
import { LEGEND, layLegend, widestEntry } from './legendLayout.ts';

export interface PictureOptions {
  readonly extent: Extent;
  /** Multiplies CSS pixels. */
  readonly scale: number;
  readonly background: Theme | 'none';
  /** Over the drawing, under it, and at the foot; empty for none. */
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  /** What the filters hide, in words; empty where nothing is hidden. */
  readonly filters: string;
  /** What stands out. */
  readonly selection: Selection;
  /** Whether the lines carry the numbers of the quotations' sheet. */
  readonly numbered: boolean;
}

/** A stretch of text: its lines, one under the other from `top`, in pixels of the picture. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly font: string;
  readonly leading: number;
  readonly top: number;
}

type Sign =
  | { readonly node: Kind; readonly hollow: boolean; readonly tint?: Themed }
  | { readonly strand: StrandMark }
  | { readonly mark: string; readonly tint: Themed }
  | { readonly tie: true };

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** What part of the view's plane is shown, and how far down. */
  readonly bounds: Bounds;
  readonly top: number;
  readonly curves: readonly Curve[];
  readonly labels: readonly PlacedLabel[];
  readonly title: TextBlock;
  readonly caption: TextBlock;
  readonly legend: ReturnType<typeof layLegend<Sign>> & { readonly top: number };
  readonly foot: TextBlock;
}

/** @param measure width in pixels of a text in a font */
export function layPicture(
  { scene, names, viewport, family }: Snapshot,
  { extent, title, caption, source, filters }: PictureOptions,
  measure: (text: string, font: string) => number,
): Layout {
  const seen = seenNodes(scene, viewport, extent === 'graph');
  const labels = names.place(viewport, false);
  const curves = scene.strands.map((strand) => strandCurve(scene, viewport, strand));
  const content = legendOf(scene, seen);
  const groups = groupsOf(content);
  const written = (text: string): number => measure(text, `13px ${family}`);
  const least = 2 * MARGIN + widestEntry(groups, written);
  const bounds = widened(boundsOf(scene, viewport, seen, labels, curves, extent), least);
  const width = bounds.right - bounds.left;
  const room = width - 2 * MARGIN;
  const block = (text: string, font: string, leading: number, top: number, less = 0): TextBlock => ({
    lines: wrap(text, room - less, (line) => measure(line, font)),
    font,
    leading,
    top,
  });
  const after = ({ top, lines, leading }: TextBlock, gap: number): number =>
    lines.length === 0 ? top : top + lines.length * leading + gap;

  const heading = block(title, `600 22px ${family}`, 28, MARGIN);
  const top = heading.lines.length === 0 ? 0 : after(heading, 0);
  const under = block(caption, `14px ${family}`, 20, top + bounds.bottom - bounds.top + MARGIN);
  const legendTop = after(under, MARGIN - 6);
  const legend = {
    ...layLegend(groups, room, written),
    top: legendTop,
  };
  const said = [standsOn(content), filters, source].filter((part) => part.trim() !== '');
  const foot = block(said.join('\n'), `12px ${family}`, 17, legendTop + legend.height + 24, 80);
  return {
    width,
    height: after(foot, MARGIN - 8),
    bounds,
    top,
    curves,
    labels,
    title: heading,
    caption: under,
    legend,
    foot,
  };
}

/** Lines that are no wider than the room; a word that is wider by itself is cut into letters. */
export function wrap(text: string, room: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|[\n\r]/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(longer) <= room) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const letter of word) {
        if (line !== '' && measure(line + letter) > room) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

const FIRMNESS_WORDS = {
  tentative: 'Reported, possible, or unsure',
  disputed: 'Denied by some',
  denied: 'Denied',
} as const;

/** What the signs on lines say; two signs on one line say both. */
const MARK_WORDS: Readonly<Record<string, string>> = {
  [DISPUTE_SIGN]: 'In dispute',
  [CHANGE_SIGN]: 'Changed over time',
  A: 'Only in the first of the two documents',
  B: 'Only in the second of the two documents',
  AB: 'In both documents',
};

function groupsOf({
  kinds,
  alone,
  families,
  firmness,
  sources,
  ties,
  marks,
  size,
  colour,
}: Legend): Group<Sign>[] {
  const strand = (mark: Partial<StrandMark>): Sign => ({
    strand: { family: 'cooperation', firmness: 'asserted', directed: true, width: 2.4, ...mark },
  });
  const manner = [
    ...firmness.map((item) => ({ item: strand({ firmness: item }), text: FIRMNESS_WORDS[item] })),
    ...(sources > 1
      ? [{ item: strand({ width: 4.4 }), text: 'The wider, the more independent sources' }]
      : []),
    ...(ties ? [{ item: { tie: true } as const, text: 'Is part of' }] : []),
    ...marks.map((item) => ({ item, text: MARK_WORDS[item.mark] ?? 'Both' })),
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
      title: 'Size',
      sign: LEGEND.smallSign,
      entries: size === null ? [] : [{ item: { node: 'state' as const, hollow: false }, text: size }],
    },
    {
      title: colour?.title ?? '',
      sign: LEGEND.smallSign,
      entries: (colour?.entries ?? []).map(({ tint, digit, text }) => ({
        item: { node: 'state' as const, hollow: false, tint },
        text: digit === '' ? text : `${digit}: ${text}`,
      })),
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
