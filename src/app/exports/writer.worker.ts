/** Writes a file of data beside the page, so that the page stays alive; fetches the texts that the format quotes. */
import type { Material } from '../../formats/index.ts';
import { dataFormatOf } from '../../formats/index.ts';

export interface Order {
  readonly format: string;
  readonly material: Material;
  /** Address of a document's text before its id. */
  readonly documents: string;
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
  const format = dataFormatOf(order.format);
  const texts = format.needsTexts ? await textsOf(order) : order.texts;
  return new Blob([format.write(order.material, texts)], { type: `${format.type};charset=utf-8` });
}

/** The texts of all documents with a passage. @throws Error naming the one that is not there */
async function textsOf({ material, documents, texts }: Order): Promise<Map<string, string>> {
  const wanted = new Set(
    material.file.edges.flatMap(({ attributes }) => attributes.claims.map(({ passage }) => passage.document)),
  );
  const found = new Map(texts);
  const missing = [...wanted].filter((id) => !found.has(id));
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
