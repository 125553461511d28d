/**
 * The model file: the letters EDGEWISE, a version, a checksum over all that follows, its length, the length of a
 * header, the header (JSON in ASCII), then the sections that the header lists.
 */
import { ModelError } from './errors.ts';

export const MODEL_VERSION = 2;
const MAGIC = 'EDGEWISE';
const FIXED = MAGIC.length + 16;

/** What a model says of itself. */
export interface ModelHeader {
  readonly source: string;
  readonly licence: string;
  /** Scores on the test files, by name. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Byte lengths of the sections, in order. */
  readonly sections: readonly { readonly name: string; readonly length: number }[];
}

export interface ModelFile {
  readonly header: ModelHeader;
  readonly bytes: Uint8Array;
  /** Where each section begins in `bytes`. */
  readonly sections: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** CRC-32 (ISO 3309) of bytes[start, end). */
function checksum(bytes: Uint8Array, start: number, end: number): number {
  const table = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    table[n] = c;
  }
  let crc = -1;
  for (let i = start; i < end; i++) crc = table[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** Lays a model out as bytes. */
export function writeModel(
  header: Omit<ModelHeader, 'sections'>,
  sections: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const parts = [...sections];
  const full: ModelHeader = {
    ...header,
    sections: parts.map(([name, { length }]) => ({ name, length })),
  };
  const json = ascii(JSON.stringify(full));
  const length = 4 + json.length + parts.reduce((sum, [, part]) => sum + part.length, 0);
  const bytes = new Uint8Array(FIXED - 4 + length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  view.setUint32(8, MODEL_VERSION);
  view.setUint32(16, length);
  view.setUint32(20, json.length);
  bytes.set(json, FIXED);
  let at = FIXED + json.length;
  for (const [, part] of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(12, checksum(bytes, 16, bytes.length));
  return bytes;
}

/**
 * Checks a model and finds its parts.
 * @throws ModelError that says what is wrong: missing, not a model, of another version, cut short, or changed
 */
export function readModel(bytes: Uint8Array): ModelFile {
  if (bytes.length === 0) throw new ModelError('the language model is missing or empty');
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC.slice(0, bytes.length)) throw new ModelError('the file is not a language model');
  if (bytes.length < FIXED) throw new ModelError(`the language model is cut short: ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8);
  if (version !== MODEL_VERSION)
    throw new ModelError(
      `the language model has version ${version}; this program reads version ${MODEL_VERSION}`,
    );
  const expected = FIXED - 4 + view.getUint32(16);
  if (bytes.length < expected)
    throw new ModelError(`the language model is cut short: ${bytes.length} of ${expected} bytes`);
  if (bytes.length > expected || checksum(bytes, 16, bytes.length) !== view.getUint32(12))
    throw new ModelError('the language model is damaged: its checksum is wrong');
  const headerEnd = FIXED + view.getUint32(20);
  const header = JSON.parse(text(bytes, FIXED, headerEnd)) as ModelHeader;
  const sections = new Map<string, { start: number; end: number }>();
  let start = headerEnd;
  for (const { name, length } of header.sections) {
    sections.set(name, { start, end: start + length });
    start += length;
  }
  return { header, bytes, sections };
}

/** ASCII bytes of a text; other characters as \uXXXX, as JSON has them. */
export function ascii(content: string): Uint8Array {
  const escaped = content.replace(
    /[^\0-\x7f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(escaped, (c) => c.charCodeAt(0));
}

/** ASCII bytes as a text. */
export function text(bytes: Uint8Array, start: number, end: number): string {
  let content = '';
  for (let at = start; at < end; at += 8192)
    content += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  return content;
}
