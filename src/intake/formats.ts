/** Kinds of files by their extension, and how each becomes texts. */
import { UnreadableText, decodeText } from './decode.ts';
import { readFields } from './fields.ts';

/** One text of a file. */
export interface Extracted {
  /** Given in the file; null takes the file's name. */
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly notes: readonly string[];
}

/** A text in its file, before it is read. */
interface Item {
  /** 'line 3' of a file with many; null for the whole file. */
  readonly place: string | null;
  readonly notes: readonly string[];
  /** @throws UnreadableText */
  readonly read: () => Extracted;
}

/** @throws UnreadableText for a file that is broken as a whole */
export type Format = (bytes: Uint8Array, notes: string[]) => Promise<readonly Item[]>;

/** With its dot, in small letters; empty where there is none. */
export const extensionOf = (name: string): string => /[^/.](\.[^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A text of which its file says nothing else. */
export const bare = (text: string): Extracted => ({
  id: null,
  text,
  title: null,
  publisher: null,
  url: null,
  published: null,
  notes: [],
});

/** A file of so many bytes is no article, nor a book. */
const LARGEST = 100_000_000;

/** A file that is one text. */
const whole =
  (extract: (bytes: Uint8Array, notes: string[]) => Extracted | Promise<Extracted>): Format =>
  async (bytes, notes) => {
    if (bytes.length > LARGEST)
      throw new UnreadableText(`it has more than ${LARGEST / 1e6} MB, as no text has`);
    const extracted = await sound(() => extract(bytes, notes));
    if (extracted.text.trim() === '') throw new UnreadableText('it holds no text');
    return [{ place: null, notes: [], read: () => extracted }];
  };

/** Damage that a format's own reader trips over is a reason, too. */
async function sound<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    throw new UnreadableText(`it is too damaged to be read (${(error as Error).message})`);
  }
}

function fieldsOf(value: unknown): Extracted {
  const notes: string[] = [];
  return { ...readFields(value, notes), notes };
}

/** One document a line. Lines are cut as bytes, so that a bad one spoils no other. */
const lines: Format = async (bytes) =>
  cutLines(bytes)
    .map((line, index) => ({ place: `line ${index + 1}`, line }))
    .filter(({ line }) => line.some((byte) => byte > 32))
    .map(({ place, line }): Item => {
      const notes: string[] = [];
      return { place, notes, read: () => fieldsOf(parseJson(decodeText(line, notes))) };
    });

/** A list of documents, or one document alone. */
const list: Format = async (bytes, notes) => {
  const value = parseJson(decodeText(bytes, notes));
  if (isGraph(value)) {
    notes.push('it is a graph of Edgewise, not a text; not read');
    return [];
  }
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map((one, index): Item => ({
    place: `item ${index + 1}`,
    notes: [],
    read: () => fieldsOf(one),
  }));
};

const text = whole((bytes, notes) => bare(decodeText(bytes, notes)));
const html = whole(async (bytes, notes) => (await import('./html.ts')).fromHtml(bytes, notes));

export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', text],
  ['.md', text],
  ['.jsonl', lines],
  ['.json', list],
  ['.html', html],
  ['.htm', html],
  ['.pdf', whole(async (bytes) => (await import('./pdf.ts')).fromPdf(bytes))],
  ['.docx', whole(async (bytes) => (await import('./docx.ts')).fromDocx(bytes))],
  ['.eml', whole(async (bytes) => (await import('./eml.ts')).fromEml(bytes))],
]);

/** Builds may write into the folder that they read. */
const isGraph = (value: unknown): boolean => {
  const schema = (value as { attributes?: { schema?: unknown } } | null)?.attributes?.schema;
  return typeof schema === 'string' && schema.startsWith('edgewise-graph/');
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableText(`it is not JSON (${(error as Error).message})`);
  }
}

function cutLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length;) {
    const stop = bytes.indexOf(10, start);
    const end = stop < 0 ? bytes.length : stop;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
