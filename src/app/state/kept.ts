/** Corpora that the reader brought, kept in this browser (IndexedDB through idb-keyval); `?corpus=ID` opens one. */
import { createStore, del, entries, get, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { PageData } from '../../formats/onePage.ts';

/** What the list shows of a corpus. */
export interface KeptCorpus {
  readonly id: string;
  readonly name: string;
  /** When it was brought, ISO 8601. */
  readonly brought: string;
  readonly documents: number;
  /** What was left out of it, and what is odd. */
  readonly remarks: readonly string[];
}

const PARAMETER = 'corpus';
let lists: UseStore | null = null;
let contents: UseStore | null = null;
const list = (): UseStore => (lists ??= createStore('edgewise', 'corpora'));
const content = (): UseStore => (contents ??= createStore('edgewise-contents', 'contents'));

/** Id of the corpus that the page's address asks for; null for the one that the page came with. */
export const askedFor = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

/** Address of the page with this corpus; null: the one that it came with. */
export const addressOf = (id: string | null): string =>
  id === null ? location.pathname : `${location.pathname}?${PARAMETER}=${encodeURIComponent(id)}`;

/** The corpus that the address asks for, with its texts; undefined where it is not kept here. @throws Error where the browser keeps nothing */
export const keptData = (id: string): Promise<PageData | undefined> => get<PageData>(id, content());

/** All that are kept, the latest first; none where the browser keeps nothing. */
export async function keptCorpora(): Promise<readonly KeptCorpus[]> {
  try {
    const all = await entries<string, KeptCorpus>(list());
    return all.map(([, kept]) => kept).sort((a, b) => (a.brought < b.brought ? 1 : -1));
  } catch {
    return [];
  }
}

/** Keeps a corpus. @throws Error that says why the browser cannot (full, or forbidden) */
export async function keep(corpus: KeptCorpus, data: PageData): Promise<void> {
  await set(corpus.id, data, content());
  await set(corpus.id, corpus, list());
}

export async function forget(id: string): Promise<void> {
  await del(id, list());
  await del(id, content());
}
