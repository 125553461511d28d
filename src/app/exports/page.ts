/** The whole of it as one HTML file: app, graph, texts and the present view; it opens from disk, without a server. */
import { pageOf, partsOf } from '../../formats/onePage.ts';
import type { PageData, PageParts } from '../../formats/onePage.ts';
import { formatAddress } from '../address/index.ts';
import { SETTINGS, ownParts } from '../state/index.ts';
import { counted } from '../words/index.ts';
import type { ExportFormat } from './format.ts';

/** @throws Error where the host does not have the app as one file */
async function parts(): Promise<PageParts> {
  const own = ownParts();
  if (own) return own;
  const response = await fetch(SETTINGS.data.page);
  if (!response.ok) throw new Error(`${SETTINGS.data.page} was not found (status ${response.status})`);
  return partsOf(await response.text());
}

/** These data as a page of one file. */
export const onePageOf = async (data: PageData): Promise<string> => pageOf(await parts(), data);

/** An address that opens what any page opens without one. */
const PLAIN = '#/';

export const PAGE: ExportFormat = {
  id: 'page',
  title: 'Page (one HTML file)',
  button: 'Download page',
  copies: false,
  extension: () => 'html',
  options: () => [
    {
      name: 'opens',
      title: 'It opens',
      choices: [
        { value: 'view', title: 'This view, with its filters' },
        { value: 'graph', title: 'The whole graph' },
      ],
    },
  ],
  unavailable: () => null,
  holds: ({ corpus }) =>
    `The app with the whole graph and its ${counted(corpus.documents.size, 'text')}, with your notes and stars, to send or to keep: it opens from disk in any browser, and loads nothing from elsewhere.`,
  async make(context, choices) {
    const [{ write }, { wholeMaterial }] = await Promise.all([import('./write.ts'), import('./material.ts')]);
    const here = formatAddress(context.state.address);
    const { notes, stars } = context.state;
    const kept = {
      ...(choices['opens'] !== 'graph' && here !== PLAIN && { address: here }),
      ...(notes.size > 0 && { notes: [...notes] }),
      ...(stars.size > 0 && { stars: [...stars] }),
    };
    return write({ parts: await parts(), ...kept }, wholeMaterial(context.view), context);
  },
};
