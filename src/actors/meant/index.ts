/** Who is meant by mentions that do not name: "the Kazakh president", "the bloc", "he"; only where one reading is left. */
import { QuotationIndex } from '../../language/index.ts';
import type { Quotation } from '../../language/types.ts';
import { Discourse } from './discourse.ts';
import type { Draft } from '../cast/draft.ts';
import type { Link } from '../offices/links.ts';
import { resolveNominals } from './nominals.ts';
import { resolvePronouns } from './pronouns.ts';
import { settleOwners } from './owners.ts';
import { resolveTitles } from './titled.ts';

/** Adds what is referred to without a name. Titles first, since pronouns may take up what they refer to. */
export function resolveReferences(
  draft: Draft,
  links: readonly Link[],
  quotations: readonly Quotation[],
): void {
  const index = new QuotationIndex(quotations);
  const discourse = new Discourse(draft, index);
  resolveNominals(discourse);
  resolveTitles(discourse, links);
  settleOwners(discourse);
  resolvePronouns(discourse);
}
