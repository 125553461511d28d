/** The corpus that the page shows, where it is one that the reader brought: `?corpus=ID` opens it. */
import type { CorpusData, CorpusHead, Reading } from '../../inPage/protocol.ts';

/** What the list shows of a corpus. */
export interface KeptCorpus extends CorpusHead {
  readonly id: string;
  readonly documents: number;
}

/** All that is kept of one, in one piece: it is there as a whole, or not at all. */
export interface KeptData extends CorpusData {
  /** What reading its texts gave, so that more can join them. */
  readonly readings: readonly Reading[];
}

const PARAMETER = 'corpus';
/** Id of the corpus that the page's address asks for; null for the one that the page came with. */
export const askedFor = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

/** Address of the page with this corpus; null: the one that it came with. */
export const addressOf = (id: string | null): string =>
  id === null ? location.pathname : `${location.pathname}?${PARAMETER}=${encodeURIComponent(id)}`;

let opened: { readonly id: string; readonly data: KeptData } | null = null;

/**
 * A corpus with its texts; undefined where it is not kept here. The one that the page shows stays at hand, also where the
 * browser has lost it since.
 * @throws Error where the browser keeps nothing
 */
export async function keptData(id: string): Promise<KeptData | undefined> {
  if (opened?.id === id) return opened.data;
  const { contentOf } = await import('./keptStore.ts');
  const found = await contentOf(id);
  if (found === undefined) return undefined;
  const { graph = '', documents = {}, reports = {}, files = [], readings = [] } = found;
  const data = { graph, documents, reports, files, readings };
  if (id === askedFor()) opened = { id, data };
  return data;
}

/** The corpus that the page shows, if it is one of these and has been read. */
export const openedData = (): KeptData | null => opened?.data ?? null;
