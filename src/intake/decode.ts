/** Bytes -> text, or why not. */
import { garbledIn } from '../reading/index.ts';

/** Thrown for a text that cannot be read; the message says why. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/** A share of control characters that no text has. */
const CONTROL_SHARE = 0.05;
const SAMPLE = 100_000;

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, and Windows-1252 where the bytes are no UTF-8 and every one has a
 * meaning in it. A byte order mark is dropped: it belongs to the encoding, and browsers drop it too.
 * @param notes told of an encoding that had to be guessed, and of text that was decoded wrongly before it came here
 * @throws UnreadableText for what is empty, binary or in another encoding
 */
export function decodeText(bytes: Uint8Array, notes: string[] = []): string {
  if (bytes.length === 0) throw new UnreadableText('it is empty');
  const encoding = encodingOf(bytes);
  if (encoding === 'windows-1252')
    notes.push(`it is not UTF-8 (${firstBadByte(bytes)}); it is read as Windows-1252`);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new UnreadableText('it is empty');
  const garbled = garbledIn(text);
  if (garbled !== null)
    notes.push(`it was decoded wrongly before ("${garbled}"); such letters are read as they were meant`);
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** @throws UnreadableText where there is none that fits */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (looksLikeUtf16(bytes))
    throw new UnreadableText('it seems to be UTF-16 without a byte order mark; save it as UTF-8');
  if (isBinary(bytes)) throw new UnreadableText('it is a binary file, not a text');
  if (isUtf8(bytes)) return 'utf-8';
  if (!bytes.some((byte) => UNDEFINED.has(byte))) return 'windows-1252';
  throw new UnreadableText(`it is not UTF-8 (${firstBadByte(bytes)}), nor Windows-1252; save it as UTF-8`);
}

/** Bytes without a meaning in Windows-1252. */
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** English in UTF-16 has a zero in nearly every second byte, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return false;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [most = 0, least = 0] = zeros.sort((x, y) => y - x);
  return sample.length >= 8 && most > 0.35 * sample.length && least === 0;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return true;
  const controls = sample.reduce<number>(
    (sum, byte) => sum + (byte < 32 && (byte < 9 || byte > 13) ? 1 : 0),
    0,
  );
  return controls > CONTROL_SHARE * sample.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where decoding and encoding again first gives another byte. */
function firstBadByte(bytes: Uint8Array): string {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const found = bytes.findIndex((byte, index) => byte !== again[index]);
  const at = found < 0 ? bytes.length - 1 : found;
  return `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')} at ${at}`;
}
