/** What a reading worker does, by task. */
import { openReader, type Reader, type ReaderSettings } from '../encoder/index.ts';
import { graphText } from '../formats/index.ts';
import { SOURCES, gatherFile, gatherFolder, parseSources, type Gathered } from '../intake/index.ts';
import { loadEnglish, type English } from '../language/index.ts';
import type { SourceDocument } from '../model/document.ts';
import { verifyGraph } from '../network/index.ts';
import { assemble, readTextWith, type Analysis } from '../pipeline.ts';
import type { GivenBlob, ModelFiles, Results, Task } from './protocol.ts';

export async function perform(task: Task): Promise<Results[keyof Results]> {
  if (task.type === 'gather') return gather(task.files);
  if (task.type === 'load') {
    models = await load(task.models);
    return null;
  }
  if (task.type === 'read') return read(task.document);
  return join(task.analyses);
}

/** One file is read as what it is, several as a folder: as the command line does. */
async function gather(files: readonly GivenBlob[]): Promise<Gathered> {
  const given = files.map(({ name, blob }) => ({
    name,
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  }));
  const [only] = given;
  if (only && given.length === 1) return gatherFile(only);
  const sources = files.find(({ name }) => name === SOURCES);
  return gatherFolder(given, sources ? parseSources(await sources.blob.text()) : {});
}

interface Models {
  readonly english: English;
  readonly reader: Reader;
}

let models: Models | null = null;

/** @throws Error where a file is damaged, or WebAssembly is not to be had */
async function load(files: ModelFiles): Promise<Models> {
  const bytes = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
  return {
    english: loadEnglish(await bytes(files.english)),
    reader: await openReader({
      encoder: await bytes(files.encoder),
      heads: await bytes(files.heads),
      vocabulary: await files.vocabulary.text(),
      settings: JSON.parse(await files.settings.text()) as ReaderSettings,
      wasm: await files.wasm.arrayBuffer(),
    }),
  };
}

async function read(document: SourceDocument): Promise<Analysis> {
  if (!models) throw new Error('the models are not loaded');
  const found = await readTextWith(document, models.english, models.reader);
  return { document: found.document, reading: found.reading, claims: found.claims };
}

/** @throws Error where a passage is not its text's own words */
function join(analyses: readonly Analysis[]): string {
  const graph = assemble(analyses, 'rules and reader');
  verifyGraph(graph, new Map(analyses.map(({ document }) => [document.id, document.text])));
  return graphText(graph);
}
