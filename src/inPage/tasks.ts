/** What a reading worker does, by task. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { openReader, type Reader, type ReaderSettings } from '../encoder/index.ts';
import { graphText } from '../formats/index.ts';
import { NO_SOURCES, SOURCES, gatherFile, gatherFolder, parseSources } from '../intake/index.ts';
import { loadEnglish, type English } from '../language/index.ts';
import type { SourceDocument } from '../model/document.ts';
import { verifyGraph } from '../network/index.ts';
import { assemble, namer, readTextWith, type Analysis } from '../pipeline.ts';
import type { ExplainedSentence, GivenBlob, ModelFiles, Reading, Results, Task } from './protocol.ts';
import { reportOf } from './report.ts';
import { sketchOf, type Sketch } from './sketch.ts';

export async function perform(
  task: Exclude<Task, { type: 'pack' | 'unpack' }>,
): Promise<Results[keyof Results]> {
  if (task.type === 'gather') return gather(task.files, task.edition);
  if (task.type === 'prepare') return null;
  if (task.type === 'load') {
    models = await load(task.models);
    return null;
  }
  if (task.type === 'read') return read(task.document, task.of);
  if (task.type === 'explain') return explain(task.document);
  if (task.type === 'add') {
    added.push(JSON.parse(await task.analysis.text()) as Analysis);
    return null;
  }
  return task.type === 'sketch' ? drawSoFar() : join(task.title);
}

/** One file is read as what it is, several as a folder: as the command line does. */
async function gather(files: readonly GivenBlob[], edition: string): Promise<Results['gather']> {
  const given = files.map(({ name, blob }) => ({
    name,
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  }));
  const [only] = given;
  const sources = files.find(({ name }) => name === SOURCES);
  const { title, documents, warnings, notes } =
    only && given.length === 1
      ? await gatherFile(only)
      : await gatherFolder(given, sources ? parseSources(await sources.blob.text()) : NO_SOURCES);
  return {
    title,
    documents: documents.map((document) => ({ document, of: hashOf(document, edition) })),
    warnings,
    notes,
  };
}

/** This file's name in a build is a hash of the code that reads. */
const CODE = import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1);

const hashOf = (
  { id, file, title, publisher, url, published, text }: SourceDocument,
  edition: string,
): string =>
  bytesToHex(
    sha256(utf8ToBytes(JSON.stringify([CODE, edition, id, file, title, publisher, url, published, text]))),
  );

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
      weights: await bytes(files.weights),
      vocabulary: await files.vocabulary.text(),
      settings: JSON.parse(await files.settings.text()) as ReaderSettings,
    }),
  };
}

async function read(source: SourceDocument, of: string): Promise<Reading> {
  if (!models) throw new Error('the models are not loaded');
  const found = await readTextWith(source, models.english, models.reader);
  const { document, reading, claims } = found;
  const analysis: Analysis = { document, reading, claims };
  return { of, analysis: new Blob([JSON.stringify(analysis)]), report: reportOf(found) };
}

const added: Analysis[] = [];

const drawSoFar = (): Sketch =>
  sketchOf(
    assemble(added, 'rules and reader', ({ nodes }) => Array.from({ length: nodes }, () => ({ x: 0, y: 0 }))),
  );
/** What reading a text again drops, sentence by sentence. */
async function explain(document: SourceDocument): Promise<readonly ExplainedSentence[]> {
  if (!models) throw new Error('the models are not loaded');
  const dropped = new Map<number, [what: string, why: string][]>();
  const { reading, sentences } = await readTextWith(document, models.english, models.reader, {
    drop: (sentence, what, why) => dropped.set(sentence, [...(dropped.get(sentence) ?? []), [what, why]]),
  });
  const named = namer(reading);
  return sentences.map(({ start, end }, index) => ({
    start,
    end,
    dropped: (dropped.get(index) ?? []).map(([what, why]) => ({ what: named(what), why: named(why) })),
  }));
}

/** @throws Error where a passage is not its text's own words */
function join(title: string | null): Results['assemble'] {
  const graph = assemble(added, 'rules and reader', undefined, title);
  verifyGraph(graph, new Map(added.map(({ document }) => [document.id, document.text])));
  return { graph: graphText(graph), sketch: sketchOf(graph) };
}
