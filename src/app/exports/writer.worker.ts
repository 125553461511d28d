/** Writes a file of data beside the page, so that the page stays alive; fetches the texts that the format quotes. */
import type { Material } from '../../formats/index.ts';
import { dataFormatOf, graphText } from '../../formats/index.ts';
import type { PageData, PageParts } from '../../formats/onePage.ts';
import { pageOf } from '../../formats/onePage.ts';

export interface Order {
  /** Id of a format of src/formats, or a page to fill with the whole graph and this address. */
  readonly format: string | (Pick<PageData, 'address' | 'notes' | 'stars'> & { readonly parts: PageParts });
  readonly material: Material;
  /** Addresses: of a document's text before its id, and of all texts in one file. */
  readonly documents: string;
  readonly bundle: string;
  /** Texts that are at hand already. */
  readonly texts: ReadonlyMap<string, string>;
}

export type Answer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly blob: Blob }
  | { readonly type: 'failed'; readonly reason: string };

const AT_ONCE = 24;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  write(data)
    .then((blob): Answer => ({ type: 'done', blob }))
    .catch((error: unknown): Answer => ({
      type: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    }))
    .then((answer) => postMessage(answer))
    .catch(() => undefined);
});

async function write(order: Order): Promise<Blob> {
  const { material } = order;
  if (typeof order.format === 'object') {
    const { parts, ...kept } = order.format;
    const { documents } = material.file.attributes;
    const texts = await textsOf(order, new Set(documents.map(({ id }) => id)));
    const data = {
      graph: graphText(material.file),
      documents: Object.fromEntries(documents.map(({ id }) => [id, texts.get(id) ?? ''])),
      ...kept,
    };
    return new Blob([pageOf(parts, data)], { type: 'text/html;charset=utf-8' });
  }
  const format = dataFormatOf(order.format);
  const quoted = material.file.edges.flatMap(({ attributes }) =>
    attributes.claims.map(({ passage }) => passage.document),
  );
  const texts = format.needsTexts ? await textsOf(order, new Set(quoted)) : order.texts;
  return new Blob([format.write(material, texts)], { type: `${format.type};charset=utf-8` });
}

/** From so many texts on, one file with all of them is worth its size. */
const MANY = 24;

/** All texts of the corpus from one file; none where the host has none, or those of another corpus. */
async function bundled({ bundle, material }: Order): Promise<ReadonlyMap<string, string>> {
  try {
    const response = await fetch(bundle);
    if (!response.ok) return new Map();
    const { corpus, texts } = (await response.json()) as { corpus: string; texts: Record<string, string> };
    return new Map(corpus === material.file.attributes.corpus ? Object.entries(texts) : []);
  } catch {
    return new Map();
  }
}

/** These texts by id. @throws Error naming the one that is not there */
async function textsOf(order: Order, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const { documents, texts } = order;
  const found = new Map(texts);
  const lacking = (): string[] => [...wanted].filter((id) => !found.has(id));
  if (lacking().length > MANY) for (const [id, text] of await bundled(order)) found.set(id, text);
  const missing = lacking();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let [next, done] = [0, 0];
  const fetchOn = async (): Promise<void> => {
    for (let id = missing[next++]; id !== undefined; id = missing[next++]) {
      const response = await fetch(`${documents}${encodeURIComponent(id)}.txt`);
      if (!response.ok) throw new Error(`the text of ${id} was not found (status ${response.status})`);
      found.set(id, decoder.decode(await response.arrayBuffer()));
      if (++done % 50 === 0) postMessage({ type: 'progress', done, total: missing.length } satisfies Answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  return found;
}
