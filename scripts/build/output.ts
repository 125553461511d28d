/** The output folder: written beside the old one, then put in its place, so that a failure leaves the old one whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READABLE_SCHEMAS } from '../../src/model/graphFile.ts';

/** Thrown where the output cannot or must not be written; the message names the place. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

const GRAPH = 'graph.json';
const DOCUMENTS = 'documents';

/** Refuses a folder whose `documents` were put there by somebody else: they would be replaced. */
export function checkOutput(folder: string): void {
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
 * @throws Error of the file system; then the old graph and documents are as they were
 */
export function writeOutput(
  folder: string,
  graph: string,
  documents: readonly { readonly id: string; readonly text: string }[],
): void {
  const fresh = join(folder, `.edgewise-new-${process.pid}`);
  const old = join(folder, `.edgewise-old-${process.pid}`);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  try {
    mkdirSync(join(fresh, DOCUMENTS), { recursive: true });
    for (const { id, text } of documents)
      writeFileSync(join(fresh, DOCUMENTS, `${id}.txt`), text, { flag: 'wx' });
    writeFileSync(join(fresh, GRAPH), graph);
    mkdirSync(old);
    for (const name of [DOCUMENTS, GRAPH]) {
      if (existsSync(join(folder, name))) move(join(folder, name), join(old, name));
      move(join(fresh, name), join(folder, name));
    }
  } catch (error) {
    for (const back of undo) back();
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
