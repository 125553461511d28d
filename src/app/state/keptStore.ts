/** Corpora that the reader brought, kept in this browser (IndexedDB through idb-keyval); loaded when one is asked for. */
import { createStore, del, entries, get, set, update } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { KeptCorpus, KeptData } from './kept.ts';

let lists: UseStore | null = null;
let contents: UseStore | null = null;
const list = (): UseStore => (lists ??= createStore('edgewise', 'corpora'));
const content = (): UseStore => (contents ??= createStore('edgewise-contents', 'contents'));

/** What is kept under an id, as it is there: what an earlier version has kept may lack some of it. */
export const contentOf = (id: string): Promise<Partial<KeptData> | undefined> =>
  get<Partial<KeptData>>(id, content());

/** All that are kept, the latest first. @throws Error where the browser keeps nothing */
export async function keptCorpora(): Promise<readonly KeptCorpus[]> {
  const all = await entries<string, KeptCorpus>(list());
  return all.map(([, kept]) => kept).sort((a, b) => (a.brought < b.brought ? 1 : -1));
}

/** Keeps a corpus, in the place of an earlier state of it. @throws Error that says why the browser cannot (full, or forbidden) */
export async function keep(corpus: KeptCorpus, data: KeptData): Promise<void> {
  const had = (await get(corpus.id, list())) !== undefined;
  await set(corpus.id, data, content());
  try {
    await set(corpus.id, corpus, list());
  } catch (error) {
    if (!had) await del(corpus.id, content());
    throw error;
  }
  // Asks the browser not to clear it away when room runs out; not all browsers do so, and none has to.
  await navigator.storage?.persist?.().catch(() => false);
}

/** @throws Error where the browser cannot, or the corpus is no longer there */
export async function rename(id: string, name: string): Promise<void> {
  let there = true;
  await update<KeptCorpus | undefined>(
    id,
    (corpus) => {
      there = corpus !== undefined;
      return corpus && { ...corpus, name };
    },
    list(),
  );
  if (there) return;
  await del(id, list());
  throw new Error('it is no longer kept here');
}

export async function forget(id: string): Promise<void> {
  await del(id, list());
  await del(id, content());
}
