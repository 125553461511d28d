/** A folder, a text file or a `.jsonl` file -> documents, and a warning for each text that cannot be read. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import * as v from 'valibot';
import type { SourceDocument } from '../../src/model/document.ts';
import { LONGEST_READ } from '../../src/reading/limits.ts';
import { listFiles, readRegular } from './files.ts';
import { Ids, sameName } from './ids.ts';
import { aboutFields, firstIssue, sourcesSchema, type About } from './sources.ts';
import { partExport } from '../../src/reading/index.ts';
import { dayOf, readFields } from './fields.ts';
import { decodeText, UnreadableText } from './decode.ts';

export interface Corpus {
  readonly documents: readonly SourceDocument[];
  /** Texts that were left out; each names the file, and the line of a `.jsonl` file. */
  readonly warnings: readonly string[];
  /** What is odd in texts that were read. */
  readonly notes: readonly string[];
}

/** Thrown where there is no corpus to read; the message names the path. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

const TEXTS = new Set(['.txt', '.md']);
const SOURCES = 'sources.json';
/** A line of so many characters is no paragraph that a person wrote. */
const LONG_LINE = 100_000;

/**
 * Reads a corpus. Its documents and their ids are the same whatever order the file system lists them in.
 * @param except a folder below that is not read: the output of an earlier build
 * @throws CorpusError where the path or its sources.json cannot be read, or no text can
 */
export function readCorpus(path: string, except?: string): Corpus {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new CorpusError(`${path}: there is no such file or folder`);
  }
  let corpus: Corpus;
  try {
    const one = { '.jsonl': readLines, '.json': readArray }[extname(path).toLowerCase()] ?? readOne;
    corpus = isFolder ? readFolder(path, except) : one(path);
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    throw new CorpusError(`${path}: ${(error as Error).message}`, { cause: error });
  }
  if (corpus.documents.length === 0) {
    const [why = isFolder ? 'it holds no .txt or .md file' : 'it holds no text'] = corpus.warnings;
    throw new CorpusError(`${path}: no text to read: ${why}`);
  }
  return corpus;
}

/** Every .txt and .md file below a folder, but for hidden ones. */
function readFolder(path: string, except: string | undefined): Corpus {
  const listing = listFiles(path, except);
  const files = listing.files.filter((name) => TEXTS.has(extname(name).toLowerCase()));
  const about = readSources(path);
  const warnings = [...listing.warnings];
  const notes = [
    ...listing.notes,
    ...Object.keys(about)
      .filter((name) => !files.includes(name))
      .map((name) => `${SOURCES}: there is no file ${name}`),
  ];
  const documents = identify(files).flatMap(([file, id]) => {
    const odd: string[] = [];
    const text = attempt(file, warnings, () => decodeText(readRegular(join(path, file)), odd));
    if (text === null) return [];
    notes.push(...odd.map((note) => `${file}: ${note}`));
    notes.push(...oddities(file, text));
    return articlesOf({ id, file, ...aboutFields(about[file]), text });
  });
  return { documents, warnings, notes };
}

/** A text, or the articles of an archive's export: ID-1, ID-2, each with what its own head says. */
function articlesOf(source: SourceDocument): SourceDocument[] {
  const articles = partExport(source.text);
  if (articles === null) return [source];
  return articles.map(({ start, end, title, publisher, published }, at) =>
    Object.assign({}, source, {
      id: `${source.id}-${at + 1}`,
      title,
      publisher: publisher ?? source.publisher,
      published: (published === null ? null : dayOf(published)) ?? source.published,
      text: source.text.slice(start, end),
    }),
  );
}

/** Ids: a file's name without extension, with it where two files would share one, its folders before it. */
function identify(files: readonly string[]): (readonly [file: string, id: string])[] {
  const bare = (file: string): string =>
    file.slice(0, file.length - extname(file).length).replaceAll('/', '-');
  const wanted = new Map<string, number>();
  for (const file of files) wanted.set(sameName(bare(file)), (wanted.get(sameName(bare(file))) ?? 0) + 1);
  const ids = new Ids();
  return files.map((file) => {
    const shared = (wanted.get(sameName(bare(file))) ?? 0) > 1;
    return [file, ids.take(shared ? file.replaceAll('/', '-') : bare(file))] as const;
  });
}

function readSources(path: string): Record<string, About> {
  const file = join(path, SOURCES);
  if (!existsSync(file)) return {};
  let text: string;
  try {
    text = new TextDecoder('utf-8').decode(readRegular(file));
  } catch (error) {
    throw new CorpusError(`${file}: ${(error as Error).message}`);
  }
  const value = parseJson(text, file);
  if (Array.isArray(value)) throw new CorpusError(`${file}: it must be an object, not a list`);
  const result = v.safeParse(sourcesSchema, value);
  if (result.success) return result.output;
  throw new CorpusError(`${file}: ${firstIssue(result.issues)}`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CorpusError(`${name}: ${(error as Error).message}`);
  }
}

/** One text of a folder; what the folder's sources.json says of it holds. */
function readOne(path: string): Corpus {
  const file = basename(path);
  const warnings: string[] = [];
  const odd: string[] = [];
  const text = attempt(file, warnings, () => decodeText(readRegular(path), odd));
  const id = new Ids().take(basename(path, extname(path)));
  const documents =
    text === null ? [] : articlesOf({ id, file, ...aboutFields(readSources(dirname(path))[file]), text });
  return {
    documents,
    warnings,
    notes: text === null ? [] : [...odd.map((note) => `${file}: ${note}`), ...oddities(file, text)],
  };
}

/** One document a line. Lines are cut as bytes, so that a bad one spoils no other. */
function readLines(path: string): Corpus {
  const items = cutLines(readRegular(path))
    .map((bytes, index) => ({ name: `line ${index + 1}`, bytes }))
    .filter(({ bytes }) => bytes.toString('latin1').trim() !== '')
    .map(({ name, bytes }): Item => ({ name, read: (notes) => parseItem(decodeText(bytes, notes)) }));
  return readItems(basename(path), items);
}

/** A list of documents, or one document alone. */
function readArray(path: string): Corpus {
  const notes: string[] = [];
  const file = basename(path);
  let value: unknown;
  try {
    value = parseItem(decodeText(readRegular(path), notes));
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return { documents: [], warnings: [`${file}: ${error.message}; left out`], notes };
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const items = list.map((one, index): Item => ({ name: `item ${index + 1}`, read: () => one }));
  const corpus = readItems(file, items);
  return { ...corpus, notes: [...notes.map((note) => `${file}: ${note}`), ...corpus.notes] };
}

interface Item {
  /** Its place in the file: 'line 3'. */
  readonly name: string;
  /** The document's fields; notes what is odd. Throws UnreadableText. */
  read(notes: string[]): unknown;
}

function readItems(file: string, items: readonly Item[]): Corpus {
  const warnings: string[] = [];
  const notes: string[] = [];
  const ids = new Ids();
  const placeOf = new Map<string, string>();
  const documents: SourceDocument[] = [];
  for (const item of items) {
    const place = item.name;
    const name = `${file}, ${place}`;
    const odd: string[] = [];
    const found = attempt(name, warnings, () => readFields(item.read(odd), odd));
    notes.push(...odd.map((note) => `${name}: ${note}`));
    if (found === null) continue;
    const wanted = found.id ?? `${basename(file, extname(file))}-${place.replace(/\D+/, '')}`;
    const before = placeOf.get(wanted);
    if (before !== undefined) {
      warnings.push(`${name}: the id ${wanted} stands already in ${before}; left out`);
      continue;
    }
    placeOf.set(wanted, place);
    const id = ids.take(wanted);
    if (id !== wanted) notes.push(`${name}: the id ${JSON.stringify(wanted)} became ${id}`);
    notes.push(...oddities(name, found.text));
    documents.push({ ...found, id, file });
  }
  return { documents, warnings, notes };
}

function parseItem(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableText(`it is not JSON (${(error as Error).message})`);
  }
}

function cutLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start <= bytes.length;) {
    const stop = bytes.indexOf(10, start);
    const end = stop < 0 ? bytes.length : stop;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** What `read` gives; null, and a warning, where the text cannot be read. */
function attempt<T>(name: string, warnings: string[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!(error instanceof UnreadableText) && code === undefined) throw error;
    warnings.push(`${name}: ${(error as Error).message}; left out`);
    return null;
  }
}

function oddities(file: string, text: string): string[] {
  const found: string[] = [];
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  if (longest >= LONG_LINE)
    found.push(`${file}: a line of ${figure(longest)} characters is read as one paragraph`);
  if (text.length > LONGEST_READ)
    found.push(
      `${file}: of ${figure(text.length)} characters only the first ${figure(LONGEST_READ)} are read`,
    );
  return found;
}

const figure = (value: number): string => value.toLocaleString('en');
