/** Slice: what reading a text again has dropped, sentence by sentence, by the id of its document. */
import type { Loaded } from './data.ts';

/** Offsets are UTF-16 code units of the untouched text. */
export interface ExplainedSentence {
  readonly start: number;
  readonly end: number;
  readonly dropped: readonly { readonly what: string; readonly why: string }[];
}

export interface ExplainedSlice {
  readonly explained: ReadonlyMap<string, Loaded<readonly ExplainedSentence[]>>;
}

export const initialExplained: ExplainedSlice = { explained: new Map() };
