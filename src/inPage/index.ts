/**
 * inPage/: reading where the reader of the page is. Files go to workers, a graph file and its texts come back, the same
 * bytes as the command line gives for the same files; nothing leaves the machine. The page loads it when texts come.
 */
import type { SourceDocument } from '../model/document.ts';
import { addresses, fetchFile, fetchModels, once, takeCrew, type Hand } from './crew.ts';
import type { CorpusData, CorpusHead, ExplainedSentence, GivenBlob, Reading, Results } from './protocol.ts';
import type { Sketch } from './sketch.ts';

export { expectTexts } from './crew.ts';

export interface Brought extends CorpusData {
  /** Also for another day: texts that were read are not read again when others join them. */
  readonly readings: readonly Reading[];
  /** What was left out, and what is odd, a line each. */
  readonly remarks: readonly string[];
}

interface Progress {
  /** Documents that are read, of how many; 0 of 0 while files are opened. */
  readonly done: number;
  readonly total: number;
  /** The document that was read last. */
  readonly name: string;
  /** Seconds that the rest will take, once that can be said. */
  readonly left: number | null;
}

export interface Listeners {
  readonly progress: (now: Progress) => void;
  /** The graph of what has been read so far; the last one has the places that it keeps. */
  readonly grown: (sketch: Sketch) => void;
}

/**
 * Reads files.
 * @param files with their paths within what was given
 * @param known readings of an earlier day; those of the same texts are taken as they are
 * @throws Error that says why there is no graph; DOMException 'AbortError' where the signal stops it
 */
export async function bringIn(
  files: readonly GivenBlob[],
  known: readonly Reading[],
  signal: AbortSignal,
  listeners: Listeners,
): Promise<Brought> {
  const crew = takeCrew();
  const { joiner, readers } = crew;
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')), { once: true });
  });
  stopped.catch(() => undefined);
  const unlessStopped = <T>(promise: Promise<T>): Promise<T> => Promise.race([stopped, promise]);
  try {
    signal.throwIfAborted();
    listeners.progress({ done: 0, total: 0, name: '', left: null });
    // Readers make ready while the files are opened; how many are wanted, the texts in them will tell.
    crew.call(files.length - Math.min(known.length, files.length - 1));
    const edition = await unlessStopped(fetchFile(addresses().settings, signal).then((blob) => blob.text()));
    const gathered = await unlessStopped(joiner.do('gather', { files, edition }));
    const { title, documents, warnings, notes } = gathered;
    if (documents.length === 0)
      throw new Error(warnings[0] ?? notes[0] ?? 'there is no text in what was given');
    const before = new Map(known.map((reading) => [reading.of, reading]));
    const fresh = documents.filter(({ of }) => !before.has(of));
    const readings = new Map<string, Reading>();
    const grower = growing(joiner, listeners);
    const taken = (reading: Reading): void => {
      readings.set(reading.of, reading);
      grower.add(reading.analysis);
    };
    for (const { of } of documents) if (before.has(of)) taken(before.get(of)!);
    listeners.progress({ done: readings.size, total: documents.length, name: '', left: null });
    let failures: readonly string[] = [];
    if (fresh.length > 0) {
      crew.call(fresh.length);
      void Promise.all(readers).then(
        () => performance.mark('edgewise: models'),
        () => undefined,
      );
      failures = await unlessStopped(readAll(fresh, readers, documents.length, taken, listeners.progress));
    }
    performance.mark('edgewise: texts');
    if (readings.size === 0) throw new Error(failures[0] ?? 'no text could be read');
    await unlessStopped(grower.rest());
    const { graph, sketch } = await unlessStopped(joiner.do('assemble', { title }));
    performance.mark('edgewise: graph');
    listeners.grown(sketch);
    const read = documents.filter(({ of }) => readings.has(of));
    return {
      graph,
      documents: Object.fromEntries(read.map(({ document }) => [document.id, document.text])),
      reports: Object.fromEntries(read.map(({ document, of }) => [document.id, readings.get(of)!.report])),
      files,
      readings: [...readings.values()],
      remarks: [...warnings, ...failures, ...notes],
    };
  } finally {
    crew.dismiss();
  }
}

/** The graph so far is drawn when it pays: joining takes as long as there are texts, so the time between grows with it. */
const PAUSE = { least: 1500, times: 12 } as const;

/** Hands what is read to the worker that joins it, and has it sketched now and then. */
function growing(joiner: Hand, { grown }: Listeners): { add(analysis: Blob): void; rest(): Promise<void> } {
  let [due, busy] = [0, false];
  let all: Promise<unknown> = Promise.resolve();
  const sketch = async (): Promise<void> => {
    if (busy || performance.now() < due) return;
    busy = true;
    const started = performance.now();
    // One that fails says so at the end, when all are joined.
    const found = await joiner.do('sketch', {}).catch(() => null);
    if (found) grown(found);
    due = performance.now() + Math.max(PAUSE.least, PAUSE.times * (performance.now() - started));
    busy = false;
  };
  return {
    add(analysis) {
      all = Promise.all([all, joiner.do('add', { analysis }).then(sketch)]);
    },
    rest: () => all.then(() => undefined),
  };
}

/** A corpus as one zip. @throws Error that says why not */
export const packCorpus = (corpus: CorpusHead & CorpusData): Promise<Blob> =>
  once((hand) => hand.do('pack', { corpus }));

/** A zip of `packCorpus`. @throws Error that says what is wrong with it */
export const unpackCorpus = (zip: Blob): Promise<CorpusHead & CorpusData> =>
  once((hand) => hand.do('unpack', { zip }));

/**
 * Reads a text again, to say sentence by sentence what was thought of and dropped.
 * @throws Error where the models are not to be had
 */
export const explainText = (source: SourceDocument): Promise<readonly ExplainedSentence[]> =>
  once(async (hand) => {
    const models = await fetchModels(new AbortController().signal);
    await hand.do('load', { models });
    return hand.do('explain', { document: source });
  });

/** @returns why texts could not be read, a line each */
async function readAll(
  documents: Results['gather']['documents'],
  crew: readonly Promise<Hand>[],
  total: number,
  taken: (reading: Reading) => void,
  progress: (now: Progress) => void,
): Promise<readonly string[]> {
  const characters = documents.reduce((sum, { document }) => sum + document.text.length, 0);
  // The longest first, so that no hand is left with one at the end.
  const queue = [...documents].sort((a, b) => b.document.text.length - a.document.text.length);
  const failures: string[] = [];
  let [read, done] = [0, total - documents.length];
  const started = performance.now();
  const work = async (ready: Promise<Hand>): Promise<void> => {
    const hand = await ready;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { id, file, text } = next.document;
      try {
        taken(await hand.do('read', next));
      } catch (error) {
        failures.push(`${file} (${id}): it could not be read: ${(error as Error).message}; left out`);
      }
      read += text.length;
      const left = (((performance.now() - started) / 1000) * (characters - read)) / Math.max(read, 1);
      progress({ done: (done += 1), total, name: file, left });
    }
  };
  await Promise.all(crew.map(work));
  return failures.sort();
}
