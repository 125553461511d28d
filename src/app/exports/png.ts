/** The drawing as a PNG, with a legend of what is to be seen and a line at the foot; dropped on the page, it reopens its view. */
import { counted, standsOn } from '../words/index.ts';
import type { ExportFormat } from './format.ts';

export const PNG: ExportFormat = {
  id: 'png',
  title: 'Picture (PNG)',
  button: 'Download PNG',
  extension: () => 'png',
  copies: false,
  options: ({ shade }) => [
    {
      name: 'extent',
      title: 'What',
      choices: [
        { value: 'view', title: 'What is on the screen' },
        { value: 'graph', title: 'The whole graph' },
      ],
    },
    {
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
    },
    {
      name: 'background',
      title: 'Background',
      choices: [...(shade === 'light' ? [LIGHT, DARK] : [DARK, LIGHT]), { value: 'none', title: 'None' }],
    },
  ],
  unavailable: ({ canvas }) =>
    canvas === 'ready'
      ? null
      : 'There is no drawing to save: this browser offers no WebGL2. In another browser, or with hardware acceleration switched on, the graph is drawn and can be saved.',
  holds: (view) =>
    `Dropped on this page, it opens its view again. With a legend and a line of what is to be seen in it; of the whole graph: ${counted(view.connected, 'actor')}, ${counted(view.edges.size, 'relation')}, ${standsOn(view)}.`,
  async make({ view, state, theme, canvas }, choices) {
    if (!canvas) throw new Error('There is no drawing to save.');
    // Only a reader who saves a picture has to load what draws it.
    const [{ drawPicture, toPng }, { marked }] = await Promise.all([
      import('./picture.ts'),
      import('./reopen.ts'),
    ]);
    const extent = choices['extent'] === 'graph' ? 'graph' : 'view';
    const background =
      (['light', 'dark', 'none'] as const).find((value) => value === choices['background']) ?? theme;
    const scale = Number(choices['scale'] ?? 1);
    const picture = await toPng(drawPicture(canvas.snapshot(extent), { extent, background, scale }, theme));
    return marked(picture, view.corpus, state);
  },
};

const LIGHT = { value: 'light', title: 'Light' };
const DARK = { value: 'dark', title: 'Dark' };
