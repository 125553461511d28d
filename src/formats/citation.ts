/** A passage as others quote it: the words, who says them, where they stand, and the way back. */
import type { Context } from './context.ts';
import type { Material, Statement } from './material.ts';
import { claimLink, nameOf, statementsOf } from './material.ts';
import { textFragmentLink, webAddress } from './textFragment.ts';

export interface Citation {
  readonly id: string;
  readonly exact: string;
  /** "Russia aids Kazakhstan (reported, says Dora)". */
  readonly claim: string;
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601 of any precision. */
  readonly published: string | null;
  /** Of what is told, where the text says when. */
  readonly date: string | null;
  readonly url: string | null;
  /** Opens the original at the very words; null where it has no web address. */
  readonly original: string | null;
  /** Opens the passage in Edgewise. */
  readonly link: string;
}

const MODES = { asserted: '', reported: 'reported', negated: 'denied', possible: 'held possible' } as const;

/** @param context words around the quotation, where the text is at hand */
function citationOf(
  statement: Statement,
  { names, page }: Material,
  context: Context | null = null,
): Citation {
  const { claim, document, sentence, speaker, mode } = statement;
  const said = [MODES[mode], speaker === null ? '' : `says ${nameOf(names, speaker)}`]
    .filter(Boolean)
    .join(', ');
  return {
    id: claim.id,
    exact: claim.passage.exact,
    claim: said ? `${sentence} (${said})` : sentence,
    document: document.id,
    title: document.title.trim() || document.file || document.id,
    publisher: document.publisher,
    published: document.published,
    date: claim.date,
    url: document.url === null ? null : webAddress(document.url),
    original: textFragmentLink(document.url, claim.passage.exact, context),
    link: claimLink(page, claim.id),
  };
}

/** Citations of these claims, all where `wanted` is null, in order of time: what happened when, else when it was published. */
export function citationsOf(
  material: Material,
  wanted: ReadonlySet<string> | null = null,
  contexts: ReadonlyMap<string, Context> = new Map(),
): Citation[] {
  const found = statementsOf(material)
    .filter(({ claim }) => wanted === null || wanted.has(claim.id))
    .map((statement) => ({
      statement,
      citation: citationOf(statement, material, contexts.get(statement.claim.id) ?? null),
    }));
  const time = ({ date, published }: Citation): string => date ?? published ?? '\uffff';
  return found
    .sort(
      (a, b) =>
        compare(time(a.citation), time(b.citation)) ||
        compare(a.citation.document, b.citation.document) ||
        a.statement.claim.passage.start - b.statement.claim.passage.start ||
        compare(a.citation.id, b.citation.id),
    )
    .map(({ citation }) => citation);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "RFE/RL, 2022-01": what is known of where it appeared. */
export const imprint = ({ publisher, published }: Citation): string =>
  [publisher, published].filter((part) => part !== null && part !== '').join(', ');
