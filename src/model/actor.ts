import type { Kind, MentionForm } from './relations.ts';
import type { Span } from './span.ts';

/**
 * Through whom an actor is named: itself or its government, its people, its armed forces, its land as a place, or a
 * mere adjective ("Kazakh riots"). Claims read this to tell "Beijing said" from "at a parade in Beijing".
 */
export const STANDINGS = ['self', 'people', 'forces', 'place', 'attribute'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One stretch of text that refers to an actor of its document. */
export interface Mention extends Span {
  /** Id of a LocalActor of the same document. */
  readonly actor: string;
  readonly form: MentionForm;
  readonly standing: Standing;
  /** Index of the sentence in the document's sentences. */
  readonly sentence: number;
  /** Index, within the sentence, of the token that heads the mention in the dependency tree. */
  readonly token: number;
  /** Which rule found it, e.g. 'state/demonym'. */
  readonly rule: string;
}

const OFFICES = ['leads', 'official', 'spokesperson', 'expert', 'affiliated'] as const;
/** What a title means: head of a state, government or bloc; any other office; a speaker; an expert; a plain member. */
export type Office = (typeof OFFICES)[number];

/** An office or post that the text gives a person. */
export interface Role extends Span {
  /** As it stands in the text, e.g. 'Foreign Minister'. */
  readonly title: string;
  readonly office: Office;
  /** Local id of the state, bloc or institution it is of; null where the text does not say. */
  readonly of: string | null;
  readonly former: boolean;
  /** False where `of` was inferred from the sentence around, not tied to the title by the text itself. */
  readonly stated: boolean;
  readonly sentence: number;
}

/** An actor as one document knows it; merging over documents makes graph nodes of these. */
export interface LocalActor {
  /** Unique in the document. Gazetteer actors use their table's key ('state:KAZ', 'bloc:CSTO') in every document. */
  readonly id: string;
  readonly kind: Kind;
  /** The fullest or best-known name. */
  readonly label: string;
  /** Surface forms, most frequent first; no pronouns. */
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  /** Local id of the state or bloc whose organ an institution is (ministry, army, agency), where the text says so. */
  readonly partOf: string | null;
  /** False where this document alone does not tell who it is (a bare "Smith said"); no node unless another one does. */
  readonly certain: boolean;
  /** Why mentions were joined into this actor, in words. */
  readonly reasons: readonly string[];
}

/** What `src/actors` finds in one document. Mentions are in text order and may nest ("[[Kazakh] President X]"). */
export interface ActorReading {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
  /**
   * Capitals that the rules take for mere places ("flew to Beijing"): no mentions, until a reader finds that the state is
   * meant; and the states that only they name.
   */
  readonly capitals?: { readonly mentions: readonly Mention[]; readonly actors: readonly LocalActor[] };
}

/** A name that a learned reader sees in the text, whatever the tables know. */
export interface LearnedName extends Span {
  /** 'person' is somebody who is no actor of public affairs. */
  readonly kind: Kind | 'person';
  /** Probability, 0 to 1. */
  readonly score: number;
}
