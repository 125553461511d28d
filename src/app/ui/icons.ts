/** Small drawings: line icons of buttons, the shapes of kinds, the strokes of families, the signs of modes. */
import { nothing, svg } from 'lit-html';
import type { SVGTemplateResult, TemplateResult } from 'lit-html';
import { html } from 'lit-html';
import type { Family, Kind, Mode } from '../../model/relations.ts';
import type { ChoicesControl } from '../graph/index.ts';
import type { Shape } from './palette.ts';
import { FAMILY_STYLE, KIND_STYLE } from './palette.ts';

const PATHS = {
  search: 'M11 11l4 4M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z',
  filters: 'M2 4h12M4 8h8M6 12h4',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6 6.5V13',
  graph:
    'M4 4l8 3M4 4l2 8M12 7l-6 5M4 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM12 8.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM6 13.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z',
  export: 'M8 2v8M5 7l3 3 3-3M2.500 13.500h11',
  help: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.8.400-1.100.9-1.100 1.800M8 13v.3',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.500v1.300M8 13.200v1.300M1.500 8h1.300M13.200 8h1.300M3.400 3.400l.9.9M11.700 11.700l.9.9M3.400 12.600l.9-.9M11.700 4.300l.9-.9',
  moon: 'M13.500 9.500A6 6 0 1 1 6.500 2.500a5 5 0 0 0 7 7z',
  close: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10',
  play: 'M5 3l8 5-8 5z',
  arrange: 'M2.500 13.500l6-6M11 1.500v2M11 6.500v2M7.500 5h2M12.500 5h2',
  original: 'M3 8a5 5 0 1 1 1.500 3.600M2.500 4.500V8H6',
  pause: 'M5.500 3v10M10.500 3v10',
  previous: 'M3.500 10.500L8 6l4.500 4.500',
  next: 'M3.500 5.500L8 10l4.500-4.500',
  back: 'M10 3.500L5.500 8l4.500 4.500',
  forward: 'M6 3.500L10.500 8 6 12.500',
  undo: 'M3 6h6.500a3.500 3.500 0 0 1 0 7H6M5.500 3L2.500 6l3 3',
  star: 'M8 2l1.850 3.700 4.150.600-3 2.900.700 4.100L8 11.400l-3.700 1.900.700-4.100-3-2.900 4.150-.600z',
  right: 'M3 8.500l3.500 3.500L13 4.500',
  hand: 'M3 13l.7-3L11 2.700l2.300 2.300L6 12.300z',
  menu: 'M2.700 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0zM7.500 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0zM12.300 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0z',
  commands: 'M3 4l4 4-4 4M8.500 12.500h5',
} as const;
export type Icon = keyof typeof PATHS;

/** A line icon of 16 units; says nothing to screen readers, so the button must have a name. */
export const icon = (name: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d=${PATHS[name]}></path>
  </svg>`;

const SHAPE_PATHS: Readonly<Record<Shape, SVGTemplateResult>> = {
  circle: svg`<circle cx="8" cy="8" r="5.600"></circle>`,
  diamond: svg`<path d="M8 1.300L14.700 8 8 14.700 1.300 8z"></path>`,
  hexagon: svg`<path d="M8 1.500l5.700 3.250v6.500L8 14.500 2.300 11.250v-6.500z"></path>`,
  triangle: svg`<path d="M8 2l6.500 11.500h-13z"></path>`,
  square: svg`<path d="M2.700 2.700h10.600v10.600H2.700z"></path>`,
};

/** The shape and colour of a kind of actor, as the drawing shows it. */
export const kindSign = (kind: Kind): TemplateResult =>
  html`<svg
    class="kind ${kind}"
    viewBox="0 0 16 16"
    width="14"
    height="14"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPE_PATHS[KIND_STYLE[kind].shape]}
  </svg>`;

/** The stroke and colour of a family of relations, as the drawing shows it. */
export const familySign = (family: Family): TemplateResult =>
  html`<svg
    class="family ${family}"
    viewBox="0 0 26 10"
    width="26"
    height="10"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M1 5H25" stroke-dasharray=${FAMILY_STYLE[family].dash.join(' ') || 'none'}></path>
  </svg>`;

const MODE_SIGNS: Readonly<Record<Mode, SVGTemplateResult>> = {
  asserted: svg`<circle cx="8" cy="8" r="4" class="full"></circle>`,
  reported: svg`<path d="M3 9.500c0-3 1-4.800 3.200-5.500M3 9.500a1.600 1.600 0 1 0 3.200 0 1.600 1.600 0 0 0-3.200 0zM9.300 9.500c0-3 1-4.800 3.200-5.500M9.300 9.500a1.600 1.600 0 1 0 3.200 0 1.600 1.600 0 0 0-3.200 0z"></path>`,
  negated: svg`<path d="M8 13a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM4.500 11.500l7-7"></path>`,
  possible: svg`<circle cx="8" cy="8" r="4.500" stroke-dasharray="2 1.800"></circle>`,
};

/** The sign of how firmly something is said. */
export const modeSign = (mode: Mode): TemplateResult =>
  html`<svg
    class="icon mode ${mode}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    ${MODE_SIGNS[mode]}
  </svg>`;

/** The sign that stands before a choice of a filter. */
export function choiceSign(of: ChoicesControl['of'], choice: string): TemplateResult | typeof nothing {
  if (of === 'kind') return kindSign(choice as Kind);
  if (of === 'family') return familySign(choice as Family);
  return of === 'mode' ? modeSign(choice as Mode) : nothing;
}
