/** Slice: the graph file, and the texts of the documents as the reader opens them. */
import type { Corpus } from '../graph/index.ts';
import { indexCorpus } from '../graph/index.ts';
import type { Problem } from './loading.ts';
import { LoadError, loadDocument, loadGraph } from './loading.ts';
import type { Getter, Setter } from './slice.ts';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly value: T };

export interface DataSlice {
  readonly data: Loaded<Corpus>;
  readonly texts: ReadonlyMap<string, Loaded<string>>;
}

export const initialData: DataSlice = { data: { status: 'loading' }, texts: new Map() };

const problemOf = (error: unknown): Problem => {
  if (error instanceof LoadError) return error.problem;
  return {
    title: 'Something unforeseen went wrong',
    what: error instanceof Error ? error.message : String(error),
    place: null,
    todo: 'Reload the page. If it happens again, build the graph anew:',
    command: 'npm run graph',
  };
};

async function loaded<T>(promise: Promise<T>): Promise<Loaded<T>> {
  try {
    return { status: 'ready', value: await promise };
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

export const dataActions = (set: Setter<DataSlice>, get: Getter<DataSlice>) => {
  const coming = new Map<string, Promise<void>>();
  return {
    /** Loads and indexes the graph file; failure is a state, not an exception. */
    load: async (): Promise<void> => {
      set({ data: await loaded(loadGraph().then(indexCorpus)) });
    },
    /**
     * Loads a document's text unless it is there or on its way; then it has come, or failed.
     * @param again also where it has failed before
     */
    open: (id: string, again = false): Promise<void> => {
      const known = get().texts.get(id);
      if (known && !(again && known.status === 'failed')) return coming.get(id) ?? Promise.resolve();
      const put = (text: Loaded<string>): void => set({ texts: new Map(get().texts).set(id, text) });
      const come = async (): Promise<void> => {
        put({ status: 'loading' });
        put(await loaded(loadDocument(id)));
        coming.delete(id);
      };
      const promise = come();
      coming.set(id, promise);
      return promise;
    },
  };
};
