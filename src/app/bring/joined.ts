/** Files that join those of a corpus: each is there once, and none takes another's name. */
import type { GivenBlob } from '../../inPage/protocol.ts';

/** Names of files as they stand: `a.txt`, then `a (2).txt`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^./]+)?$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}

async function same(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [x, y] = await Promise.all([a, b].map(async (blob) => new Uint8Array(await blob.arrayBuffer())));
  return x!.every((byte, at) => byte === y![at]);
}

/**
 * @returns all files, those of the corpus first and by the names that they have; of the new ones, those that are there
 *   already, with the same name and the same bytes, are left out
 */
export async function joined(
  known: readonly GivenBlob[],
  fresh: readonly GivenBlob[],
): Promise<readonly GivenBlob[]> {
  // A single file is read as a text whatever it is called; among others its name has to say so.
  const all = known.map((file) =>
    known.length === 1 && !/\.(?:txt|md|html?|pdf|docx|eml|jsonl?)$/i.test(file.name)
      ? { name: `${file.name}.txt`, blob: file.blob }
      : file,
  );
  const byName = new Map(all.map((file) => [file.name, file]));
  for (const { name, blob } of fresh) {
    const known = byName.get(name);
    if (known && (await same(known.blob, blob))) continue;
    const file = { name: freeName(name, new Set(byName.keys())), blob };
    byName.set(file.name, file);
    all.push(file);
  }
  return all;
}
