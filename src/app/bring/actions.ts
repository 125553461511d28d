/** What can be done with one's own texts; loaded when the first of it is asked for. */
import type { GivenBlob, Reading } from '../../inPage/protocol.ts';
import type { KeptCorpus, KeptData, Store } from '../state/index.ts';
import { addressOf, askedFor, keptData } from '../state/index.ts';
import { keep } from '../state/keptStore.ts';
import type { Own } from './index.ts';
import { joined } from './joined.ts';
import { keepingActions, messageOf, whyUnkept, type Saving } from './keeping.ts';

/** Milliseconds in which the picture that grew comes to rest before the graph itself takes its place. */
const SETTLING = 1100;

const isCorpusFile = (files: readonly GivenBlob[]): boolean =>
  files.length === 1 && /\.zip$/i.test(files[0]!.name);

/** What a corpus is that files join: how it is called, what it holds, and what is known of its texts. */
interface Ground {
  readonly head: Pick<KeptCorpus, 'id' | 'name'>;
  readonly files: readonly GivenBlob[];
  readonly readings: readonly Reading[];
}

export function ownActions(store: Store, saving: Saving): Omit<Own, 'expectTexts'> {
  let running: AbortController | null = null;
  const keeping = keepingActions(store, saving, () => location.reload());

  /** Does one thing at a time; what goes wrong is said in the dialog. */
  async function alone(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running) return;
    const control = new AbortController();
    running = control;
    const sketch = { sketch: null, settled: false };
    store.setState({
      bringing: { phase: 'reading', done: 0, total: 0, name: '', left: null, ...sketch },
      dialog: 'texts',
    });
    try {
      await task(control.signal);
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      store.setState({ bringing: stopped ? { phase: 'idle' } : { phase: 'failed', why: messageOf(error) } });
    } finally {
      running = null;
    }
  }

  /** Puts a corpus where it is found again, and opens it. */
  async function settle(corpus: KeptCorpus, data: KeptData): Promise<void> {
    try {
      await keep(corpus, data);
    } catch (error) {
      store.setState({ bringing: { phase: 'unkept', why: whyUnkept(error), corpus, data } });
      return;
    }
    // Who closed the dialog reads something else: nothing takes it away.
    if (store.getState().dialog !== 'texts')
      return store.setState({
        bringing: { phase: 'idle' },
        notice: `“${corpus.name}” is read: you find it under “Your texts”.`,
      });
    location.assign(addressOf(corpus.id));
    // The same address opens nothing anew by itself.
    if (askedFor() === corpus.id) location.reload();
  }

  const read = (fresh: readonly GivenBlob[], name: string, ground: Ground | null): Promise<void> =>
    alone(async (signal) => {
      const files = ground ? await joined(ground.files, fresh) : fresh;
      if (ground && files.length === ground.files.length)
        throw new Error('Nothing was added: all of this is in the corpus already.');
      const { bringIn } = await import('../../inPage/index.ts');
      const reading = (part: object): void => {
        const { bringing } = store.getState();
        if (bringing.phase === 'reading') store.setState({ bringing: Object.assign({}, bringing, part) });
      };
      const { remarks, ...data } = await bringIn(files, ground?.readings ?? [], signal, {
        progress: (now) => reading(now),
        grown: (sketch) => reading({ sketch }),
      });
      reading({ settled: true });
      const corpus: KeptCorpus = {
        id: ground?.head.id ?? crypto.randomUUID(),
        name: ground?.head.name ?? name,
        brought: new Date().toISOString(),
        documents: Object.keys(data.documents).length,
        remarks,
      };
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const rest = new Promise((resolve) => setTimeout(resolve, still ? 0 : SETTLING));
      await rest;
      await settle(corpus, data);
    });

  /** A zip that was saved here, or in another browser. */
  const open = (zip: GivenBlob): Promise<void> =>
    alone(async () => {
      const { unpackCorpus } = await import('../../inPage/index.ts');
      try {
        const { name, brought, remarks, ...data } = await unpackCorpus(zip.blob);
        const documents = Object.keys(data.documents).length;
        const corpus = { id: crypto.randomUUID(), name, brought, documents, remarks };
        await settle(corpus, { ...data, readings: [] });
      } catch (error) {
        throw new Error(`${zip.name}: ${messageOf(error)}`, { cause: error });
      }
    });

  const bring = async (files: readonly GivenBlob[], name: string): Promise<void> => {
    if (running || store.getState().bringing.phase === 'unkept') return store.setState({ dialog: 'texts' });
    if (isCorpusFile(files)) return open(files[0]!);
    if (askedFor() !== null && store.getState().data.status === 'ready')
      return store.setState({ bringing: { phase: 'asking', files, name }, dialog: 'texts' });
    return read(files, name, null);
  };

  store.subscribe((now, before) => {
    if (before.dialog === 'texts' && now.dialog === null && now.bringing.phase === 'reading')
      store.setState({ notice: 'Your texts are still being read: “Your texts” shows how far.' });
  });
  addEventListener('beforeunload', (event) => {
    if (store.getState().bringing.phase === 'unkept') event.preventDefault();
  });

  return {
    ...keeping,
    bring,
    bringText: (text) =>
      bring(
        [{ name: 'pasted.txt', blob: new Blob([text]) }],
        text.trim().split('\n', 1)[0]!.slice(0, 60) || 'Pasted text',
      ),
    bringInto: async (corpus) => {
      const { bringing, kept } = store.getState();
      if (bringing.phase !== 'asking') return;
      const { files, name } = bringing;
      store.setState({ bringing: { phase: 'idle' } });
      if (corpus === 'new') return read(files, name, null);
      const id = askedFor();
      if (corpus === null || id === null) return;
      const data = await keptData(id).catch(() => undefined);
      if (!data || data.files.length === 0)
        return store.setState({
          bringing: {
            phase: 'failed',
            why: 'The files of this corpus are no longer kept here, so nothing can join them. Start a new one.',
          },
        });
      const head = kept.find((one) => one.id === id) ?? { id, name };
      return read(files, name, { head, files: data.files, readings: data.readings });
    },
    stopBringing: () => running?.abort(),
  };
}
