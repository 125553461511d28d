/**
 * bring/: the reader's own texts: dropped anywhere, chosen, or pasted; read in workers, kept in this browser, and opened
 * as any other corpus. Ties inPage/ to the store; the last room before main.ts.
 */
import type { GivenBlob } from '../../inPage/protocol.ts';
import type { Actions, KeptCorpus, Store } from '../state/index.ts';
import { addressOf, forget, keep, keptCorpora } from '../state/index.ts';
import { given } from './given.ts';

type Own = Pick<Actions, 'bring' | 'bringText' | 'stopBringing' | 'forgetCorpus' | 'listCorpora'>;

/** @param savePage saves graph and texts as one file, where the browser cannot keep them */
export function bringActions(
  store: Store,
  savePage: (graph: string, documents: Readonly<Record<string, string>>) => Promise<void>,
): Own {
  let running: AbortController | null = null;

  async function read(files: readonly GivenBlob[], name: string): Promise<void> {
    if (running) return;
    const control = new AbortController();
    running = control;
    store.setState({
      bringing: { phase: 'reading', done: 0, total: 0, name: '', left: null },
      dialog: 'texts',
    });
    try {
      const { bringIn } = await import('../../inPage/index.ts');
      const { graph, documents, remarks } = await bringIn(files, control.signal, (now) =>
        store.setState({ bringing: { phase: 'reading', ...now } }),
      );
      const corpus: KeptCorpus = {
        id: crypto.randomUUID(),
        name,
        brought: new Date().toISOString(),
        documents: Object.keys(documents).length,
        remarks,
      };
      try {
        await keep(corpus, { graph, documents });
      } catch (error) {
        // Nothing that was read is lost: it becomes a file of its own.
        await savePage(graph, documents);
        throw new Error(
          `This browser cannot keep the corpus (${messageOf(error)}). It was saved as a page of its own among your downloads: open that.`,
          { cause: error },
        );
      }
      location.assign(addressOf(corpus.id));
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      store.setState({ bringing: stopped ? { phase: 'idle' } : { phase: 'failed', why: messageOf(error) } });
    } finally {
      running = null;
    }
  }

  return {
    bring: (files, name) => read(files, name),
    bringText: (text) =>
      read(
        [{ name: 'pasted.txt', blob: new Blob([text]) }],
        text.trim().split('\n', 1)[0]!.slice(0, 60) || 'Pasted text',
      ),
    stopBringing: () => running?.abort(),
    listCorpora: async () => store.setState({ kept: await keptCorpora() }),
    forgetCorpus: async (id) => {
      await forget(id);
      store.setState({ kept: await keptCorpora() });
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Files that are dropped anywhere on the page are read; `others` are asked first. */
export function listenToDrops(actions: Own, takes: (event: DragEvent) => boolean): void {
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (takes(event)) return;
    void given(event.dataTransfer!).then(({ files, name }) =>
      files.length > 0 ? actions.bring(files, name) : undefined,
    );
  });
}
