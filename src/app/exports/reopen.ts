/** Pictures that lead back: the view's address and the corpus's fingerprint in the file, and what a dropped one says. */
import { formatAddress } from '../address/index.ts';
import type { Corpus } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { pngText, withPngText } from './pngText.ts';

const KEYWORD = 'Edgewise';

/** The picture with the address of what it shows. */
export async function marked(
  picture: Blob,
  corpus: Corpus,
  { address }: Pick<State, 'address'>,
): Promise<Blob> {
  const origin = { address: formatAddress(address), corpus: corpus.file.attributes.corpus };
  const bytes = withPngText(new Uint8Array(await picture.arrayBuffer()), KEYWORD, JSON.stringify(origin));
  return new Blob([bytes], { type: 'image/png' });
}

/** Where a picture leads in this corpus: a hash to open, or a sentence that says why it leads nowhere. */
export function originOf(
  png: Uint8Array,
  corpus: Corpus,
): { readonly hash: string } | { readonly problem: string } {
  const text = pngText(png, KEYWORD);
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
