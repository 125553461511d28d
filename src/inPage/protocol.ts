/** What the page and its reading workers say to one another. Much is handed over as blobs: these cost the page nothing. */
import type { SourceDocument } from '../model/document.ts';
import type { DocumentReport } from '../model/report.ts';
import type { Sketch } from './sketch.ts';

export interface GivenBlob {
  /** Path within what was given, with slashes. */
  readonly name: string;
  readonly blob: Blob;
}

/** Files of the models; blobs are handed to several workers without a copy. */
export const MODEL_FILES = {
  english: 'english.bin',
  weights: 'reader.safetensors',
  vocabulary: 'reader.vocabulary.txt',
  settings: 'reader.json',
} as const;
export type ModelFiles = Readonly<Record<keyof typeof MODEL_FILES, Blob>>;

/** What reading one text gave: enough to join it with others, now or on another day. */
export interface Reading {
  /** Hash of the text with all that is known of it: the same text is not read twice. */
  readonly of: string;
  /** An `Analysis` as JSON. */
  readonly analysis: Blob;
  readonly report: DocumentReport;
}

/** A corpus as it is opened and kept. */
export interface CorpusData {
  /** graph.json as it would be written. */
  readonly graph: string;
  readonly documents: Readonly<Record<string, string>>;
  readonly reports: Readonly<Record<string, DocumentReport>>;
  /** The files that it was read from, as they came in. */
  readonly files: readonly GivenBlob[];
}

/** What is known of a corpus besides. */
export interface CorpusHead {
  readonly name: string;
  /** When it was brought, ISO 8601. */
  readonly brought: string;
  /** What was left out of it, and what is odd. */
  readonly remarks: readonly string[];
}

/** A task; each is answered once, by its number. */
export type Task =
  /** `edition` is the reader's: what another one has read is read again. */
  | { readonly type: 'gather'; readonly files: readonly GivenBlob[]; readonly edition: string }
  /** Fetches the code that reads, while the page fetches the models. */
  | { readonly type: 'prepare' }
  | { readonly type: 'load'; readonly models: ModelFiles }
  | { readonly type: 'explain'; readonly document: SourceDocument }
  | { readonly type: 'read'; readonly document: SourceDocument; readonly of: string }
  /** Of one more text; the worker keeps it. */
  | { readonly type: 'add'; readonly analysis: Blob }
  /** The graph of those that were added so far, without its layout. */
  | { readonly type: 'sketch' }
  /** `title` is what the corpus is called, where its folder says so. */
  | { readonly type: 'assemble'; readonly title: string | null }
  | { readonly type: 'pack'; readonly corpus: CorpusHead & CorpusData }
  | { readonly type: 'unpack'; readonly zip: Blob };

/** A sentence with what was thought of and dropped; offsets are those of the untouched text. */
export interface ExplainedSentence {
  readonly start: number;
  readonly end: number;
  readonly dropped: readonly { readonly what: string; readonly why: string }[];
}

/** What each task gives. */
export interface Results {
  gather: {
    readonly title: string | null;
    readonly documents: readonly { readonly document: SourceDocument; readonly of: string }[];
    readonly warnings: readonly string[];
    readonly notes: readonly string[];
  };
  prepare: null;
  load: null;
  read: Reading;
  explain: readonly ExplainedSentence[];
  add: null;
  sketch: Sketch;
  assemble: { readonly graph: string; readonly sketch: Sketch };
  pack: Blob;
  unpack: CorpusHead & CorpusData;
}

export type Request = Task & { readonly number: number };
export type Reply =
  | { readonly number: number; readonly result: Results[keyof Results] }
  | { readonly number: number; readonly reason: string };
