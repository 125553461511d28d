import type { Span } from './span.ts';

/** A text as it came in, with what its corpus says about it. `text` is never changed. */
export interface SourceDocument {
  /** File name without extension, or the line's id; unique in a corpus. */
  readonly id: string;
  /** File name within the corpus. */
  readonly file: string;
  /** Given by the corpus; null lets reading find one in the text. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  readonly published: string | null;
  readonly text: string;
}

/** A text of which nothing else is known. */
export const bareSource = (id: string, text: string): SourceDocument => ({
  id,
  file: `${id}.txt`,
  title: null,
  publisher: null,
  url: null,
  published: null,
  text,
});

const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'caption', 'debris'] as const;
/** What a stretch of a page is; `debris` (menus, players, newsletter footers) yields no mentions and no claims. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A block of a text, in order, without surrounding white space. Blocks never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** True where the same block stands earlier in this document (doubled captions). */
  readonly repeated: boolean;
}

/** A stretch of a text that reading sees as other words: a parted word, a footnote mark, a garbled letter. */
export interface Repair extends Span {
  /** What it reads like; empty where it is passed over. */
  readonly by: string;
}

/** A text that has been read: its blocks, and a clean view of the same length, so that offsets hold in both. */
export interface Document extends SourceDocument {
  readonly title: string;
  /** Same length as `text`: odd spaces, control characters and typographic quotes replaced one for one. */
  readonly view: string;
  readonly blocks: readonly Block[];
  /** Damage that reading looks through, in order; the text and all offsets stay as they came in. */
  readonly repairs: readonly Repair[];
}
