/** Slice: texts that the reader brings, while they are read, and the corpora that are kept in this browser. */
import type { GivenBlob } from '../../inPage/protocol.ts';
import type { Sketch } from '../../inPage/sketch.ts';
import type { KeptCorpus, KeptData } from './kept.ts';

export type { Sketch };

type Bringing =
  | { readonly phase: 'idle' }
  /** Where the files are to go: a corpus that the reader brought is open. */
  | { readonly phase: 'asking'; readonly files: readonly GivenBlob[]; readonly name: string }
  | {
      readonly phase: 'reading';
      /** Documents that are read, of how many; 0 of 0 while files are opened. */
      readonly done: number;
      readonly total: number;
      readonly name: string;
      /** Seconds. */
      readonly left: number | null;
      /** The graph of what has been read. */
      readonly sketch: Sketch | null;
      /** Whether the sketch has the places that the graph keeps. */
      readonly settled: boolean;
    }
  /** Read, but the browser does not keep it: it is here until the page is left. */
  | { readonly phase: 'unkept'; readonly why: string; readonly corpus: KeptCorpus; readonly data: KeptData }
  | { readonly phase: 'failed'; readonly why: string };

export interface BringingSlice {
  readonly bringing: Bringing;
  readonly kept: readonly KeptCorpus[];
  /** Why the list of kept corpora cannot be had, or the last thing asked of one did not work; null: all is well. */
  readonly keptTrouble: string | null;
  /** The corpus that is being renamed. */
  readonly renaming: string | null;
}

export const initialBringing: BringingSlice = {
  bringing: { phase: 'idle' },
  kept: [],
  keptTrouble: null,
  renaming: null,
};
