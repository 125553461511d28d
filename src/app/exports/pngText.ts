/** Text in a PNG: an iTXt chunk (PNG, third edition, 11.3.3.4), which image programs keep and show as a comment. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, and the IHDR chunk that always comes first: length, name, 13 bytes, check. */
const AFTER_HEADER = 8 + 12 + 13;

/** @throws Error for bytes that are no PNG */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error('these bytes are no PNG');
  // Keyword, end; not compressed, method 0; no language, end; no translated keyword, end; the text in UTF-8.
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crc32(content));
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, AFTER_HEADER));
  result.set(chunk, AFTER_HEADER);
  result.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return result;
}

/** The text under a keyword; null where there is none, it is compressed, or the bytes are no PNG. */
export function pngText(png: Uint8Array, keyword: string): string | null {
  if (!isPng(png)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > png.length) return null;
    const content = new TextDecoder().decode(png.subarray(at + 4, at + 8 + length));
    const head = `iTXt${keyword}\0\0\0`;
    if (content.startsWith(head)) return content.slice(head.length).replace(/^[^\0]*\0[^\0]*\0/, '');
    at += 12 + length;
  }
  return null;
}

const isPng = (bytes: Uint8Array): boolean =>
  bytes.length >= AFTER_HEADER && SIGNATURE.every((byte, index) => bytes[index] === byte);

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check of ISO 3309, as Annex D of the standard gives it. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
