/**
 * A pen that writes SVG 1.1: the picture's own strokes, dashes and words as elements with presentation attributes, so
 * that Inkscape and browsers show what the canvas shows, and every name stays text.
 */
import { element, textElement } from '../../formats/xml.ts';
import type { Group, Pen } from './pen.ts';

/** What a canvas keeps between strokes; `save` copies it, `restore` brings it back. */
interface Manner {
  globalAlpha: number;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  fillStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  lineDashOffset: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  x: number;
  y: number;
}

const PLAIN: Manner = {
  globalAlpha: 1,
  strokeStyle: '#000000',
  fillStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  dash: [],
  x: 0,
  y: 0,
};

const ANCHOR: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end' };
/** From the middle of the letters' box to the line they stand on, as a share of their size. */
const BASELINE = 0.35;

export interface SvgPen extends Pen {
  /** All elements drawn so far, as markup. */
  markup(): string;
}

/** @param family of the letters, which the whole picture has: texts in it need not name it again */
export function svgPen(family = ''): SvgPen {
  const saved: Manner[] = [];
  /** Elements of the open groups, the innermost last. */
  const open: string[][] = [[]];
  let path = '';
  let clips = 0;
  /** A stroked text waits for its filling: both are one element. */
  let halo: { readonly key: string; readonly attributes: Readonly<Record<string, string | number>> }[] = [];

  const put = (markup: string): void => void open.at(-1)!.push(markup);
  const at = (x: number, y: number): string => `${short(x + pen.x)} ${short(y + pen.y)}`;
  const placed = (): Record<string, string> =>
    pen.x === 0 && pen.y === 0 ? {} : { transform: `translate(${short(pen.x)} ${short(pen.y)})` };
  const strokeOf = (): Record<string, string | number | null> => ({
    fill: 'none',
    stroke: colourOf(pen.strokeStyle),
    'stroke-width': short(pen.lineWidth),
    'stroke-linecap': pen.lineCap === 'butt' ? null : pen.lineCap,
    'stroke-linejoin': pen.lineJoin === 'miter' ? null : pen.lineJoin,
    'stroke-dasharray': pen.dash.length > 0 ? pen.dash.map(short).join(' ') : null,
    'stroke-dashoffset': pen.dash.length > 0 && pen.lineDashOffset !== 0 ? short(pen.lineDashOffset) : null,
    'stroke-opacity': pen.globalAlpha === 1 ? null : short(pen.globalAlpha),
  });
  const fillOf = (): Record<string, string | number | null> => ({
    fill: colourOf(pen.fillStyle),
    'fill-opacity': pen.globalAlpha === 1 ? null : short(pen.globalAlpha),
  });
  const gather = (draw: () => void): string => {
    open.push([]);
    draw();
    return open.pop()!.join('');
  };

  const pen: SvgPen & Manner = {
    ...PLAIN,
    save: () => void saved.push(mannerOf(pen)),
    restore: () => void Object.assign(pen, saved.pop() ?? PLAIN),
    translate(x, y) {
      pen.x += x;
      pen.y += y;
    },
    beginPath() {
      path = '';
    },
    moveTo: (x, y) => void (path += `M${at(x, y)}`),
    lineTo: (x, y) => void (path += `${path === '' ? 'M' : 'L'}${at(x, y)}`),
    closePath: () => void (path += 'Z'),
    /** A whole circle: nothing draws another arc. */
    arc(x, y, radius) {
      const r = short(radius);
      path += `M${at(x + radius, y)}A${r} ${r} 0 1 1 ${at(x - radius, y)}A${r} ${r} 0 1 1 ${at(x + radius, y)}Z`;
    },
    stroke: () => put(element('path', { d: path, ...strokeOf() })),
    fill: () => put(element('path', { d: path, ...fillOf() })),
    strokeOutline: (d) => put(element('path', { d, ...placed(), ...strokeOf() })),
    fillOutline: (d) => put(element('path', { d, ...placed(), ...fillOf() })),
    fillRect: (x, y, width, height) =>
      put(
        element('rect', {
          x: short(x + pen.x),
          y: short(y + pen.y),
          width: short(width),
          height: short(height),
          ...fillOf(),
        }),
      ),
    setLineDash: (dash) => void (pen.dash = [...dash]),
    strokeText(text, x, y) {
      const attributes = {
        stroke: colourOf(pen.strokeStyle),
        'stroke-width': short(pen.lineWidth),
        'stroke-linejoin': pen.lineJoin,
        'paint-order': 'stroke',
      };
      halo.push({ key: `${at(x, y)} ${text}`, attributes });
    },
    fillText(text, x, y) {
      const key = `${at(x, y)} ${text}`;
      const under = halo.find((one) => one.key === key)?.attributes ?? {};
      halo = halo.filter((one) => one.key !== key);
      const { size, ...face } = faceOf(pen.font);
      const drop = pen.textBaseline === 'middle' ? BASELINE * size : 0;
      put(
        textElement(
          'text',
          {
            x: short(x + pen.x),
            y: short(y + pen.y + drop),
            ...face,
            'font-family': face['font-family'] === family ? null : face['font-family'],
            'text-anchor': ANCHOR[pen.textAlign] ?? null,
            ...under,
            ...fillOf(),
          },
          text,
        ),
      );
    },
    group({ class: name, key, title }: Group, draw) {
      const inside = gather(draw);
      if (inside === '') return;
      const named = title === undefined ? '' : textElement('title', {}, title);
      put(element('g', { class: name, 'data-key': key }, named + inside));
    },
    within(width, height, draw) {
      const id = `within-${(clips += 1)}`;
      const inside = gather(draw);
      const cut = element('rect', {
        x: short(pen.x),
        y: short(pen.y),
        width: short(width),
        height: short(height),
      });
      put(element('clipPath', { id }, cut) + element('g', { 'clip-path': `url(#${id})` }, inside));
    },
    markup: () => open[0]!.join('\n'),
  };
  return pen;
}

const mannerOf = (pen: Manner): Manner =>
  Object.fromEntries(
    (Object.keys(PLAIN) as (keyof Manner)[]).map((key) => [key, pen[key]]),
  ) as unknown as Manner;

/** @throws Error for a gradient or a pattern, which nothing here draws with */
function colourOf(style: Manner['fillStyle']): string {
  if (typeof style !== 'string') throw new Error('only plain colours are drawn');
  return style;
}

/** Hundredths of a pixel are enough. */
const short = (value: number): number => Math.round(value * 100) / 100;

interface Face {
  readonly 'font-family': string;
  readonly 'font-size': number;
  readonly 'font-weight': string | null;
  readonly 'font-style': string | null;
  readonly size: number;
}

/** The parts of a canvas font: `italic 450 13px family`. */
function faceOf(font: string): Face {
  const [, style, weight, size, family] = /^(italic )?(?:(\d+) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  if (size === undefined || family === undefined) throw new Error(`no font that is understood: ${font}`);
  return {
    'font-family': family,
    'font-size': Number(size),
    'font-weight': weight ?? null,
    'font-style': style?.trim() ?? null,
    size: Number(size),
  };
}
