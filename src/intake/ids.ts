/** Document ids: they name files and stand in addresses, so they must be safe as both, and unique. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** In UTF-16 code units, and in bytes of UTF-8: with a number and an extension it is a name of 255 bytes at most. */
const LONGEST = 120;
const MOST_BYTES = 200;
// oxlint-disable-next-line no-control-regex -- control characters are what is replaced
const UNSAFE = /[\0-\x1f\x7f-\x9f/\\:*?"<>|#%\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/gu;
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** An id that is a plain file name on every system and nothing but a name in an address; most ids stay as they are. */
export function safeId(wanted: string): string {
  const plain = wanted
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '_');
  const named = RESERVED.test(plain) ? `_${plain}` : plain;
  if (named.length <= LONGEST && bytesOf(named) <= MOST_BYTES && named !== '') return named;
  const hash = bytesToHex(sha256(utf8ToBytes(wanted.toWellFormed()))).slice(0, 12);
  const head = Array.from(named).slice(0, LONGEST / 2);
  while (bytesOf(head.join('')) > MOST_BYTES - hash.length - 1) head.pop();
  return `${head.join('')}-${hash}`;
}

const bytesOf = (text: string): number => utf8ToBytes(text).length;

/** Two ids that some file system takes for one. */
export const sameName = (id: string): string => id.normalize('NFC').toLowerCase();

/** Gives each document its id; of those that want the same one, all but the first get a number. */
export class Ids {
  /** Of each id that is taken, the number to try next for one more. */
  readonly #taken = new Map<string, number>();

  take(wanted: string): string {
    const safe = safeId(wanted);
    let id = safe;
    const same = sameName(safe);
    for (let number = this.#taken.get(same) ?? 2; this.#taken.has(sameName(id)); number++) {
      id = `${safe}-${number}`;
      this.#taken.set(same, number + 1);
    }
    if (!this.#taken.has(sameName(id))) this.#taken.set(sameName(id), 2);
    return id;
  }
}
