/**
 * Passages as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): JSON-LD, one collection with one page. The
 * target is the text that Edgewise read; where the original has a web address, that stands beside it as `via`.
 */
import type { GraphDocument } from '../model/graphFile.ts';
import type { Span } from '../model/span.ts';
import { codePointsBefore, contextOf } from './context.ts';
import type { Material, Statement } from './material.ts';
import { claimLink, nameOf, statementsOf } from './material.ts';

/** What the claim says, in terms that the standard does not have. */
const TERMS = { ew: 'tag:edgewise,2026:', Claim: 'ew:Claim' } as const;

/** @param texts untouched texts by document id. @throws Error naming a document whose text is missing or has other words */
export function toAnnotations(material: Material, texts: ReadonlyMap<string, string>): string {
  const items = statementsOf(material).map((statement) => annotation(statement, material, texts));
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
      id: `${material.page}#/`,
      type: 'AnnotationCollection',
      label: `Passages of the corpus ${material.file.attributes.corpus}`,
      total: items.length,
      first: { id: `${material.page}#/table`, type: 'AnnotationPage', startIndex: 0, items },
    },
    null,
    1,
  )}\n`;
}

function annotation(
  statement: Statement,
  { page, names }: Material,
  texts: ReadonlyMap<string, string>,
): object {
  const { claim, edge, document, sentence, source, target, speaker, mode } = statement;
  const { start, end, exact } = claim.passage;
  const text = textOf(texts, document, claim.passage, exact);
  return {
    id: claimLink(page, claim.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: sentence, format: 'text/plain', language: 'en', purpose: 'describing' },
      {
        type: 'Claim',
        'ew:source': source,
        'ew:relation': edge.attributes.relation,
        'ew:target': target,
        'ew:family': edge.attributes.family,
        'ew:speaker': speaker === null ? undefined : nameOf(names, speaker),
        'ew:mode': mode,
        'ew:date': claim.date ?? undefined,
        'ew:rule': claim.rule,
        'ew:confidence': claim.confidence,
        'ew:readBy': claim.readBy,
        'ew:decided': claim.decided,
      },
    ],
    target: {
      source: {
        id: `${page.replace(/[^/]*$/, '')}data/documents/${encodeURIComponent(document.id)}.txt`,
        type: 'Text',
        format: 'text/plain',
        label: document.title || document.file,
        via: document.url ?? undefined,
      },
      selector: [
        { type: 'TextQuoteSelector', exact, ...contextOf(text, { start, end }) },
        {
          // The standard counts Unicode code points, the graph file UTF-16 code units.
          type: 'TextPositionSelector',
          start: codePointsBefore(text, start),
          end: codePointsBefore(text, end),
        },
      ],
    },
  };
}

function textOf(
  texts: ReadonlyMap<string, string>,
  { id, file }: GraphDocument,
  { start, end }: Span,
  exact: string,
): string {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`${file} (${id}): its text is not there`);
  if (text.slice(start, end) !== exact)
    throw new Error(`${file} (${id}): at ${start} to ${end} its text has other words than the graph`);
  return text;
}
