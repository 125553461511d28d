/** The corpora of this browser: listed, renamed, taken away, saved as a file; and one that the browser would not keep. */
import type { CorpusData, CorpusHead } from '../../inPage/protocol.ts';
import type { Actions, Store } from '../state/index.ts';
import { addressOf, askedFor, keptData } from '../state/index.ts';
import { forget, keep, keptCorpora, rename } from '../state/keptStore.ts';

/** How files are saved: as downloads, in the page. */
export interface Saving {
  /** Saves graph and texts as one page. */
  readonly page: (graph: string, documents: Readonly<Record<string, string>>) => Promise<void>;
  readonly download: (blob: Blob, name: string) => void;
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a browser does not keep a corpus, and what can be done. */
export function whyUnkept(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return 'This browser has no room left for it. Delete a corpus below and keep it then, or save it as a file.';
  return `This browser keeps nothing for this page (${messageOf(error)}). Save it as a file, which can be opened here again.`;
}

export function keepingActions(
  store: Store,
  { page, download }: Saving,
  reload: () => void,
): Pick<
  Actions,
  'saveUnkept' | 'listCorpora' | 'beginRenaming' | 'renameCorpus' | 'forgetCorpus' | 'zipCorpus'
> {
  const list = async (): Promise<void> => {
    try {
      store.setState({ kept: await keptCorpora(), keptTrouble: null, renaming: null });
    } catch (error) {
      store.setState({
        kept: [],
        keptTrouble: `This browser keeps nothing for this page (${messageOf(error)}): what you bring can be read, and saved as a file.`,
      });
    }
  };
  const zip = async (corpus: CorpusHead & CorpusData): Promise<void> => {
    const { packCorpus } = await import('../../inPage/index.ts');
    download(await packCorpus(corpus), `${fileName(corpus.name)}.edgewise.zip`);
  };
  /** What goes wrong is said beside the list, and nothing else changes. */
  const attempt = async (what: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task();
      await list();
    } catch (error) {
      store.setState({ keptTrouble: `${what}: ${messageOf(error)}.` });
    }
  };
  return {
    listCorpora: list,
    beginRenaming: (renaming) => store.setState({ renaming }),
    renameCorpus: async (id, name) => {
      store.setState({ renaming: null });
      if (name.trim() !== '') await attempt('It was not renamed', () => rename(id, name.trim()));
    },
    forgetCorpus: (id) => attempt('It was not deleted', () => forget(id)),
    zipCorpus: (id) =>
      attempt('It was not saved', async () => {
        const head = store.getState().kept.find((one) => one.id === id);
        const data = await keptData(id);
        if (!head || !data) throw new Error('it is no longer kept here');
        await zip({ ...head, ...data });
      }),
    saveUnkept: async (as) => {
      const { bringing } = store.getState();
      if (bringing.phase !== 'unkept') return;
      const { corpus, data } = bringing;
      try {
        if (as === 'page') await page(data.graph, data.documents);
        else if (as === 'zip') await zip({ ...corpus, ...data });
        else {
          await keep(corpus, data);
          store.setState({ bringing: { phase: 'idle' } });
          location.assign(addressOf(corpus.id));
          if (askedFor() === corpus.id) reload();
        }
      } catch (error) {
        store.setState({
          bringing: {
            ...bringing,
            why: as === 'again' ? whyUnkept(error) : `Nothing was saved: ${messageOf(error)}.`,
          },
        });
      }
    },
  };
}

/** A name that every system takes for a file. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 60) || 'corpus';
