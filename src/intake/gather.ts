/** Given files -> documents, whatever order they come in. */
import type { SourceDocument } from '../model/document.ts';
import { LONGEST_READ, partExport } from '../reading/index.ts';
import { UnreadableText } from './decode.ts';
import { dayOf } from './fields.ts';
import type { Extracted } from './formats.ts';
import { FORMATS, extensionOf } from './formats.ts';
import { Ids, sameName } from './ids.ts';
import { otherLanguage } from './languages.ts';
import { NO_SOURCES, SOURCES, aboutFields, type About, type Sources } from './sources.ts';

/** A file as it was given. */
export interface GivenFile {
  /** Path within what was given, with slashes. */
  readonly name: string;
  /** Its bytes, when they are asked for. Throws UnreadableText, or an error of the file system, with a `code`. */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

export interface Gathered {
  /** What the corpus is called, where its folder says so. */
  readonly title: string | null;
  readonly documents: readonly SourceDocument[];
  /** Texts that were left out; each names the file, and the place in one that holds many. */
  readonly warnings: readonly string[];
  /** What is odd in texts that were read, and files of kinds that are not read. */
  readonly notes: readonly string[];
}

/** A line of so many characters is no paragraph that a person wrote. */
const LONG_LINE = 100_000;

/**
 * Reads all files of a folder, or several of them.
 * @param sources what sources.json says of them
 * @param step told of each file that is done
 */
export async function gatherFolder(
  files: readonly GivenFile[],
  { title, about }: Sources = NO_SOURCES,
  step: () => void = () => undefined,
): Promise<Gathered> {
  const ordered = files.filter(({ name }) => name !== SOURCES).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isRead = ({ name }: GivenFile): boolean => FORMATS.has(extensionOf(name));
  const known = ordered.filter(isRead);
  const names = new Set(ordered.map(({ name }) => name));
  const notes = [
    ...ordered.filter((file) => !isRead(file)).map(({ name }) => `${name}: files of this kind are not read`),
    ...Object.keys(about)
      .filter((name) => !names.has(name))
      .map((name) => `${SOURCES}: there is no file ${name}`),
  ];
  const ids = new Ids();
  const wanted = identify(known.map(({ name }) => name));
  const warnings: string[] = [];
  const documents: SourceDocument[] = [];
  for (const [at, file] of known.entries()) {
    const one = await read(file, wanted[at]!, ids, about[file.name]);
    documents.push(...one.documents);
    warnings.push(...one.warnings);
    notes.push(...one.notes);
    step();
  }
  return { title, documents, warnings, notes };
}

/** Reads one file: of an unknown kind it is taken for a text. */
export const gatherFile = (file: GivenFile, about?: About): Promise<Gathered> =>
  read(file, stemOf(file.name), new Ids(), about);

const stemOf = (name: string): string =>
  name.slice(0, name.length - extensionOf(name).length).replaceAll('/', '-');

/** Ids: a file's name without extension, with it where two files would share one, its folders before it. */
function identify(names: readonly string[]): string[] {
  const wanted = new Map<string, number>();
  for (const name of names) wanted.set(sameName(stemOf(name)), (wanted.get(sameName(stemOf(name))) ?? 0) + 1);
  return names.map((name) =>
    (wanted.get(sameName(stemOf(name))) ?? 0) > 1 ? name.replaceAll('/', '-') : stemOf(name),
  );
}

async function read(file: GivenFile, stem: string, ids: Ids, about: About | undefined): Promise<Gathered> {
  const warnings: string[] = [];
  const notes: string[] = [];
  const format = FORMATS.get(extensionOf(file.name)) ?? FORMATS.get('.txt')!;
  const found = await attempt(file.name, warnings, async () => format(await file.bytes(), notes));
  if (found === null) return { title: null, documents: [], warnings, notes: [] };
  const documents: SourceDocument[] = [];
  const before = new Map<string, string>();
  const odd = notes.map((note) => `${file.name}: ${note}`);
  for (const item of found) {
    const name = item.place === null ? file.name : `${file.name}, ${item.place}`;
    const made = await attempt(name, warnings, () => {
      const text = item.read();
      return { ...text, language: otherLanguage(text.text), articles: partExport(text.text) };
    });
    odd.push(...item.notes.map((note) => `${name}: ${note}`));
    if (made === null) continue;
    odd.push(...made.notes.map((note) => `${name}: ${note}`));
    const wanted = made.id ?? (item.place === null ? stem : `${stem}-${item.place.replace(/\D+/, '')}`);
    const earlier = before.get(wanted);
    if (earlier !== undefined) {
      warnings.push(`${name}: the id ${wanted} stands already in ${earlier}; left out`);
      continue;
    }
    if (made.language !== null) {
      warnings.push(`${name}: it is in ${made.language}, and only English is read; left out`);
      continue;
    }
    const id = ids.take(wanted);
    if (made.id !== null) {
      before.set(wanted, item.place ?? file.name);
      if (id !== wanted) odd.push(`${name}: the id ${JSON.stringify(wanted)} became ${id}`);
    }
    odd.push(...oddities(name, made.text));
    documents.push(...articlesOf(documentOf(id, file.name, made, about), made.articles, ids));
  }
  return { title: null, documents, warnings, notes: odd };
}

/** What the folder says of a text comes before what the text's file says of itself. */
function documentOf(id: string, name: string, made: Extracted, given: About | undefined): SourceDocument {
  const about = aboutFields(given);
  return {
    id,
    file: name,
    title: about.title ?? made.title,
    publisher: about.publisher ?? made.publisher,
    url: about.url ?? made.url,
    published: about.published ?? made.published,
    text: made.text,
  };
}

/** A text, or the articles of an archive's export: ID-1, ID-2, each with what its own head says. */
function articlesOf(
  source: SourceDocument,
  articles: ReturnType<typeof partExport>,
  ids: Ids,
): SourceDocument[] {
  if (articles === null) return [source];
  return articles.map(({ text, title, publisher, published }, at) =>
    Object.assign({}, source, {
      id: ids.take(`${source.id}-${at + 1}`),
      title,
      publisher: publisher ?? source.publisher,
      published: (published === null ? null : dayOf(published)) ?? source.published,
      text,
    }),
  );
}

/** What `make` gives; null, and a warning, where the text cannot be read, whatever the cause. */
async function attempt<T>(name: string, warnings: string[], make: () => T | Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const told = error instanceof UnreadableText || code !== undefined;
    warnings.push(`${name}: ${told ? message : `it cannot be read (${message})`}; left out`);
    return null;
  }
}

function oddities(name: string, text: string): string[] {
  const found: string[] = [];
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  if (longest >= LONG_LINE)
    found.push(`${name}: a line of ${figure(longest)} characters is read as one paragraph`);
  if (text.length > LONGEST_READ)
    found.push(
      `${name}: of ${figure(text.length)} characters only the first ${figure(LONGEST_READ)} are read`,
    );
  return found;
}

const figure = (value: number): string => value.toLocaleString('en');
