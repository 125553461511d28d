/**
 * The output folder. At every instant it holds the old build or the new one, whole, whenever the process dies: what is new is laid
 * beside, one rename puts the new build in force, and what is obsolete goes last.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { READABLE_SCHEMAS } from '../../src/model/graphFile.ts';
import { DOCUMENTS, GRAPH, sweep, workFolder } from './leftovers.ts';

/** Thrown where the output cannot or must not be written; the message names the place. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Takes away what a dead build left in a folder, and refuses one whose `documents` were put there by somebody else: they would be
 * replaced.
 * @throws OutputError also where another build is writing there
 */
export function checkOutput(folder: string): void {
  const other = sweep(folder);
  if (other !== null) throw new OutputError(`${folder}: another build (process ${other}) is writing there`);
  const documents = join(folder, DOCUMENTS);
  if (!existsSync(documents) || readdirSync(documents).length === 0) return;
  const graph = join(folder, GRAPH);
  const head = existsSync(graph) ? readFileSync(graph, 'utf8').slice(0, 1000) : '';
  const isOurs = READABLE_SCHEMAS.some((schema) => head.includes(`"${schema}"`));
  if (!isOurs)
    throw new OutputError(
      `${documents}: it holds files that no build put there; choose another --out folder`,
    );
}

/**
 * Writes graph.json and documents/ID.txt, replacing those of an earlier build and nothing else in the folder.
 * @param step called before each change of the folder; for tests
 * @throws Error of the file system; then the old graph and documents are as they were
 */
export function writeOutput(
  folder: string,
  graph: string,
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
    writeFileSync(join(work, GRAPH), graph);
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
    throw error;
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
