/** Indexes all texts beside the page and answers questions about them; fetches the texts that are not at hand. */
import type { TextOfDocument, TextIndex, FoundText } from './textIndex.ts';
import { indexTexts } from './textIndex.ts';

export type TextOrder =
  | {
      readonly type: 'index';
      /** Address of a document's text before its id. */
      readonly folder: string;
      /** Address of all texts in one file, which a host may have, and the corpus that they must be of. */
      readonly bundle: string;
      readonly corpus: string;
      /** Texts are null where they have to be fetched. */
      readonly documents: readonly (Omit<TextOfDocument, 'text'> & { readonly text: string | null })[];
    }
  | { readonly type: 'find'; readonly query: string };

export type TextAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'ready';
      readonly sentences: number;
      /** Documents whose text is not there. */
      readonly missing: number;
      readonly milliseconds: number;
    }
  | {
      readonly type: 'found';
      readonly query: string;
      readonly found: FoundText;
      readonly milliseconds: number;
    };

const AT_ONCE = 24;
const answer = (message: TextAnswer): void => postMessage(message);
let index: TextIndex | null = null;
let asked: string | null = null;

addEventListener('message', ({ data }: MessageEvent<TextOrder>) => {
  if (data.type === 'index') void build(data);
  else find(data.query);
});

function find(query: string): void {
  asked = query;
  if (!index) return;
  const started = performance.now();
  const found = index.find(query);
  answer({ type: 'found', query, found, milliseconds: performance.now() - started });
}

async function build({
  folder,
  bundle,
  corpus,
  documents,
}: Extract<TextOrder, { type: 'index' }>): Promise<void> {
  const all = documents.some(({ text }) => text === null) ? await bundled(bundle, corpus) : {};
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts: TextOfDocument[] = [];
  let [next, done] = [0, 0];
  const fetchOn = async (): Promise<void> => {
    for (let at = next++; at < documents.length; at = next++) {
      const document = documents[at]!;
      const text =
        document.text ??
        all[document.id] ??
        (await textAt(`${folder}${encodeURIComponent(document.id)}.txt`, decoder));
      if (text !== null) texts[at] = { ...document, text };
      if (++done % 100 === 0) answer({ type: 'progress', done, total: documents.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  const started = performance.now();
  const known = texts.filter(Boolean);
  index = indexTexts(known);
  answer({
    type: 'ready',
    sentences: index.sentences,
    missing: documents.length - known.length,
    milliseconds: performance.now() - started,
  });
  if (asked !== null) find(asked);
}

/** Null where it is not there; a server's start page is no text. */
async function textAt(url: string, decoder: TextDecoder): Promise<string | null> {
  try {
    const response = await fetch(url);
    if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) return null;
    return decoder.decode(await response.arrayBuffer());
  } catch {
    return null;
  }
}

/** All texts of the corpus from one file; none where the host has none, or those of another corpus. */
async function bundled(url: string, corpus: string): Promise<Readonly<Record<string, string>>> {
  try {
    const response = await fetch(url);
    if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) return {};
    const file = (await response.json()) as { corpus: string; texts: Record<string, string> };
    return file.corpus === corpus ? file.texts : {};
  } catch {
    return {};
  }
}
