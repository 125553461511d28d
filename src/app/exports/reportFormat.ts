/** The report as a file, or printed: the sheet of quotations to a numbered picture. */
import { NO_SELECTION } from '../graph/index.ts';
import { counted, filtersInWords } from '../words/index.ts';
import { pictureOptions, svg } from './figure.ts';
import type { ExportChoices, ExportContext, ExportFormat } from './format.ts';
import type { reportBody } from './report.ts';

async function parts(context: ExportContext, choices: ExportChoices): Promise<Parameters<typeof reportBody>> {
  const { view, state, canvas } = context;
  const filters = choices['filters'] ? filtersInWords(view.corpus, state.address.filters) : '';
  const words = {
    title: (choices['title'] ?? '').trim(),
    caption: (choices['caption'] ?? '').trim(),
    source: (choices['source'] ?? '').trim(),
    filters,
  };
  const extent = choices['picture'] ?? 'graph';
  if (!canvas || extent === 'none') return [view, words, ''];
  const picture = await svg(context, {
    extent: extent === 'graph' ? 'graph' : 'cropped',
    scale: 1,
    background: 'light',
    title: '',
    caption: '',
    source: '',
    filters: '',
    selection: choices['selection'] ? state.selection : NO_SELECTION,
    numbered: true,
  });
  return [view, words, picture.replace(/^<\?xml[^>]*>\s*/, '')];
}

export const REPORT: ExportFormat = {
  id: 'report',
  title: 'Report (HTML, print)',
  button: 'Download report',
  copies: false,
  extension: () => 'html',
  options: (state) => {
    const [, , withs, words] = pictureOptions(state);
    return [
      {
        name: 'picture',
        title: 'Picture',
        choices: [
          { value: 'graph', title: 'The whole graph' },
          { value: 'screen', title: 'What is on the screen' },
          { value: 'none', title: 'None' },
        ],
      },
      ...(withs && 'switches' in withs && withs.switches.length > 1
        ? [{ ...withs, switches: withs.switches.filter(({ name }) => name !== 'numbered') }]
        : []),
      ...(words ? [words] : []),
    ];
  },
  unavailable: () => null,
  holds: (view) =>
    `A numbered picture and, under each number, the passages that the line stands on, with their sources; a table of the documents. ${counted(view.sum.passages, 'passage')} are shown.`,
  async make(context, choices) {
    const { reportPage } = await import('./report.ts');
    return new Blob([reportPage(...(await parts(context, choices)))], { type: 'text/html;charset=utf-8' });
  },
  async print(context, choices) {
    const { printReport } = await import('./report.ts');
    await printReport(...(await parts(context, choices)));
  },
};
