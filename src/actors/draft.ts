/** A document's actors while they are being gathered. */
import type { Mention, Office } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import type { Sentence } from '../language/types.ts';
import type { Hit } from './hits.ts';
import type { PersonName } from './personNames.ts';
import type { Scene } from './scene.ts';
import type { TitlePhrase } from './titlePhrases.ts';

/** A hit with its place in the document. */
export interface Placed {
  readonly sentence: number;
  readonly hit: Hit;
}

export interface DraftPerson {
  readonly id: string;
  names: PersonName[];
  places: Placed[];
  roles: DraftRole[];
  reasons: string[];
  sex: 'm' | 'f' | '';
}

export interface DraftRole {
  /** Null where the text names a body beside the person and no title. */
  readonly phrase: TitlePhrase | null;
  readonly title: string;
  readonly office: Office;
  readonly of: string | null;
  /** The person whose office it was or will be: "his predecessor". */
  readonly shared: DraftPerson | null;
  readonly former: boolean;
  /** False where `of` was inferred. */
  readonly stated: boolean;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface DraftBody {
  id: string;
  readonly kind: 'institution';
  label: string;
  sector: string;
  owner: string | null;
  /** Its name, or the words beside it, tell whose it is; else `owner` is the one state that the text leaves. */
  owned: boolean;
  /** False for a "Security Council" that the text gives no owner. */
  certain: boolean;
  places: Placed[];
  reasons: string[];
}

/** All that the steps share. */
export interface Draft {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly scenes: readonly Scene[];
  readonly phrases: readonly (readonly TitlePhrase[])[];
  readonly people: DraftPerson[];
  readonly bodies: DraftBody[];
  /** Actor id of a hit. */
  readonly actorOf: Map<Hit, string>;
  readonly mentions: Mention[];
}
