/** The drawing as a picture, PNG or SVG, with a legend of what is to be seen; dropped on the page, it reopens its view. */
import { NO_SELECTION, isFiltered } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { counted, filtersInWords, standsOn } from '../words/index.ts';
import type { ExportChoices, ExportContext, ExportFormat, ExportOption } from './format.ts';
import type { PictureOptions } from './pictureLayout.ts';

const LIGHT = { value: 'light', title: 'Light' };
const DARK = { value: 'dark', title: 'Dark' };

/** What any picture of the graph asks. */
export const pictureOptions = ({ shade, selection, address }: State): readonly ExportOption[] => [
  {
    name: 'extent',
    title: 'What',
    choices: [
      { value: 'cropped', title: 'What is drawn on the screen' },
      { value: 'view', title: 'The screen as it is' },
      { value: 'graph', title: 'The whole graph' },
    ],
  },
  {
    name: 'background',
    title: 'Background',
    choices: [...(shade === 'light' ? [LIGHT, DARK] : [DARK, LIGHT]), { value: 'none', title: 'None' }],
  },
  {
    name: 'with',
    title: 'With',
    switches: [
      { name: 'numbered', title: 'Numbers on the lines, as in the report', on: false },
      ...(isFiltered(address.filters) ? [{ name: 'filters', title: 'The filters in words', on: true }] : []),
      ...(selection.type === 'none'
        ? []
        : [{ name: 'selection', title: 'What is selected stands out', on: true }]),
    ],
  },
  {
    name: 'words',
    title: 'Words',
    texts: [
      { name: 'title', title: 'Title' },
      { name: 'caption', title: 'Caption' },
      { name: 'source', title: 'Source line' },
    ],
  },
];

const SCALES: ExportOption = {
  name: 'scale',
  title: 'Size',
  choices: [
    { value: '1', title: 'As on the screen' },
    { value: '2', title: 'Twice' },
    { value: '3', title: 'Three times' },
    { value: '4', title: 'Four times' },
    { value: '6', title: 'Six times' },
    { value: '8', title: 'Eight times' },
  ],
};

/** What was chosen, as the drawing takes it. */
function chosenPicture({ view, state, theme }: ExportContext, choices: ExportChoices): PictureOptions {
  const one = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === choices[name]) ?? otherwise;
  return {
    extent: one('extent', ['view', 'cropped', 'graph'] as const, 'cropped'),
    background: one('background', ['light', 'dark', 'none'] as const, theme),
    scale: Number(choices['scale'] ?? 1),
    title: (choices['title'] ?? '').trim(),
    caption: (choices['caption'] ?? '').trim(),
    source: (choices['source'] ?? '').trim(),
    filters: choices['filters'] ? filtersInWords(view.corpus, state.address.filters) : '',
    selection: choices['selection'] ? state.selection : NO_SELECTION,
    numbered: Boolean(choices['numbered']),
  };
}

/** Why there is no picture, in words; null where there is one. */
const undrawn = ({ canvas }: State): string | null =>
  canvas === 'ready' ? null : `There is no drawing to save: ${REASON[canvas]}`;

const REASON = {
  pending: 'it is still being made.',
  missing:
    'this browser offers no WebGL2. In another browser, or with hardware acceleration switched on, the graph is drawn and can be saved.',
  lost: 'the browser has taken WebGL away from this page. It can be saved when it is back.',
  failed: 'it could not be fetched, or something in it went wrong. Reload the page to try again.',
} as const;

/** @throws Error where there is none */
function drawing({ canvas }: ExportContext): NonNullable<ExportContext['canvas']> {
  if (!canvas) throw new Error('There is no drawing to save.');
  return canvas;
}

/** Only a reader who saves a picture has to load what draws it. */
const heavy = () => Promise.all([import('./picture.ts'), import('./reopen.ts')]);

async function png(context: ExportContext, options: PictureOptions): Promise<Blob> {
  const [{ drawPicture, toPng }] = await heavy();
  const extent = options.extent === 'graph' ? 'graph' : 'view';
  return toPng(drawPicture(drawing(context).snapshot(extent), options, context.theme));
}

/** The picture as SVG, with the address of what it shows. */
export async function svg(context: ExportContext, options: PictureOptions): Promise<string> {
  const [{ svgPicture }, { originOfView }] = await heavy();
  const extent = options.extent === 'graph' ? 'graph' : 'view';
  const snapshot = drawing(context).snapshot(extent);
  return svgPicture(snapshot, options, context.theme, originOfView(context.view.corpus, context.state));
}

const SHARED = {
  copies: false,
  unavailable: undrawn,
  preview: (context: ExportContext, choices: ExportChoices) =>
    png(context, { ...chosenPicture(context, choices), scale: 1 }),
} as const;

export const PNG: ExportFormat = {
  ...SHARED,
  id: 'png',
  title: 'Picture (PNG)',
  button: 'Download PNG',
  extension: () => 'png',
  options: (state) => {
    const [what, ...rest] = pictureOptions(state);
    return [what!, SCALES, ...rest];
  },
  holds: (view) =>
    `Dropped on this page, it opens its view again. With a legend and a line of what is to be seen in it; of the whole graph: ${counted(view.connected, 'actor')}, ${counted(view.edges.size, 'relation')}, ${standsOn(view.sum)}.`,
  async make(context, choices) {
    const [, { marked }] = await heavy();
    return marked(await png(context, chosenPicture(context, choices)), context.view.corpus, context.state);
  },
};

export const SVG: ExportFormat = {
  ...SHARED,
  id: 'svg',
  title: 'Drawing (SVG)',
  button: 'Download SVG',
  extension: () => 'svg',
  options: pictureOptions,
  holds: () =>
    'For Inkscape, Illustrator and web pages: names are text, lines and actors stand in groups by family and kind. Dropped on this page, it opens its view again.',
  make: async (context, choices) =>
    new Blob([await svg(context, chosenPicture(context, choices))], { type: 'image/svg+xml' }),
};
