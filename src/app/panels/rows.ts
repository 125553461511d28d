/** The shown relations as rows: narrowed by words, sorted by a column. Pure. */
import type { Mode } from '../../model/relations.ts';
import { FAMILIES, MODES } from '../../model/relations.ts';
import { TABLE_COLUMNS } from '../address/index.ts';
import type { Corpus, DateSpan, EdgeView } from '../graph/index.ts';
import { labelOf, spanOf } from '../graph/index.ts';
import { FAMILY_WORDS, MODE_WORDS, folded, wordingOf } from '../words/index.ts';

export type Column = (typeof TABLE_COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

const DEFAULT_SORT: Sort = { column: 'sources', descending: true };

/** As it stands in the address: the column's name, after a minus sign where it runs down; nothing for the default. */
export const sortText = ({ column, descending }: Sort): string =>
  column === DEFAULT_SORT.column && descending === DEFAULT_SORT.descending
    ? ''
    : `${descending ? '-' : ''}${column}`;

/** The default for a text that names no column. */
export function parseSort(text = ''): Sort {
  const column = TABLE_COLUMNS.find((column) => column === text.replace(/^-/, ''));
  return column ? { column, descending: text.startsWith('-') } : DEFAULT_SORT;
}

export interface Row {
  readonly edge: EdgeView;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly family: string;
  /** How its claims are made, the commonest first. */
  readonly modes: readonly Mode[];
  /** First and last of its claims' dates; those of its documents where its words have none; null: undated. */
  readonly dates: DateSpan | null;
}

export const toRow = (corpus: Corpus, edge: EdgeView): Row => ({
  edge,
  source: labelOf(corpus, edge.source),
  relation: wordingOf(edge.edge).active,
  target: labelOf(corpus, edge.target),
  family: FAMILY_WORDS[edge.family],
  modes: [...edge.modes.keys()],
  dates: spanOf(corpus, edge.claims),
});

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const dateRank = ({ dates }: Row): number => (dates === null ? 2 : dates.from === 'passage' ? 0 : 1);

const COMPARE: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  source: (a, b) => collator.compare(a.source, b.source),
  relation: (a, b) => collator.compare(a.relation, b.relation),
  target: (a, b) => collator.compare(a.target, b.target),
  family: (a, b) => FAMILIES.indexOf(a.edge.family) - FAMILIES.indexOf(b.edge.family),
  mode: (a, b) => MODES.indexOf(a.modes[0]!) - MODES.indexOf(b.modes[0]!),
  passages: (a, b) => a.edge.passages - b.edge.passages,
  documents: (a, b) => a.edge.documents - b.edge.documents,
  sources: (a, b) => a.edge.sources - b.edge.sources,
  // What has no date stands behind what has one by its document, and that behind what has one by its words.
  date: (a, b) => dateRank(a) - dateRank(b) || collator.compare(a.dates?.first ?? '', b.dates?.first ?? ''),
};

/** Rows in the order asked for; equal ones by passages, then by key, whichever way the column runs. */
export function sortRows(rows: readonly Row[], { column, descending }: Sort): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      sign * COMPARE[column](a, b) || b.edge.passages - a.edge.passages || (a.edge.key < b.edge.key ? -1 : 1),
  );
}

/** Rows that hold every word of the query, in any column, whatever case and accents. */
export function matchRows(rows: readonly Row[], query: string): readonly Row[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = folded(
      [
        row.source,
        row.relation,
        row.target,
        row.family,
        ...row.modes.map((mode) => MODE_WORDS[mode].short),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
