/** Bytes -> text, or why not. */
import { isUtf8 } from 'node:buffer';

/** Thrown for a text that cannot be read; the message says why. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/** A share of control characters that no text has. */
const CONTROL_SHARE = 0.05;
const SAMPLE = 100_000;

/**
 * Decodes UTF-8. A byte order mark at the start is dropped: it belongs to the encoding, and browsers drop it too.
 * @throws UnreadableText for what is empty, binary or in another encoding
 */
export function decodeText(bytes: Buffer): string {
  if (bytes.length === 0) throw new UnreadableText('it is empty');
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff')
    throw new UnreadableText('it is UTF-16, not UTF-8; save it as UTF-8');
  if (isBinary(bytes)) throw new UnreadableText('it is a binary file, not a text');
  if (!isUtf8(bytes)) {
    const at = firstBadByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new UnreadableText(`it is not UTF-8 (byte 0x${byte} at ${at}); save it as UTF-8`);
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') throw new UnreadableText('it is empty');
  return text;
}

function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return true;
  const controls = sample.reduce((sum, byte) => sum + (byte < 32 && (byte < 9 || byte > 13) ? 1 : 0), 0);
  return controls > CONTROL_SHARE * sample.length;
}

/** Where decoding and encoding again first gives another byte. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at < 0 ? bytes.length - 1 : at;
}
