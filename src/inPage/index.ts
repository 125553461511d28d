/**
 * inPage/: reading where the reader of the page is. Files go to workers, a graph file and its texts come back, the same
 * bytes as the command line gives for the same files; nothing leaves the machine. The page loads it when texts come.
 */
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { Analysis } from '../pipeline.ts';
import type { GivenBlob, ModelFiles, Reply, Request, Results, Task } from './protocol.ts';
import { MODEL_FILES } from './protocol.ts';

export interface Brought {
  /** graph.json as it would be written. */
  readonly graph: string;
  readonly documents: Readonly<Record<string, string>>;
  /** What was left out, and what is odd, a line each. */
  readonly remarks: readonly string[];
}

export interface Progress {
  /** Documents that are read, of how many; 0 of 0 while files are opened. */
  readonly done: number;
  readonly total: number;
  /** The document that was read last. */
  readonly name: string;
  /** Seconds that the rest will take, once that can be said. */
  readonly left: number | null;
}

/** Each worker holds the models, about two hundred megabytes. */
const MOST_WORKERS = 4;

/**
 * Reads files.
 * @param files with their paths within what was given
 * @throws Error that says why there is no graph; DOMException 'AbortError' where the signal stops it
 */
export async function bringIn(
  files: readonly GivenBlob[],
  signal: AbortSignal,
  progress: (now: Progress) => void,
): Promise<Brought> {
  const crew: Hand[] = [];
  const stop = (): void => {
    for (const { worker } of crew) worker.terminate();
  };
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')), { once: true });
  });
  stopped.catch(() => undefined);
  try {
    signal.throwIfAborted();
    const first = hire();
    crew.push(first);
    progress({ done: 0, total: 0, name: '', left: null });
    const gathered = await Promise.race([stopped, first.do('gather', { files })]);
    const { documents, warnings, notes } = gathered;
    if (documents.length === 0)
      throw new Error(warnings[0] ?? notes[0] ?? 'there is no text in what was given');
    while (crew.length < Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1, documents.length))
      crew.push(hire());
    progress({ done: 0, total: documents.length, name: '', left: null });
    const models = await Promise.race([stopped, fetchModels(signal)]);
    await Promise.race([stopped, Promise.all(crew.map((hand) => hand.do('load', { models })))]);
    const { analyses, failures } = await Promise.race([stopped, readAll(documents, crew, progress)]);
    if (analyses.length === 0) throw new Error(failures[0] ?? 'no text could be read');
    const graph = await Promise.race([stopped, first.do('assemble', { analyses })]);
    return {
      graph,
      documents: Object.fromEntries(analyses.map(({ document }) => [document.id, document.text])),
      remarks: [...warnings, ...failures, ...notes],
    };
  } finally {
    stop();
  }
}

/** Every file once, for all workers: browsers do not share what several of them fetch at one time. */
async function fetchModels(signal: AbortSignal): Promise<ModelFiles> {
  const base = new URL('model/', document.baseURI).href;
  const addresses = {
    ...Object.fromEntries(Object.entries(MODEL_FILES).map(([file, name]) => [file, base + name])),
    wasm: new URL(wasmUrl, document.baseURI).href,
  };
  const found: [string, Blob][] = [];
  for (const [file, address] of Object.entries(addresses)) {
    // What is too large for the browser's cache can still be had past it.
    const response = await fetch(address, { signal }).catch(() =>
      fetch(address, { signal, cache: 'no-store' }),
    );
    if (!response.ok) throw new Error(`${address} was not found (status ${response.status})`);
    found.push([file, await response.blob()]);
  }
  return Object.fromEntries(found) as unknown as ModelFiles;
}

async function readAll(
  documents: Results['gather']['documents'],
  crew: readonly Hand[],
  progress: (now: Progress) => void,
): Promise<{ analyses: Analysis[]; failures: string[] }> {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  // The longest first, so that no hand is left with one at the end.
  const queue = [...documents].sort((a, b) => b.text.length - a.text.length);
  const analyses: Analysis[] = [];
  const failures: string[] = [];
  let [read, done] = [0, 0];
  const started = performance.now();
  const work = async (hand: Hand): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        analyses.push(await hand.do('read', { document: next }));
      } catch (error) {
        failures.push(
          `${next.file} (${next.id}): it could not be read: ${(error as Error).message}; left out`,
        );
      }
      read += next.text.length;
      const left = (((performance.now() - started) / 1000) * (characters - read)) / Math.max(read, 1);
      progress({ done: (done += 1), total: documents.length, name: next.file, left });
    }
  };
  await Promise.all(crew.map(work));
  return { analyses, failures: failures.sort() };
}

type TaskOf<T extends Task['type']> = Omit<Extract<Task, { type: T }>, 'type'>;

interface Hand {
  readonly worker: Worker;
  readonly do: <T extends Task['type']>(type: T, task: TaskOf<T>) => Promise<Results[T]>;
}

/** A worker that does one task after the other. */
function hire(): Hand {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if ('reason' in data) one?.reject(new Error(data.reason));
    else one?.resolve(data.result as never);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'the reader could not be loaded'));
    waiting.clear();
  });
  return {
    worker,
    do: (type, task) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ type, number, ...task } as unknown as Request);
      }),
  };
}
