/** A folder, or one file -> documents, and a warning for each text that cannot be read. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Gathered, GivenFile, Sources } from '../../src/intake/index.ts';
import { NO_SOURCES, SOURCES, gatherFile, gatherFolder, parseSources } from '../../src/intake/index.ts';
import { listFiles, readRegular } from './files.ts';

/** Thrown where there is no corpus to read; the message names the path. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/**
 * Reads a corpus. Its documents and their ids are the same whatever order the file system lists them in.
 * @param except a folder below that is not read: the output of an earlier build
 * @throws CorpusError where the path or its sources.json cannot be read, or no text can
 */
export async function readCorpus(path: string, except?: string): Promise<Gathered> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new CorpusError(`${path}: there is no such file or folder`);
  }
  let corpus: Gathered;
  try {
    corpus = isFolder ? await readFolder(path, except) : await readOne(path);
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    throw new CorpusError(`${path}: ${(error as Error).message}`, { cause: error });
  }
  if (corpus.documents.length === 0) {
    const [
      why = isFolder
        ? 'it holds no file of a kind that is read (.txt, .md, .html, .pdf, …)'
        : (corpus.notes[0] ?? 'it holds no text'),
    ] = corpus.warnings;
    throw new CorpusError(`${path}: no text to read: ${why}`);
  }
  return corpus;
}

const given = (path: string, name: string): GivenFile => ({ name, bytes: () => readRegular(path) });

/** Every file below a folder, but for hidden ones. */
async function readFolder(path: string, except: string | undefined): Promise<Gathered> {
  const listing = listFiles(path, except);
  const sources = readSources(path);
  const files = listing.files.map((name) => given(join(path, name), name));
  const { title, documents, warnings, notes } = await gatherFolder(files, sources);
  return {
    title,
    documents,
    warnings: [...listing.warnings, ...warnings],
    notes: [...listing.notes, ...notes],
  };
}

/** One file; what the sources.json beside it says of it holds. */
const readOne = (path: string): Promise<Gathered> =>
  gatherFile(given(path, basename(path)), readSources(dirname(path)).about[basename(path)]);

function readSources(path: string): Sources {
  const file = join(path, SOURCES);
  if (!existsSync(file)) return NO_SOURCES;
  try {
    return parseSources(new TextDecoder('utf-8').decode(readRegular(file)));
  } catch (error) {
    throw new CorpusError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
