/**
 * A corpus as one zip: its graph and texts as the command line writes them (`graph.json`, `documents/ID.txt`), the files
 * it was read from as they came in (`files/…`), and `corpus.json`, which says what it is.
 */
import { Unzip, UnzipInflate, strFromU8, strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import type { DocumentReport } from '../model/report.ts';
import { READABLE_SCHEMAS } from '../model/schemas.ts';
import { verifyGraph } from '../network/index.ts';
import type { GraphFile } from '../model/graphFile.ts';

export interface CorpusFile {
  readonly name: string;
  /** ISO 8601. */
  readonly brought: string;
  readonly remarks: readonly string[];
  /** graph.json as it stands. */
  readonly graph: string;
  readonly documents: Readonly<Record<string, string>>;
  readonly reports: Readonly<Record<string, DocumentReport>>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const FORMAT = 'edgewise-corpus/1';
/** A zip that unpacks to more is a trap, or no corpus that a browser could hold. */
const MOST_BYTES = 1_500_000_000;

const span = { start: v.number(), end: v.number() };
const about = v.object({
  format: v.literal(FORMAT),
  name: v.string(),
  brought: v.string(),
  remarks: v.array(v.string()),
  reports: v.record(
    v.string(),
    v.object({
      language: v.nullable(v.string()),
      sentences: v.number(),
      claims: v.number(),
      unused: v.array(v.object({ ...span, text: v.string(), times: v.number() })),
      repairs: v.array(v.object({ ...span, by: v.string() })),
    }),
  ),
});

/** The same corpus gives the same bytes. */
export function packCorpus({ graph, documents, files, ...rest }: CorpusFile): Uint8Array {
  const { name, brought, remarks, reports } = rest;
  const head = { format: FORMAT, name, brought, remarks, reports };
  const entries: Record<string, Uint8Array> = {
    'corpus.json': strToU8(`${JSON.stringify(head, null, 1)}\n`),
    'graph.json': strToU8(graph),
  };
  for (const id of Object.keys(documents).sort()) entries[`documents/${id}.txt`] = strToU8(documents[id]!);
  for (const file of files) entries[`files/${file.name}`] = file.bytes;
  // Days in a zip are those of a clock on a wall: the first that it knows is the same everywhere.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** @throws Error that says why a zip is no corpus, or not whole */
export function unpackCorpus(bytes: Uint8Array): CorpusFile {
  const entries = unzip(bytes);
  const text = (name: string): string => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`${name} is not in it`);
    return strFromU8(entry);
  };
  if (!entries.has('corpus.json'))
    throw new Error('it is no corpus that Edgewise saved; unpack it, and bring the files that it holds');
  const head = v.safeParse(about, json('corpus.json', text('corpus.json')));
  if (!head.success) {
    const [issue] = head.issues;
    throw new Error(`corpus.json, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`);
  }
  const graph = text('graph.json');
  const file = json('graph.json', graph) as GraphFile;
  const schema = (file as { attributes?: { schema?: string } } | null)?.attributes?.schema ?? '';
  if (!READABLE_SCHEMAS.includes(schema)) throw new Error('graph.json follows no schema that is read here');
  const documents = inFolder(entries, 'documents/').map(
    ({ name, bytes }) => [name.replace(/\.txt$/, ''), decode(bytes)] as const,
  );
  verifyGraph(file, new Map(documents));
  const { name, brought, remarks, reports } = head.output;
  return {
    name,
    brought,
    remarks,
    reports,
    graph,
    documents: Object.fromEntries(documents),
    files: inFolder(entries, 'files/'),
  };
}

/** A byte order mark in the middle of things is a character of the text: `strFromU8` and TextDecoder would drop one at the start. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const inFolder = (entries: ReadonlyMap<string, Uint8Array>, folder: string) =>
  [...entries]
    .filter(([name]) => name.startsWith(folder) && !name.endsWith('/'))
    .map(([name, bytes]) => ({ name: name.slice(folder.length), bytes }));

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** All entries, counted as they unpack: what a zip says of its own sizes need not be so. @throws Error for a damaged one */
function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let [total, open] = [0, 0];
  const unzipper = new Unzip((file) => {
    const parts: Uint8Array[] = [];
    open += 1;
    file.ondata = (error, part, final) => {
      if (error) throw new Error(`${file.name} is damaged (${error.message})`);
      parts.push(part);
      total += part.length;
      if (total > MOST_BYTES) throw new Error('it unpacks to more than a browser can hold');
      if (!final) return;
      open -= 1;
      entries.set(file.name, joined(parts));
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      unzipper.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    throw new Error(`it is no zip that can be opened: ${(error as Error).message}`, { cause: error });
  }
  if (open > 0) throw new Error('it is no zip that can be opened: it is cut off');
  return entries;
}

const CHUNK = 1 << 16;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
