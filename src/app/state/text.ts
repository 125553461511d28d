/** Slice: search over the whole text of all documents; its index is made in a worker when it is first asked for. */
import type { DataSlice } from './data.ts';
import { embedded } from './embedded.ts';
import { openedData } from './kept.ts';
import { SETTINGS } from './settings.ts';
import type { Getter, Setter } from './slice.ts';
import type { TextAnswer, TextOrder } from './text.worker.ts';
import type { FoundText } from './textIndex.ts';

export interface TextSlice {
  readonly text: {
    readonly status: 'idle' | 'indexing' | 'ready' | 'failed';
    /** Texts that have been fetched. */
    readonly fetched: number;
    readonly sentences: number;
    readonly missing: number;
    /** What was asked last, and the answer, which may be to what was asked before it. */
    readonly asked: string;
    readonly query: string;
    readonly found: FoundText;
    /** Script time of the index and of the last answer. */
    readonly milliseconds: { readonly index: number; readonly find: number };
  };
}

export const initialText: TextSlice = {
  text: {
    status: 'idle',
    fetched: 0,
    sentences: 0,
    missing: 0,
    asked: '',
    query: '',
    found: { sentences: [], near: false },
    milliseconds: { index: 0, find: 0 },
  },
};

export function textActions(set: Setter<TextSlice>, get: Getter<TextSlice & DataSlice>) {
  let worker: Worker | null = null;
  const put = (part: Partial<TextSlice['text']>): void => set({ text: { ...get().text, ...part } });
  const order = (order: TextOrder): void => worker?.postMessage(order);

  const hear = (answer: TextAnswer): void => {
    const { milliseconds } = get().text;
    if (answer.type === 'progress') put({ fetched: answer.done });
    else if (answer.type === 'ready')
      put({
        status: 'ready',
        sentences: answer.sentences,
        missing: answer.missing,
        milliseconds: { ...milliseconds, index: answer.milliseconds },
      });
    else
      put({
        query: answer.query,
        found: answer.found,
        milliseconds: { ...milliseconds, find: answer.milliseconds },
      });
  };

  const start = (): void => {
    const { data } = get();
    if (data.status !== 'ready') return;
    const { file, passagesOf } = data.value;
    const texts = (embedded() ?? openedData())?.documents;
    worker = new Worker(new URL('./text.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => hear(data));
    worker.addEventListener('error', () => put({ status: 'failed' }));
    put({ status: 'indexing' });
    order({
      type: 'index',
      folder: new URL(SETTINGS.data.documents, document.baseURI).href,
      bundle: new URL(SETTINGS.data.texts, document.baseURI).href,
      corpus: file.attributes.corpus,
      documents: file.attributes.documents.map(({ id }) => ({
        id,
        text: texts?.[id] ?? null,
        passages: (passagesOf.get(id) ?? []).map(({ start, end }) => ({ start, end })),
      })),
    });
  };

  return {
    /** Asks for all sentences that say these words; the answer comes into the state. */
    findText: (query: string): void => {
      if (get().text.status === 'idle') start();
      if (query === get().text.asked) return;
      put({ asked: query });
      order({ type: 'find', query });
    },
  };
}
