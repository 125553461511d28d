import type { Referent } from '../sentence/referents.ts';

/** What somebody is said to have said or thought, as far as it stands in one sentence. */
export interface Utterance {
  /** Who says it, the nearest named actor first; empty where the text names nobody. */
  readonly speaker: Referent | null;
  /** Tokens of what is said, within the sentence. */
  readonly content: ReadonlySet<number>;
  /** The verb or noun of saying in this sentence, or null where an earlier sentence has it. */
  readonly verb: number | null;
  readonly lemma: string;
  readonly direct: boolean;
}
