/** What the recogniser finds in a sentence, before anything is known of the tree. */
import type { Sector } from '../../lexicon/institutions.ts';
import type { Span } from '../../model/span.ts';

export type HitType =
  | 'state'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'seat'
  | 'forces'
  | 'bloc'
  | 'institution'
  | 'person'
  | 'place'
  | 'phrase';

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
  /** For persons: the family name stands first. */
  readonly familyFirst: boolean;
  /** Which rule took it for what it is. */
  readonly rule: string;
}
