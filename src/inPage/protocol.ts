/** What the page and its reading workers say to one another. */
import type { Gathered } from '../intake/index.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Analysis } from '../pipeline.ts';

export interface GivenBlob {
  /** Path within what was given, with slashes. */
  readonly name: string;
  readonly blob: Blob;
}

/** Files of the models; blobs are handed to several workers without a copy. */
export const MODEL_FILES = {
  english: 'english.bin',
  encoder: 'reader.encoder.onnx',
  heads: 'reader.heads.onnx',
  vocabulary: 'reader.vocabulary.txt',
  settings: 'reader.json',
} as const;
export type ModelFiles = Readonly<Record<keyof typeof MODEL_FILES | 'wasm', Blob>>;

/** A task; each is answered once, by its number. */
export type Task =
  | { readonly type: 'gather'; readonly files: readonly GivenBlob[] }
  | { readonly type: 'load'; readonly models: ModelFiles }
  | { readonly type: 'read'; readonly document: SourceDocument }
  | { readonly type: 'assemble'; readonly analyses: readonly Analysis[] };

/** What each task gives. */
export interface Results {
  gather: Gathered;
  load: null;
  read: Analysis;
  assemble: string;
}

export type Request = Task & { readonly number: number };
export type Reply =
  | { readonly number: number; readonly result: Results[keyof Results] }
  | { readonly number: number; readonly reason: string };
