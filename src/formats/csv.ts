/** Tables of actors, relations and claims as CSV (RFC 4180), safe to open in a spreadsheet. */
import { readersOf } from '../model/claim.ts';
import { RELATION } from '../model/relations.ts';
import type { Material } from './material.ts';
import { claimLink, datesOf, modesOf, nameOf, statementsOf } from './material.ts';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/**
 * A spreadsheet runs a cell that begins with one of these as a formula (OWASP, "CSV Injection"); an apostrophe before it
 * makes it text. Numbers are not touched.
 */
const FORMULA = /^[=+\-@\t\r\n]/;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With a byte order mark: without it Excel takes UTF-8 for the local code page. */
const csv = (head: readonly string[], rows: Rows): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

export function actorsCsv({ file, names }: Material): string {
  const relations = new Map<string, number>();
  for (const { source, target } of file.edges)
    for (const end of [source, target]) relations.set(end, (relations.get(end) ?? 0) + 1);
  return csv(
    ['key', 'name', 'kind', 'aliases', 'part of', 'mentions', 'documents', 'relations', 'x', 'y'],
    file.nodes.map(({ key, attributes: { label, kind, aliases, partOf, mentions, x, y } }) => [
      key,
      label,
      kind,
      aliases.join('; '),
      partOf === null ? null : nameOf(names, partOf),
      mentions.length,
      new Set(mentions.map(({ document }) => document)).size,
      relations.get(key) ?? 0,
      x,
      y,
    ]),
  );
}

export const relationsCsv = ({ file, names }: Material): string =>
  csv(
    [
      'key',
      'source',
      'relation',
      'target',
      'family',
      'both ways',
      'passages',
      'documents',
      'independent sources',
      'how firmly',
      'first date',
      'last date',
    ],
    file.edges.map((edge) => {
      const { relation, family, claims, documents, sources } = edge.attributes;
      const dates = datesOf(edge);
      return [
        edge.key,
        nameOf(names, edge.source),
        relation,
        nameOf(names, edge.target),
        family,
        RELATION[relation].symmetric ? 'yes' : 'no',
        claims.length,
        documents,
        sources,
        modesOf(edge).join('; '),
        dates[0] ?? null,
        dates.at(-1) ?? null,
      ];
    }),
  );

/** One passage a row. Offsets are UTF-16 code units into the document's text, the end exclusive. */
export const claimsCsv = (material: Material): string =>
  csv(
    [
      'id',
      'document',
      'title',
      'publisher',
      'published',
      'url',
      'start',
      'end',
      'quotation',
      'source',
      'relation',
      'target',
      'family',
      'who says it',
      'how firmly',
      'date',
      'rule',
      'confidence',
      'read by',
      'decided',
      'link',
    ],
    statementsOf(material).map(({ claim, edge, document, source, target, speaker, mode }) => [
      claim.id,
      document.id,
      document.title,
      document.publisher,
      document.published,
      document.url,
      claim.passage.start,
      claim.passage.end,
      claim.passage.exact,
      source,
      edge.attributes.relation,
      target,
      edge.attributes.family,
      speaker === null ? null : nameOf(material.names, speaker),
      mode,
      claim.date,
      claim.rule,
      claim.confidence,
      readersOf(claim).join('; '),
      (claim.decided ?? []).join('; '),
      claimLink(material.page, claim.id),
    ]),
  );
