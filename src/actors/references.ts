/** Mentions that do not name: "the Kazakh president", "the bloc", "he"; resolved only where one reading is left. */
import type { Quotation } from '../language/types.ts';
import type { Draft } from './draft.ts';
import type { Link } from './links.ts';

export function resolveReferences(
  _draft: Draft,
  _links: readonly Link[],
  _quotations: readonly Quotation[],
): void {
  // filled below
}
