/** Fetching the graph file and the texts; every way it can fail becomes a problem in words, with what to do. */
import type { GraphFile } from '../../model/graphFile.ts';
import { readGraphFile } from '../../model/readGraph.ts';
import { GraphFileError } from '../../model/references.ts';
import { READABLE_SCHEMAS, SCHEMA } from '../../model/schemas.ts';
import { embedded } from './embedded.ts';
import type { KeptData } from './kept.ts';
import { askedFor, keptData } from './kept.ts';
import { SETTINGS } from './settings.ts';

/** What went wrong, in words for the reader. */
export interface Problem {
  readonly title: string;
  readonly what: string;
  /** Where in the file, as the checker names it. */
  readonly place: string | null;
  readonly todo: string;
  /** A command to type, if there is one. */
  readonly command: string | null;
}

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}

const BUILD = 'npm run graph';

const missingGraph = (what: string): LoadError =>
  new LoadError({
    title: 'There is no graph yet',
    what,
    place: null,
    todo: 'Build it from a folder of texts, then reload this page:',
    command: BUILD,
  });

const brokenGraph = (what: string, place: string | null): LoadError =>
  new LoadError({
    title: 'The graph file is broken',
    what,
    place,
    todo: 'Build it again, then reload this page:',
    command: BUILD,
  });

/**
 * Loads and checks the graph file.
 * @throws LoadError for a file that is missing, is no JSON, is of another program or version, or breaks the schema.
 */
export async function loadGraph(url: string = SETTINGS.data.graph): Promise<GraphFile> {
  const text = embedded()?.graph ?? (await kept())?.graph ?? (await fetchText(url, missingGraph));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw brokenGraph(`${url} is not valid JSON: ${messageOf(error)}`, null);
  }
  const schema = schemaOf(value);
  if (schema === null || !READABLE_SCHEMAS.includes(schema))
    throw new LoadError({
      title: 'This is not a graph of Edgewise',
      what:
        schema === null
          ? `${url} holds JSON, but does not say that it follows the schema ${SCHEMA}.`
          : `${url} follows the schema ${schema}; this page reads ${READABLE_SCHEMAS.join(' and ')}.`,
      place: 'attributes.schema',
      todo: 'Build one with this version of Edgewise, then reload this page:',
      command: BUILD,
    });
  try {
    return await readGraphFile(value);
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    const problem = error.place ? error.message.slice(error.place.length + 2) : error.message;
    throw brokenGraph(`${url} does not keep to the schema ${SCHEMA}: ${problem}.`, error.place || null);
  }
}

/** The untouched text of a document. @throws LoadError when it is not there. */
export async function loadDocument(id: string): Promise<string> {
  const here = (embedded() ?? (await kept()))?.documents[id];
  if (here !== undefined) return here;
  const url = `${SETTINGS.data.documents}${encodeURIComponent(id)}.txt`;
  return fetchText(
    url,
    (what) =>
      new LoadError({
        title: 'The text of this document is not there',
        what,
        place: null,
        todo: 'The graph and its texts are written together. Build both again, then reload this page:',
        command: BUILD,
      }),
  );
}

/**
 * The corpus of this browser that the address asks for; null where it asks for none.
 * @throws LoadError where it is not kept here, or the browser keeps nothing
 */
async function kept(): Promise<KeptData | null> {
  const id = askedFor();
  if (id === null) return null;
  let why = 'It was deleted, or it was kept by another browser.';
  try {
    const data = await keptData(id);
    if (data) return data;
  } catch (error) {
    why = `The browser does not give it back: ${messageOf(error)}.`;
  }
  throw new LoadError({
    title: 'This corpus is not kept in this browser',
    what: why,
    place: null,
    todo: 'Open the page without it, and bring its texts again.',
    command: null,
  });
}

async function fetchText(url: string, missing: (what: string) => LoadError): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw missing(`${url} could not be fetched: ${messageOf(error)}.`);
  }
  if (!response.ok) throw missing(`${url} was not found (status ${response.status}).`);
  // Some servers answer any unknown address with their start page.
  if (response.headers.get('content-type')?.startsWith('text/html'))
    throw missing(`${url} was not found: the server sent a web page instead.`);
  // A byte order mark counts as a character of the untouched text, so keep it.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

function schemaOf(value: unknown): string | null {
  const attributes = (value as { attributes?: { schema?: unknown } } | null)?.attributes;
  return typeof attributes?.schema === 'string' ? attributes.schema : null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
