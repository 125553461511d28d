/** The workers that read, and the models that they read with. */
import {
  MODEL_FILES,
  type ModelFiles,
  type Reply,
  type Request,
  type Results,
  type Task,
} from './protocol.ts';

/** Each worker holds the models, about two hundred megabytes. */
const MOST_READERS = 4;

type TaskOf<T extends Task['type']> = Omit<Extract<Task, { type: T }>, 'type'>;

export interface Hand {
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

/** Workers for texts, which make ready as soon as they are called: one that opens files and joins what was read, and readers, as many as are called. */
export interface Crew {
  readonly joiner: Hand;
  /** Each is there once it has the models. */
  readonly readers: readonly Promise<Hand>[];
  /** Sees to it that there are so many readers, as far as the machine has cores. */
  readonly call: (readers: number) => void;
  readonly dismiss: () => void;
}

function hireCrew(): Crew {
  const hands: Hand[] = [];
  const hired = (): Hand => {
    const hand = hire();
    hands.push(hand);
    return hand;
  };
  const left = new AbortController();
  const models = fetchModels(left.signal);
  models.catch(() => undefined);
  const readers: Promise<Hand>[] = [];
  return {
    joiner: hired(),
    readers,
    call(wanted) {
      while (readers.length < Math.min(MOST_READERS, navigator.hardwareConcurrency || 1, wanted)) {
        const hand = hired();
        hand.do('prepare', {}).catch(() => undefined);
        const ready = models.then((files) => hand.do('load', { models: files })).then(() => hand);
        ready.catch(() => undefined);
        readers.push(ready);
      }
    },
    dismiss() {
      left.abort();
      for (const { worker } of hands) worker.terminate();
    },
  };
}

/** Milliseconds for which readers wait for texts that were expected. */
const PATIENCE = 120_000;
/** Of those that are expected; more come when more texts do. */
const EXPECTED = 2;

let waiting: { readonly crew: Crew; readonly patience: ReturnType<typeof setTimeout> } | null = null;

/** Has readers make ready for texts that are about to come; `takeCrew` has them then. */
export function expectTexts(): void {
  if (waiting) return;
  const crew = hireCrew();
  crew.call(EXPECTED);
  const patience = setTimeout(() => takeCrew().dismiss(), PATIENCE);
  waiting = { crew, patience };
  // What failed is not kept: who brings texts tries again, and hears why.
  Promise.all(crew.readers).catch(() => {
    if (waiting?.crew === crew) takeCrew().dismiss();
  });
}

/** The crew that waits, or a new one; the caller dismisses it. */
export function takeCrew(): Crew {
  const crew = waiting?.crew ?? hireCrew();
  clearTimeout(waiting?.patience);
  waiting = null;
  return crew;
}

/** Has one worker do something. */
export async function once<T>(task: (hand: Hand) => Promise<T>): Promise<T> {
  const hand = hire();
  try {
    return await task(hand);
  } finally {
    hand.worker.terminate();
  }
}

export const addresses = (): Readonly<Record<keyof ModelFiles, string>> => {
  const base = new URL('model/', document.baseURI).href;
  return Object.fromEntries(
    Object.entries(MODEL_FILES).map(([file, name]) => [file, base + name]),
  ) as Readonly<Record<keyof ModelFiles, string>>;
};

/** Every file once, for all workers: browsers do not share what several of them fetch at one time. */
export async function fetchModels(signal: AbortSignal): Promise<ModelFiles> {
  const fetched = Object.entries(addresses()).map(
    async ([file, address]) => [file, await fetchFile(address, signal)] as const,
  );
  return Object.fromEntries(await Promise.all(fetched)) as unknown as ModelFiles;
}

/** @throws Error where it is not there */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Blob> {
  // What is too large for the browser's cache can still be had past it.
  const response = await fetch(address, { signal }).catch(() =>
    fetch(address, { signal, cache: 'no-store' }),
  );
  if (!response.ok) throw new Error(`${address} was not found (status ${response.status})`);
  return response.blob();
}
