/** What builds that were killed have left in an output folder. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';

export const GRAPH = 'graph.json';
export const DOCUMENTS = 'documents';

/** Where a process lays what it is about to put into the folder. */
export const workFolder = (folder: string, process: number): string => join(folder, `.edgewise-${process}`);
/** Also the two folders that builds left before there was one for both. */
const WORK = /^\.edgewise-(?:(new|old)-)?(\d+)$/;

/** A build that is at work in a folder: its number, and where it lays what it writes. */
export interface Other {
  readonly process: number;
  readonly work: string;
}

/**
 * Takes away what dead processes left: links get the files they stand for, and documents that came without a graph go.
 * @param own a process whose folder goes, too: this one
 * @returns a living process that is at work in the folder, or null; while one is, nothing is swept
 */
export function sweep(folder: string, own?: number): Other | null {
  const alive = atWork(folder, own);
  if (alive !== null) return alive;
  for (const { work, kind } of workFolders(folder)) {
    if (kind === 'old') restore(folder, work);
    settle(folder, work);
    if (!existsSync(join(folder, GRAPH))) removeAdded(folder, work);
    rmSync(work, { recursive: true, force: true });
  }
  return null;
}

/** Another living process that is at work in the folder, or null. */
export const atWork = (folder: string, own?: number): Other | null =>
  workFolders(folder).find(({ work, process }) => process !== own && isAlive(process, work)) ?? null;

function workFolders(folder: string): (Other & { kind: string | undefined })[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const match = WORK.exec(name);
    return match ? [{ work: join(folder, name), kind: match[1], process: Number(match[2]) }] : [];
  });
}

function isAlive(process_: number, work: string): boolean {
  if (process_ === process.pid) return false; // a number that is given again: that process is dead, this one has just begun
  // So is one of before the machine was started; a minute is for clocks that were set since.
  const started = Date.now() - (uptime() + 60) * 1000;
  if (started > 0 && statSync(work).mtimeMs < started) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts a graph and documents back that were set aside. */
function restore(folder: string, work: string): void {
  if (existsSync(join(folder, GRAPH)) && existsSync(join(folder, DOCUMENTS))) return;
  for (const name of [GRAPH, DOCUMENTS])
    if (existsSync(join(work, name))) {
      rmSync(join(folder, name), { recursive: true, force: true });
      renameSync(join(work, name), join(folder, name));
    }
}

/** Gives every link through a work folder the file it leads to. */
function settle(folder: string, work: string): void {
  const documents = join(folder, DOCUMENTS);
  const names = existsSync(documents) ? readdirSync(documents).map((name) => join(documents, name)) : [];
  for (const place of [...names, join(folder, GRAPH)]) {
    const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (!isLink || !readlinkSync(place).includes('.edgewise-')) continue;
    const spare = join(work, 'spare');
    try {
      linkSync(realpathSync(place), spare); // asks for no room, which there may be none of
    } catch {
      copyFileSync(place, spare);
    }
    renameSync(spare, place);
  }
}

function removeAdded(folder: string, work: string): void {
  try {
    const added = JSON.parse(readFileSync(join(work, 'added.json'), 'utf8')) as string[];
    for (const name of added) rmSync(join(folder, DOCUMENTS, name), { force: true });
  } catch {
    // It died before it had added any.
  }
}
