/**
 * bring/: the reader's own texts: dropped anywhere, chosen, or pasted; read in workers, kept in this browser, and opened
 * as any other corpus. Ties inPage/ to the store; the last room before main.ts.
 */
import type { Actions, Store } from '../state/index.ts';
import { given } from './given.ts';
import type { Saving } from './keeping.ts';

export type Own = Pick<
  Actions,
  | 'bring'
  | 'expectTexts'
  | 'bringText'
  | 'bringInto'
  | 'stopBringing'
  | 'saveUnkept'
  | 'listCorpora'
  | 'beginRenaming'
  | 'renameCorpus'
  | 'forgetCorpus'
  | 'zipCorpus'
>;

/** Actions whose code comes with the first of them. */
export function bringActions(store: Store, saving: Saving): Own {
  let made: Promise<Omit<Own, 'expectTexts'>> | null = null;
  const own = (): Promise<Omit<Own, 'expectTexts'>> =>
    (made ??= import('./actions.ts').then(({ ownActions }) => ownActions(store, saving)));
  return {
    expectTexts: () => {
      const { phase } = store.getState().bringing;
      if (phase !== 'idle' && phase !== 'failed') return;
      void import('../../inPage/index.ts').then(({ expectTexts }) => expectTexts());
    },
    bring: async (files, name) => (await own()).bring(files, name),
    bringText: async (text) => (await own()).bringText(text),
    bringInto: async (corpus) => (await own()).bringInto(corpus),
    stopBringing: () => void own().then(({ stopBringing }) => stopBringing()),
    saveUnkept: async (as) => (await own()).saveUnkept(as),
    listCorpora: async () => (await own()).listCorpora(),
    beginRenaming: (id) => store.setState({ renaming: id }),
    renameCorpus: async (id, name) => (await own()).renameCorpus(id, name),
    forgetCorpus: async (id) => (await own()).forgetCorpus(id),
    zipCorpus: async (id) => (await own()).zipCorpus(id),
  };
}

/** Files that are dropped anywhere on the page are read; `takes` is asked first. */
export function listenToDrops(actions: Own, takes: (event: DragEvent) => boolean): void {
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) actions.expectTexts();
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
