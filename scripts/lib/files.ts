/** Files and folders as they are on a disk: only regular files are read, every folder once. */
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { UnreadableText } from '../../src/intake/index.ts';

/**
 * The bytes of a regular file, or of one that a link leads to.
 * @throws UnreadableText for a pipe, a device, a folder or a socket, which could wait or go on for ever; Error of the file system
 */
export function readRegular(path: string): Buffer {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UnreadableText('there is nothing to read (a link that leads nowhere?)');
  if (!stats.isFile()) throw new UnreadableText(`it is ${kindOf(stats)}, not a file`);
  return readFileSync(path);
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

export interface Listing {
  /** Paths below the folder, with slashes, in order of code units. */
  readonly files: readonly string[];
  /** Folders that could not be opened. */
  readonly warnings: readonly string[];
  /** Linked folders that were not followed. */
  readonly notes: readonly string[];
}

/**
 * All below a folder that is no folder itself, but for what is hidden. Linked folders are followed after the others, each folder once.
 * @param except a folder below that is not opened
 */
export function listFiles(root: string, except?: string): Listing {
  const files: string[] = [];
  const warnings: string[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  const barred = except === undefined ? null : realOf(except);
  const links: string[] = [];
  const open = (folder: string): void => {
    const real = realOf(join(root, folder));
    if (real === barred) return;
    if (real === null || seen.has(real)) {
      notes.push(`${folder}: it leads to a folder that is read already; not followed`);
      return;
    }
    seen.add(real);
    for (const entry of entriesOf(join(root, folder), folder, warnings)) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) open(name);
      else if (entry.isSymbolicLink() && isFolder(join(root, name))) links.push(name);
      else files.push(name);
    }
  };
  open('');
  for (let link = links.shift(); link !== undefined; link = links.sort().shift()) open(link);
  return { files: files.sort(), warnings, notes };
}

function entriesOf(path: string, folder: string, warnings: string[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (folder === '') throw error;
    warnings.push(`${folder}: the folder cannot be opened (${(error as Error).message}); left out`);
    return [];
  }
}

/** A link that leads round in a ring is none: it is read as a file, and named. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
