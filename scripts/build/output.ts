/**
 * The output folder. At every instant it holds the old build or the new one, whole, whenever the process dies: what is new is laid
 * beside, one rename puts the new build in force, and what is obsolete goes last.
 */
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writePieces } from '../lib/pieces.ts';
import { READABLE_SCHEMAS } from '../../src/model/graphFile.ts';
import { atWork, DOCUMENTS, GRAPH, sweep, workFolder, type Other } from './leftovers.ts';

/** Thrown where the output cannot or must not be written; the message names the place. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Takes the folder for this process: what a dead build left goes, and from now on other builds are refused. Known before all else is
 * done: that it cannot be written, and that its `documents` were put there by somebody else, whom they would be taken from.
 * @returns gives the folder free again; where nothing was written it is as it was, also where it was not there
 * @throws OutputError also where another build is writing there
 */
export function claimOutput(folder: string): () => void {
  const refuse = (other: Other | null): void => {
    if (other !== null)
      throw new OutputError(
        `${folder}: another build (process ${other.process}) is writing there; if none is, take away ${other.work}`,
      );
  };
  refuse(inWords(folder, () => sweep(folder)));
  checkOwner(folder);
  const work = workFolder(folder, process.pid);
  const made = inWords(folder, () => makeFolder(work));
  const release = (): void => {
    rmSync(work, { recursive: true, force: true });
    const first = resolve(made ?? work);
    for (let empty = resolve(folder); empty.startsWith(first); empty = dirname(empty))
      try {
        rmdirSync(empty);
      } catch {
        return; // It holds something, or is gone.
      }
  };
  // Of two that come at the same instant each sees the other.
  const other = atWork(folder, process.pid);
  if (other !== null) release();
  refuse(other);
  return release;
}

/**
 * Makes a folder and those above it that are missing; Node's own `recursive` never ends where nobody may make any (/proc).
 * @returns the topmost that was made
 */
function makeFolder(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const first = makeFolder(dirname(path));
  mkdirSync(path);
  return first ?? path;
}

/** What the file system says, beside the name that the user gave. */
function inWords<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new OutputError(`${folder}: it cannot be written (${(error as Error).message})`, { cause: error });
  }
}

/** @throws OutputError where documents were put there by somebody else */
function checkOwner(folder: string): void {
  const documents = join(folder, DOCUMENTS);
  if (!existsSync(documents) || readdirSync(documents).length === 0) return;
  const head = headOf(join(folder, GRAPH));
  const isOurs = READABLE_SCHEMAS.some((schema) => head.includes(`"${schema}"`));
  if (!isOurs)
    throw new OutputError(
      `${documents}: it holds files that no build put there; choose another --out folder`,
    );
}

function headOf(path: string): string {
  if (!existsSync(path)) return '';
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1000);
    return bytes.subarray(0, readSync(file, bytes)).toString();
  } finally {
    closeSync(file);
  }
}

/**
 * Writes graph.json and documents/ID.txt, replacing those of an earlier build and nothing else in the folder.
 * @param graph its text, whole or in pieces
 * @param step called before each change of the folder; for tests
 * @throws OutputError with what the file system says; then the old graph and documents are as they were
 */
export function writeOutput(
  folder: string,
  graph: string | Iterable<string>,
  documents: readonly { readonly id: string; readonly text: string }[],
  step: (what: string) => void = () => undefined,
): void {
  const work = workFolder(folder, process.pid);
  const held = (name: string): string => join(folder, DOCUMENTS, name);
  const fresh = (name: string): string => join(work, 'new', name);
  const before = existsSync(join(folder, DOCUMENTS)) ? new Set(readdirSync(join(folder, DOCUMENTS))) : null;
  const added: string[] = [];
  const changed: string[] = [];
  let done = false;
  try {
    step('begin');
    mkdirSync(join(work, 'new'), { recursive: true });
    for (const { id, text } of documents) {
      const name = `${id}.txt`;
      const bytes = Buffer.from(text);
      const known = before?.has(name) === true;
      if (known && bytes.equals(readFileSync(held(name)))) continue;
      (known ? changed : added).push(name);
      writeFileSync(fresh(name), bytes, { flag: 'wx' });
    }
    writePieces(join(work, GRAPH), typeof graph === 'string' ? [graph] : graph);
    writeFileSync(join(work, 'added.json'), JSON.stringify(added));
    step('add');
    mkdirSync(join(folder, DOCUMENTS), { recursive: true });
    for (const [at, name] of added.entries()) {
      if (at % 1000 === 0) step(`add ${name}`);
      renameSync(fresh(name), held(name));
    }
    step('put in force');
    const first = !existsSync(join(folder, GRAPH));
    if (changed.length === 0 || first) {
      for (const name of changed) renameSync(fresh(name), held(name));
      renameSync(join(work, GRAPH), join(folder, GRAPH));
    } else switchOver(folder, work, changed, step);
    done = true;
    const wanted = new Set(documents.map(({ id }) => `${id}.txt`));
    for (const name of before ?? [])
      if (!wanted.has(name)) {
        step(`remove ${name}`);
        rmSync(held(name), { recursive: true, force: true });
      }
  } catch (error) {
    if (!done && existsSync(work)) for (const name of added) rmSync(held(name), { force: true });
    const outcome = done ? 'the new graph is in force, old texts lie beside it' : 'nothing in it has changed';
    throw new OutputError(`${folder}: it cannot be written (${(error as Error).message}); ${outcome}`, {
      cause: error,
    });
  } finally {
    step('end');
    sweep(folder, process.pid);
    if (!done && before === null) rmSync(join(folder, DOCUMENTS), { recursive: true, force: true });
  }
}

/**
 * Where texts of the old build change, several files must change at once: all of them become links through one link to the old files, that
 * one is turned to the new ones, and then files take the links' places. Where links may not be made, file after file is replaced.
 */
function switchOver(
  folder: string,
  work: string,
  changed: readonly string[],
  step: (what: string) => void,
): void {
  const places = [
    ...changed.map((name) => ({ name, place: join(folder, DOCUMENTS, name), up: '../' })),
    { name: GRAPH, place: join(folder, GRAPH), up: './' },
  ];
  renameSync(join(work, GRAPH), join(work, 'new', GRAPH));
  mkdirSync(join(work, 'old'));
  for (const { name, place } of places) linkSync(place, join(work, 'old', name));
  const through = `.edgewise-${process.pid}/now`;
  const spare = join(work, 'link');
  try {
    symlinkSync('old', join(work, 'now'));
  } catch {
    for (const { name, place } of places) renameSync(join(work, 'new', name), place);
    return;
  }
  for (const { name, place, up } of places) {
    step(`link ${name}`);
    symlinkSync(`${up}${through}/${name}`, spare);
    renameSync(spare, place);
  }
  step('turn the link');
  symlinkSync('new', spare);
  renameSync(spare, join(work, 'now'));
  for (const { name, place } of places) {
    step(`settle ${name}`);
    linkSync(join(work, 'new', name), spare);
    renameSync(spare, place);
  }
}
