/** What the recogniser finds in a sentence, before anything is known of the tree. */
import type { Sector } from '../../lexicon/institutions.ts';
import type { Span } from '../../model/span.ts';
import type { EntryType } from './gazetteer.ts';

/** What a name is taken for: as the tables list it, the names of a bloc as one, and what is read off its shape or place. */
export type HitType =
  | Exclude<EntryType, 'acronym' | 'weak' | 'organ' | 'nothing'>
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
