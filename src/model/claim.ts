import type { Mode, Relation } from './relations.ts';
import type { Span } from './span.ts';

/** Who does what to whom, as one passage of one document says it. Ends are local actor ids. */
export interface LocalClaim {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  /** The sentence, or the one or two sentences needed. */
  readonly passage: Span;
  /** Where source, target and trigger stand, if within the passage. */
  readonly spans: { readonly source?: Span; readonly target?: Span; readonly trigger?: Span };
  /** Local id of the person or outlet the text attributes it to. */
  readonly by: string | null;
  readonly mode: Mode;
  /** ISO 8601, reduced precision allowed. */
  readonly date: string | null;
  /** Name of the rule that found it, e.g. 'frame/support.back'. */
  readonly rule: string;
}
