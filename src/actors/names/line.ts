/** A sentence while its names are being read. */
import type { Hit } from './hits.ts';
import type { TitleHead } from './titleHeads.ts';
import type { Word } from './words.ts';

/** The words of a sentence with what is already known of each. */
export interface Line {
  readonly view: string;
  readonly words: readonly Word[];
  /** The hit that holds each word, or null. */
  readonly taken: (Hit | null)[];
  /** The title head that holds each word, or null. */
  readonly titles: readonly (TitleHead | null)[];
  /** Most words of the sentence are capitalised, so capitals say nothing. */
  headline: boolean;
}

export function makeHit(
  line: Line,
  from: number,
  to: number,
  rest: Omit<Hit, 'from' | 'to' | 'start' | 'end' | 'name'>,
): Hit {
  const start = line.words[from]?.start ?? 0;
  const end = line.words[to - 1]?.end ?? start;
  return { from, to, start, end, name: line.view.slice(start, end).replace(/\s+/g, ' '), ...rest };
}

/** Takes the words of a hit; hits it swallows whole vanish with it. */
export function take(line: Line, hit: Hit): void {
  for (let at = hit.from; at < hit.to; at += 1) line.taken[at] = hit;
}
