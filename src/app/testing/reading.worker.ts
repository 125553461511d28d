/** For tests: reads texts with the learned reader in a browser's worker, from the files that the page serves. */
import { openReader, type ReaderSettings } from '../../encoder/index.ts';
import { loadEnglish } from '../../language/index.ts';
import type { SourceDocument } from '../../model/document.ts';
import { graphText } from '../../formats/json.ts';
import { assemble, readTextWith } from '../../pipeline.ts';

interface Task {
  readonly model: string;
  readonly wasm: string;
  readonly documents: readonly SourceDocument[];
}

const bytes = async (url: string): Promise<ArrayBuffer> => (await fetch(url)).arrayBuffer();

onmessage = async ({ data }: MessageEvent<Task>) => {
  const file = async (name: string): Promise<Uint8Array> => new Uint8Array(await bytes(data.model + name));
  const english = loadEnglish(await file('english.bin'));
  const settings = JSON.parse(new TextDecoder().decode(await file('reader.json'))) as ReaderSettings;
  const reader = await openReader({
    encoder: await file('reader.encoder.onnx'),
    heads: await file('reader.heads.onnx'),
    vocabulary: new TextDecoder().decode(await file('reader.vocabulary.txt')),
    settings,
    wasm: await bytes(data.wasm),
  });
  const started = performance.now();
  const readings = [];
  for (const document of data.documents) readings.push(await readTextWith(document, english, reader));
  const milliseconds = performance.now() - started;
  postMessage({ graph: graphText(assemble(readings, 'rules and reader')), milliseconds });
};
