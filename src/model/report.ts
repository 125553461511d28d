/** What was understood of one text, and what was not: for its reader, beside the text. */
import type { Repair } from './document.ts';
import type { Span } from './span.ts';

/** A name that stands in a text and is nobody's in the graph: a place, a paper, a firm, or one that was not recognised. */
export interface UnusedName extends Span {
  /** As it is first written. */
  readonly text: string;
  /** How often it stands there. */
  readonly times: number;
}

export interface DocumentReport {
  /** In English words; null where the text is too short to tell, and is taken for English. */
  readonly language: string | null;
  readonly sentences: number;
  /** Relations that were read in it, one for each passage that says one. */
  readonly claims: number;
  /** The most frequent first. */
  readonly unused: readonly UnusedName[];
  /** Places where reading looks through damage; the text itself is untouched. */
  readonly repairs: readonly Repair[];
}
