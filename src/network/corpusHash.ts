import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compare } from './order.ts';

/**
 * SHA-256 over a corpus: each document's id and text in UTF-8, each closed by a zero byte, in order of id.
 * @returns 64 hexadecimal digits
 */
export function corpusHash(documents: readonly { readonly id: string; readonly text: string }[]): string {
  const hash = sha256.create();
  const end = new Uint8Array(1);
  for (const { id, text } of [...documents].sort((a, b) => compare(a.id, b.id)))
    hash.update(utf8ToBytes(id)).update(end).update(utf8ToBytes(text)).update(end);
  return bytesToHex(hash.digest());
}
