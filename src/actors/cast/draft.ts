/** A document's actors while they are being gathered. */
import type { LearnedName, Mention, Office } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import type { Sentence } from '../../language/types.ts';
import type { Hit } from '../names/hits.ts';
import type { PersonName } from '../names/personNames.ts';
import type { Line } from '../names/line.ts';
import type { TitlePhrase } from '../titles/index.ts';

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
  readonly lines: readonly Line[];
  readonly phrases: readonly (readonly TitlePhrase[])[];
  readonly people: DraftPerson[];
  readonly bodies: DraftBody[];
  /** Actor id of a hit. */
  readonly actorOf: Map<Hit, string>;
  readonly mentions: Mention[];
  /** Capitals that stand for no government. */
  readonly capitals: Mention[];
  readonly lookup: Lookup;
  /** Names that a learned reader sees, in order of place. */
  readonly learned: readonly LearnedName[];
}

/** Ways into the lists of a draft, so that nobody goes through all of them for one. */
export interface Lookup {
  readonly people: Map<string, DraftPerson>;
  /** Null after a body came, went or changed its id. */
  bodies: Map<string, DraftBody> | null;
  readonly ofActor: Map<string, Mention[]>;
  readonly ofSentence: Map<number, Mention[]>;
  /** So many of the mentions stand in the two maps above. */
  placed: number;
}

export const newLookup = (): Lookup => ({
  people: new Map(),
  bodies: null,
  ofActor: new Map(),
  ofSentence: new Map(),
  placed: 0,
});

/** The person of an id, or undefined. */
export const personOf = ({ lookup }: Draft, id: string | undefined): DraftPerson | undefined =>
  id === undefined ? undefined : lookup.people.get(id);

/** The body of an id, the first where two have it, or undefined. */
export function bodyOf({ bodies, lookup }: Draft, id: string | null | undefined): DraftBody | undefined {
  if (id === null || id === undefined) return undefined;
  if (lookup.bodies === null) {
    lookup.bodies = new Map();
    for (const body of bodies) if (!lookup.bodies.has(body.id)) lookup.bodies.set(body.id, body);
  }
  return lookup.bodies.get(id);
}

function placeMentions({ mentions, lookup }: Draft): Lookup {
  for (; lookup.placed < mentions.length; lookup.placed++) {
    const mention = mentions[lookup.placed];
    if (mention === undefined) continue;
    const own = lookup.ofActor.get(mention.actor);
    if (own) own.push(mention);
    else lookup.ofActor.set(mention.actor, [mention]);
    const near = lookup.ofSentence.get(mention.sentence);
    if (near) near.push(mention);
    else lookup.ofSentence.set(mention.sentence, [mention]);
  }
  return lookup;
}

/** Mentions of an actor, in the order in which they were found. */
export const mentionsOf = (draft: Draft, actor: string): readonly Mention[] =>
  placeMentions(draft).ofActor.get(actor) ?? [];

/** Mentions in a sentence, in the order in which they were found. */
export const mentionsIn = (draft: Draft, sentence: number): readonly Mention[] =>
  placeMentions(draft).ofSentence.get(sentence) ?? [];

/** To be called after mentions or bodies were replaced. */
export function forget({ lookup }: Draft): void {
  lookup.bodies = null;
  lookup.ofActor.clear();
  lookup.ofSentence.clear();
  lookup.placed = 0;
}
