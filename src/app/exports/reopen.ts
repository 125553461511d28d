/** Pictures that lead back: the view's address and the corpus's fingerprint in the file, and what a dropped one says. */
import { formatAddress } from '../address/index.ts';
import type { Corpus } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { pngText, withPngText } from './pngText.ts';

const KEYWORD = 'Edgewise';

/** What a picture says of the view that it shows. */
export const originOfView = (corpus: Corpus, { address }: Pick<State, 'address'>): string =>
  JSON.stringify({ address: formatAddress(address), corpus: corpus.file.attributes.corpus });

/** A PNG with the address of what it shows. */
export async function marked(picture: Blob, corpus: Corpus, state: Pick<State, 'address'>): Promise<Blob> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([withPngText(bytes, KEYWORD, originOfView(corpus, state))], { type: 'image/png' });
}

/** What a PNG's text or an SVG's metadata says; null where it says nothing. */
function markIn(bytes: Uint8Array): string | null {
  const inPng = pngText(bytes, KEYWORD);
  if (inPng !== null) return inPng;
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('<svg')) return null;
  // Parsed alone and never shown: nothing of it runs, nothing is fetched.
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  return file.querySelector('metadata#edgewise')?.textContent ?? null;
}

/** Where a picture leads in this corpus: a hash to open, or a sentence that says why it leads nowhere. */
export function originOf(
  bytes: Uint8Array,
  corpus: Corpus,
): { readonly hash: string } | { readonly problem: string } {
  const text = markIn(bytes);
  if (text === null) return { problem: 'This picture does not say which view it shows.' };
  let origin: unknown;
  try {
    origin = JSON.parse(text);
  } catch {
    return { problem: 'What this picture says of its view cannot be read.' };
  }
  const { address, corpus: fingerprint } = (origin ?? {}) as Partial<Record<'address' | 'corpus', unknown>>;
  if (typeof address !== 'string' || !address.startsWith('#/'))
    return { problem: 'What this picture says of its view cannot be read.' };
  return fingerprint === corpus.file.attributes.corpus
    ? { hash: address }
    : { problem: 'This picture belongs to another corpus than the one that is open.' };
}
