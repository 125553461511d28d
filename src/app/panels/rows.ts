/** The relations as rows: filtered by words, sorted by a column. Pure. */
import type { GraphEdge } from '../../model/graphFile.ts';
import type { Mode } from '../../model/relations.ts';
import { FAMILIES, MODES } from '../../model/relations.ts';
import type { Column, Sort } from '../address/index.ts';
import type { Corpus } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import { FAMILY_WORDS, MODE_WORDS, RELATION_WORDS } from '../words/index.ts';

export interface Row {
  readonly edge: GraphEdge;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly family: string;
  /** How its claims are made, the commonest first. */
  readonly modes: readonly Mode[];
  readonly passages: number;
  readonly documents: number;
  readonly sources: number;
}

export function toRow(corpus: Corpus, edge: GraphEdge): Row {
  const { relation, family, claims, documents, sources } = edge.attributes;
  const count = (mode: Mode): number => claims.filter((claim) => claim.mode === mode).length;
  return {
    edge,
    source: labelOf(corpus, edge.source),
    relation: RELATION_WORDS[relation].active,
    target: labelOf(corpus, edge.target),
    family: FAMILY_WORDS[family],
    modes: MODES.filter((mode) => count(mode) > 0).sort((a, b) => count(b) - count(a)),
    passages: claims.length,
    documents,
    sources,
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const COMPARE: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  source: (a, b) => collator.compare(a.source, b.source),
  relation: (a, b) => collator.compare(a.relation, b.relation),
  target: (a, b) => collator.compare(a.target, b.target),
  family: (a, b) => FAMILIES.indexOf(a.edge.attributes.family) - FAMILIES.indexOf(b.edge.attributes.family),
  mode: (a, b) => MODES.indexOf(a.modes[0]!) - MODES.indexOf(b.modes[0]!),
  passages: (a, b) => a.passages - b.passages,
  documents: (a, b) => a.documents - b.documents,
  sources: (a, b) => a.sources - b.sources,
};

/** Rows in the order asked for; equal ones by passages, then by key, whichever way the column runs. */
export function sortRows(rows: readonly Row[], { column, descending }: Sort): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * COMPARE[column](a, b) || b.passages - a.passages || (a.edge.key < b.edge.key ? -1 : 1),
  );
}

/** Rows that hold every word of the query, in any column, whatever the case. */
export function matchRows(rows: readonly Row[], query: string): readonly Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = [
      row.source,
      row.relation,
      row.target,
      row.family,
      ...row.modes.map((mode) => MODE_WORDS[mode].short),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
