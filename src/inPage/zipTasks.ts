/** A corpus to a zip and back, beside the page. */
import { packCorpus, unpackCorpus } from './corpusFile.ts';
import type { Results, Task } from './protocol.ts';

export async function performWithZip(
  task: Extract<Task, { type: 'pack' | 'unpack' }>,
): Promise<Results['pack' | 'unpack']> {
  if (task.type === 'unpack') {
    const { files, ...rest } = unpackCorpus(new Uint8Array(await task.zip.arrayBuffer()));
    return { ...rest, files: files.map(({ name, bytes }) => ({ name, blob: new Blob([bytes.slice()]) })) };
  }
  const files = [];
  for (const { name, blob } of task.corpus.files)
    files.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
  const packed = packCorpus({ ...task.corpus, files });
  return new Blob([packed.slice()], { type: 'application/zip' });
}
