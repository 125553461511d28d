/** Has a worker write a file of data. */
import type { Material } from '../../formats/index.ts';
import { SETTINGS, askedFor, embedded, keptData } from '../state/index.ts';
import type { ExportContext } from './format.ts';
import type { Answer, Order } from './writer.worker.ts';

/**
 * @param format id of a format of src/formats, or a page to fill
 * @throws Error that says why it cannot be made
 */
export async function write(
  format: Order['format'],
  material: Material,
  { state, progress }: ExportContext,
): Promise<Blob> {
  const worker = new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' });
  const own = askedFor();
  const at = embedded() ?? (own === null ? null : await keptData(own));
  const texts = new Map(Object.entries(at?.documents ?? {}));
  const read = new Map(
    [...state.texts].flatMap(([id, text]) => (text.status === 'ready' ? [[id, text.value] as const] : [])),
  );
  for (const [id, text] of read) texts.set(id, text);
  const documents = new URL(SETTINGS.data.documents, document.baseURI).href;
  const bundle = new URL(SETTINGS.data.texts, document.baseURI).href;
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'progress') progress(data.done, data.total);
      else if (data.type === 'done') resolve(data.blob);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the writer could not be loaded')),
    );
    worker.postMessage({ format, material, documents, bundle, texts } satisfies Order);
  }).finally(() => worker.terminate());
}
