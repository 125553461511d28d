/** Stands in the place of inPage/ where a page is one file: the reader's model is not in it. */
import type { Brought } from './index.ts';

export const bringIn = (): Promise<Brought> =>
  Promise.reject(new Error('this page is one file and has no reader in it; read texts in the app itself'));

export const packCorpus = (): Promise<Blob> => bringIn().then(() => new Blob());
export const unpackCorpus = (): Promise<Brought> => bringIn();
