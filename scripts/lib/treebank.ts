/** Treebank files of a folder: `NAME-train.conllu`, `-dev`, `-test`, gzipped or not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type TreebankSentence, readConllu } from '../../src/language/conllu.ts';

export type Part = 'train' | 'dev' | 'test';

/**
 * Reads all files of one part, by name, in order of name.
 * @throws Error naming the folder or the file that cannot be read
 */
export function readTreebank(folder: string, part: Part): Map<string, TreebankSentence[]> {
  const files = readdirSync(folder)
    .filter((name) => new RegExp(`[-_.]${part}\\.conllu(\\.gz)?$`, 'u').test(name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no file *-${part}.conllu or *-${part}.conllu.gz`);
  return new Map(
    files.map((name) => {
      const bytes = readFileSync(join(folder, name));
      const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      try {
        return [name.replace(new RegExp(`[-_.]${part}\\.conllu.*$`, 'u'), ''), readConllu(text)];
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }),
  );
}
