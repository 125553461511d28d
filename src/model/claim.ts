import type { Mode, Relation } from './relations.ts';
import type { Span } from './span.ts';

/** How `readBy` of a graph's claim calls Edgewise itself, beside the others who read it so. */
export const OWN_READER = 'edgewise';

/** Who read a claim of a graph so, Edgewise first where it is among them. */
export const readersOf = ({
  readBy,
}: {
  readonly readBy?: readonly string[] | undefined;
}): readonly string[] => readBy ?? [OWN_READER];

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
  /** The rule or head that found it, in words for 'why is this edge here?': 'support: back (verb, object)'. */
  readonly rule: string;
  /** 0 to 1, two digits: the share of such claims that is right, as measured on annotated texts. */
  readonly confidence: number;
  /** Who read it so, where that is not Edgewise: a person, another coder, a language model. */
  readonly readBy?: string;
}
