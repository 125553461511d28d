/** The learned reader on Node: its files, checked against their sums. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader, type Reader, type ReaderSettings } from '../../src/encoder/index.ts';
import { ROOT } from './paths.ts';

/** Where the reader's files stand: reader.json names the others with their SHA-256. */
export const READER = join(ROOT, 'public/model');

/** reader.json, as calibrate.ts writes it. */
export interface ReaderManifest extends ReaderSettings {
  readonly files: Readonly<
    Record<'weights' | 'vocabulary', { readonly name: string; readonly sha256: string }>
  >;
}

/**
 * Opens the reader from a folder.
 * @param threshold least confidence of a claim, 0 to 1; the model's own by default
 * @throws Error that names the file which is missing or damaged
 */
export async function openReaderFiles(folder: string = READER, threshold?: number): Promise<Reader> {
  const manifest = join(folder, 'reader.json');
  if (!existsSync(manifest)) throw new Error(`${manifest}: the reader's model is missing`);
  const settings = JSON.parse(readFileSync(manifest, 'utf8')) as ReaderManifest;
  const read = (which: keyof ReaderManifest['files']): Buffer => {
    const { name, sha256 } = settings.files[which];
    const bytes = readFileSync(join(folder, name));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${join(folder, name)}: the file is damaged: its checksum is not that of ${manifest}`);
    return bytes;
  };
  return openReader({
    weights: read('weights'),
    vocabulary: read('vocabulary').toString('utf8'),
    settings,
    ...(threshold !== undefined && { thresholds: { reader: threshold, rules: threshold } }),
  });
}
