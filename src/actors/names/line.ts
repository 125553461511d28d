/** A sentence while its names are being read: its words, and what of it is known to be a name. */
import type { Sector } from '../../lexicon/institutions.ts';
import type { Span } from '../../model/span.ts';
import type { TAKEN_FOR } from './gazetteer.ts';
import type { TitleHead } from './titleHeads.ts';
import type { Word } from './words.ts';

/** What a name is taken for: as the tables list it, and what is read off its shape or place. */
type HitType = (typeof TAKEN_FOR)[keyof typeof TAKEN_FOR] | 'person' | 'phrase';

/** A name in a sentence. `from` and `to` count words of the sentence, `to` exclusive. */
export interface Hit extends Span {
  readonly type: HitType;
  readonly from: number;
  readonly to: number;
  /** Key of a listed actor ('state:KAZ'), or '' where the tables know none. */
  readonly actor: string;
  /** The text of the name, white space made plain. */
  readonly name: string;
  readonly sector: Sector | null;
  /** Which rule took it for what it is. */
  readonly rule: string;
}

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

/** Takes words `from` to `to` (exclusive) for one name; a hit that it swallows whole vanishes with it. */
export function take(
  line: Line,
  from: number,
  to: number,
  hit: Pick<Hit, 'type' | 'rule'> & Partial<Pick<Hit, 'actor' | 'sector'>>,
): Hit {
  const start = line.words[from]?.start ?? 0;
  const end = line.words[to - 1]?.end ?? start;
  const name = line.view.slice(start, end).replace(/\s+/g, ' ');
  const taken: Hit = { from, to, start, end, name, actor: '', sector: null, ...hit };
  for (let at = from; at < to; at += 1) line.taken[at] = taken;
  return taken;
}

/** The hits of a line, each once, in order. */
export const hitsOf = (line: Line): Hit[] => [...new Set(line.taken)].filter((hit) => hit !== null);

/** The people named in a line, in order. */
export const peopleIn = (line: Line): Hit[] => hitsOf(line).filter(({ type }) => type === 'person');
