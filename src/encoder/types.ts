/** What the encoder's heads are asked about, and what they answer. */
import type { Mode, Relation } from '../model/relations.ts';
import type { Kind } from '../model/relations.ts';
import type { Standing } from '../model/actor.ts';
import type { Span } from '../model/span.ts';

export const CANDIDATE_FORMS = ['name', 'nominal', 'pronoun', 'phrase'] as const;
/** How a candidate refers; a `phrase` is one that only the encoder has marked. */
type CandidateForm = (typeof CANDIDATE_FORMS)[number];

/** A stretch of text that may be an end of a claim. */
export interface CandidateMention extends Span {
  /** The word that heads it, in the text. */
  readonly head: Span;
  readonly sentence: number;
  /** The local actor that the rules take it for; null where they leave it open. */
  readonly actor: string | null;
  readonly kind: Kind;
  readonly form: CandidateForm;
  readonly standing: Standing | null;
  /** A capital that the rules take for a mere place. */
  readonly capital?: true;
}

/** What the rules say of two actors in a sentence. */
export interface RuleAnswer {
  readonly sentence: number;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  readonly mode: Mode;
}
