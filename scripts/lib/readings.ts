/** Files of readings from elsewhere, as they are. */
import { readRegular } from './files.ts';

/** A file of readings with its text. */
export interface ReadingsFile {
  readonly file: string;
  readonly text: string;
}

/** @throws Error naming the file that cannot be read */
export const readReadings = (files: readonly string[]): ReadingsFile[] =>
  files.map((file) => {
    try {
      return { file, text: new TextDecoder().decode(readRegular(file)) };
    } catch (error) {
      throw new Error(`--readings ${file}: it cannot be read: ${(error as Error).message}`, { cause: error });
    }
  });
