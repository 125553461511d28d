/** Slice: texts that the reader brings, while they are read, and the corpora that are kept in this browser. */
import type { KeptCorpus } from './kept.ts';

type Bringing =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'reading';
      /** Documents that are read, of how many; 0 of 0 while files are opened. */
      readonly done: number;
      readonly total: number;
      readonly name: string;
      /** Seconds. */
      readonly left: number | null;
    }
  | { readonly phase: 'failed'; readonly why: string };

export interface BringingSlice {
  readonly bringing: Bringing;
  readonly kept: readonly KeptCorpus[];
}

export const initialBringing: BringingSlice = { bringing: { phase: 'idle' }, kept: [] };
