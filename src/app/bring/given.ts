/** Files and folders that a reader drops or chooses, with their paths; hidden ones are left out. */
import type { GivenBlob } from '../../inPage/protocol.ts';

export interface Given {
  readonly files: readonly GivenBlob[];
  /** What they may be called together. */
  readonly name: string;
}

const hidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** Without the one folder that all stand in: as the command line names the files of a folder. */
export function together(found: readonly GivenBlob[]): Given {
  const files = found.filter(({ name }) => !hidden(name));
  const [first] = files;
  if (!first) return { files, name: 'Texts' };
  const top = first.name.includes('/') ? first.name.slice(0, first.name.indexOf('/') + 1) : '';
  if (top !== '' && files.every(({ name }) => name.startsWith(top)))
    return {
      files: files.map(({ name, blob }) => ({ name: name.slice(top.length), blob })),
      name: top.slice(0, -1),
    };
  return { files, name: files.length === 1 ? first.name : `${first.name} and ${files.length - 1} more` };
}

/** What was dropped, folders with all that they hold. */
export async function given(transfer: DataTransfer): Promise<Given> {
  // Both lists are emptied once this task is over.
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: GivenBlob[] = [];
  for (const { entry, file } of dropped)
    if (entry?.isDirectory) found.push(...(await inFolder(entry as FileSystemDirectoryEntry)));
    else if (file) found.push({ name: file.name, blob: file });
  return together(found);
}

async function inFolder(folder: FileSystemDirectoryEntry): Promise<GivenBlob[]> {
  const reader = folder.createReader();
  const found: GivenBlob[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const entry of some)
      if (entry.isDirectory) found.push(...(await inFolder(entry as FileSystemDirectoryEntry)));
      else {
        const blob = await new Promise<File>((resolve, reject) =>
          (entry as FileSystemFileEntry).file(resolve, reject),
        );
        found.push({ name: entry.fullPath.replace(/^\//, ''), blob });
      }
  }
}
