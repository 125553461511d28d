import type { Span } from '../model/span.ts';

/** A word of Universal Dependencies, with its place in the text. A recognised name is one token, spaces and all. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number;
  /** Universal dependency relation to the head, subtypes included ('nsubj:pass'). */
  readonly deprel: string;
  /** True where the caller gave this stretch as a name. */
  readonly name: boolean;
}

/** A sentence with its tree. Every tree has one root and no cycles. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** A stretch of direct speech. `start` to `end` include the quotation marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False where the closing mark is lost and the paragraph's end stands in for it. */
  readonly closed: boolean;
  /** Index, in the same list, of the quotation this one continues over a paragraph break, or null. */
  readonly continues: number | null;
}
