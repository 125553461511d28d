import type { Relation } from '../../model/relations.ts';
import type { Referent } from './referents.ts';

/** What wording does to an event: hedged, denied, told by hearsay. */
export type Hedge = 'possible' | 'negated' | 'reported';

/** A claim in the making: two actors and a trigger in one sentence, not yet weighed. */
export interface Candidate {
  readonly relation: Relation;
  readonly source: Referent;
  readonly target: Referent;
  /** Tokens of the trigger, in text order. */
  readonly trigger: readonly number[];
  /** The token at which polarity and attribution are read. */
  readonly anchor: number;
  readonly hedges: readonly Hedge[];
  /** An event named by a noun is taken as given; the clause around it says nothing of its truth. */
  readonly nominal: boolean;
  /** The act of speaking itself: whoever else is cited is cited for the words. */
  readonly spoken?: boolean;
  /** Readable: 'support: back (verb, object)'. */
  readonly rule: string;
}

/** A candidate at one token, an assertion of its verb where nothing else is said of it. */
export const candidateAt = (
  anchor: number,
  relation: Relation,
  source: Referent,
  target: Referent,
  rule: string,
  more: Partial<Candidate> = {},
): Candidate => ({
  relation,
  source,
  target,
  trigger: [anchor],
  anchor,
  hedges: [],
  nominal: false,
  rule,
  ...more,
});

/** Told what was dropped, sentence by sentence, and why. */
export interface Trace {
  drop(sentence: number, text: string, reason: string): void;
}
