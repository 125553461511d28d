/** Stands in the place of inPage/ where a page is one file: the reader's model is not in it. */
import type { Brought } from './index.ts';
import type { ExplainedSentence } from './protocol.ts';

export const bringIn = (): Promise<Brought> =>
  Promise.reject(new Error('this page is one file and has no reader in it; read texts in the app itself'));

export const expectTexts = (): void => undefined;
export const packCorpus = (): Promise<Blob> => bringIn().then(() => new Blob());
export const unpackCorpus = (): Promise<Brought> => bringIn();
export const explainText = (): Promise<readonly ExplainedSentence[]> =>
  Promise.reject(new Error('this page is one file and has no reader in it; open the text in the app itself'));
